import { data, redirect, useActionData, useLoaderData } from 'react-router'
import { isNoticeWay, pauseNames, pauses } from '../../../machines/notices/notice-kinds'
import { OwnNoticesPage } from '../../components/notices/own-notices-page'
import { ownNoticesView } from '../../components/notices/own-notices-view'
import { frameOf } from '../../components/ui/frame'
import { asJobseeker } from '../../guards/who-is-asking.server'
import { chooseWay, pauseNotices } from '../../use-cases/notices/notice-choice.server'
import { loadOwnNotices } from '../../use-cases/notices/own-notices.server'

/** How the person wants to be told of news, and what they were told. */
export const loader = asJobseeker(async ({ portal, texts, assessment, request }) => {
  const view = ownNoticesView(texts, await loadOwnNotices(portal, assessment))
  const isSaved = new URL(request.url).searchParams.has('saved')
  return data({ frame: frameOf(texts, texts.t('notices:page.title')), view, isSaved })
})

/** Stores how they want to be told (`do=choose`), or begins or ends a pause. */
export const action = asJobseeker(async ({ portal, language, texts, assessment, form }) => {
  const done = redirect(`/${language}/my-data/notices?saved`, 303)
  if (form.get('do') === 'resume' || form.get('do') === 'pause') {
    const wanted = pauseNames.find((one) => one === form.get('for')) ?? 'week'
    await pauseNotices(portal, assessment, form.get('do') === 'pause' ? pauses[wanted] : null)
    return done
  }
  const [way, address] = [form.get('way'), form.get('address') ?? '']
  const result = isNoticeWay(way) ? await chooseWay(portal, assessment, { way, address }) : 'noWay'
  if (result === 'done') return done
  const frame = frameOf(texts, `${texts.t('errors:titlePrefix')}${texts.t('notices:page.title')}`)
  return data({ frame, fault: texts.t(`notices:faults.${result}`), way, address }, 400)
})

export default function OwnNotices() {
  const { view, isSaved } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>() ?? null
  return <OwnNoticesPage view={view} isSaved={isSaved && !refused} refused={refused} />
}
