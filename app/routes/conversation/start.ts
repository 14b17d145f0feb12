import { redirect } from 'react-router'
import { asAnyone } from '../../guards/who-is-asking.server'
import { setSecret } from '../../guards/cookies.server'
import { startAssessment } from '../../use-cases/conversation/start-assessment.server'
import { questionPath } from '../../components/conversation/paths'
import { noticeOf } from '../../../machines/privacy-notice'
import { quickStartMachine } from '../../../machines/conversations/topics/quick-start.machine'

export const loader = asAnyone(({ language }) => redirect(`/${language}`))

/** Begins a new assessment and goes to its first question. */
export const action = asAnyone(async ({ portal, language, form }) => {
  const { secret } = await startAssessment(portal, language, noticeOf(form.get('notice'))?.version)
  const first = questionPath(language, quickStartMachine.config.initial as string)
  return redirect(first, { status: 303, headers: { 'Set-Cookie': await setSecret('jobseeker', secret, portal) } })
})

export { default } from '../../components/ui/no-page'
