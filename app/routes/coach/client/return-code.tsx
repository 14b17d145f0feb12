import { data, useActionData, useLoaderData } from 'react-router'
import { identityChecks, isIdentityCheck } from '../../../../machines/identity-check'
import { nameOf } from '../../../components/coach/client/client-name'
import { ReturnCodePage } from '../../../components/coach/client/return-code-page'
import { coachFrame } from '../../../components/coach/coach-frame'
import { asCoach } from '../../../guards/who-is-asking.server'
import { problem } from '../../../guards/problems.server'
import { loadForNewCode, replaceResumeCode } from '../../../use-cases/access/replace-code.server'

/** Asks how the coach made sure who wants a new return code. */
export const loader = asCoach('returnCode.replace', async ({ portal, texts, coach, params }) => {
  const { t } = texts
  const id = params.id ?? ''
  const found = await loadForNewCode(portal, coach, id)
  if (!found) throw problem(texts, 404, 'notFound', { href: '/coach' })
  const title = t('coach:returnCode.title', { name: nameOf(texts, found) })
  const view = {
    id,
    title,
    number: found.number,
    checks: identityChecks.map((code) => ({ code, label: t(`coach:returnCode.checks.${code}`) })),
    words: {
      lead: t('coach:returnCode.lead'),
      how: t('coach:returnCode.how'),
      make: t('coach:returnCode.make'),
      made: t('coach:returnCode.made'),
      once: t('coach:returnCode.once'),
      back: t('coach:returnCode.back'),
    },
  }
  return data({ frame: coachFrame(texts, portal, title, coach), view })
})

/** Makes the new code, and shows it in the reply to this form only. */
export const action = asCoach('returnCode.replace', async ({ portal, texts, coach, params, form }) => {
  const check = form.get('check')
  if (!isIdentityCheck(check)) return data({ fault: texts.t('coach:returnCode.choose'), code: null }, 400)
  const code = await replaceResumeCode(portal, coach, params.id ?? '', check)
  if (!code) throw problem(texts, 404, 'notFound', { href: '/coach' })
  return data({ fault: null, code })
})

export default function CoachReturnCode() {
  return <ReturnCodePage view={useLoaderData<typeof loader>().view} result={useActionData<typeof action>() ?? null} />
}
