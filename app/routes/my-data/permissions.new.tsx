import { data, redirect, useActionData, useLoaderData } from 'react-router'
import { topics } from '../../../machines/conversations/conversations'
import { addDays } from '../../../machines/plan/law/deadlines'
import { isRecipient, isShareDays, isTopic, recipients, shareDays } from '../../../machines/plan/life/shares'
import { asJobseeker } from '../../guards/who-is-asking.server'
import { GivePage } from '../../components/sharing/give-page'
import { frameOf } from '../../components/ui/frame'
import { todayOf } from '../../use-cases/portal.server'
import { giveShare } from '../../use-cases/sharing/shares.server'

export const loader = asJobseeker(({ portal, texts }) => {
  const { t } = texts
  const lastDay = (days: number) => texts.date(addDays(todayOf(portal), days))
  return data({
    frame: frameOf(texts, t('sharing:form.title')),
    recipients: recipients.map((value) => ({ value, name: t(`sharing:recipients.${value}`) })),
    topics: topics.map((value) => ({ value, name: t(`common:conversations.${value}`) })),
    times: shareDays.map((days) => ({
      value: String(days),
      name: t('sharing:form.untilDate', { date: lastDay(days) }),
    })),
  })
})

/** Gives the consent and shows its receipt; with anything missing the same form again. */
export const action = asJobseeker(async ({ portal, language, texts, form, assessment }) => {
  const recipient = form.get('recipient') ?? ''
  const chosen = form.getAll('topic').filter(isTopic)
  const days = Number(form.get('days'))
  const isComplete = form.get('consent') === 'yes' && chosen.length > 0
  if (!isComplete || !isRecipient(recipient) || !isShareDays(days)) {
    const frame = frameOf(texts, `${texts.t('errors:titlePrefix')}${texts.t('sharing:form.title')}`)
    return data({ frame, fault: texts.t('sharing:form.fault'), recipient, topics: chosen, days: String(days) }, 400)
  }
  const { id } = await giveShare(portal, assessment, { recipient, topics: chosen, days, language })
  return redirect(`/${language}/my-data/permissions/${id}`, 303)
})

export default function GivePermission() {
  return <GivePage view={useLoaderData<typeof loader>()} problem={useActionData<typeof action>()} />
}
