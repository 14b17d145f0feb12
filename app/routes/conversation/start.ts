import { redirect } from 'react-router'
import { hashSecret } from '../../auth/secrets.server'
import { asAnyone, type AskedRequest } from '../../guards/who-is-asking.server'
import { readSecret, setSecret } from '../../guards/cookies.server'
import { loadAssessment } from '../../use-cases/conversation/load-assessment.server'
import { mayWriteToCoach } from '../../use-cases/messages/own-messages.server'
import type { Portal } from '../../use-cases/portal.server'
import { startAssessment } from '../../use-cases/conversation/start-assessment.server'
import { questionPath } from '../../components/conversation/paths'
import { noticeOf } from '../../../machines/privacy-notice'
import { quickStartMachine } from '../../../machines/conversations/topics/quick-start.machine'

export const loader = asAnyone(({ language }) => redirect(`/${language}`))

/** Whether this browser opens an assessment that was sent: a new one would take its place here. */
async function hasSent(portal: Portal, request: AskedRequest): Promise<boolean> {
  const secret = readSecret('jobseeker', request, portal)
  const assessment = secret && (await loadAssessment(portal, hashSecret(secret)))
  return assessment ? mayWriteToCoach(assessment) : false
}

/**
 * Begins a new assessment and goes to its first question. From a browser with a sent one only after the page that shows the
 * code with which to come back to that.
 */
export const action = asAnyone(async ({ portal, language, form, request }) => {
  if (form.get('anew') !== 'yes' && (await hasSent(portal, request)))
    return redirect(`/${language}/code?anew#anew`, 303)
  const { secret } = await startAssessment(portal, language, noticeOf(form.get('notice'))?.version)
  const first = questionPath(language, quickStartMachine.config.initial as string)
  return redirect(first, { status: 303, headers: { 'Set-Cookie': await setSecret('jobseeker', secret, portal) } })
})

export { default } from '../../components/ui/no-page'
