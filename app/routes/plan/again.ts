import { redirect } from 'react-router'
import { asAnyone, asJobseekerSession } from '../../guards/who-is-asking.server'
import { problem } from '../../guards/problems.server'
import { startReassessment } from '../../use-cases/conversation/start-reassessment.server'

export const loader = asAnyone(({ language }) => redirect(`/${language}/plan`))

/** Begins the client's next assessment and goes to the first question that is asked again. */
export const action = asJobseekerSession(async ({ portal, language, texts, sessionHash }) => {
  const { outcome } = await startReassessment(portal, sessionHash, language)
  if (outcome === 'noSession') throw problem(texts, 401, 'noSession')
  if (outcome === 'notNow') throw problem(texts, 409, 'notNow', { href: `/${language}/plan` })
  return redirect(`/${language}/topics/quickStart`, 303)
})

export { default } from '../../components/ui/no-page'
