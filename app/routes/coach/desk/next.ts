import { redirect } from 'react-router'
import { asCoach } from '../../../guards/who-is-asking.server'
import { findNextClient } from '../../../use-cases/desk/next-client.server'

/** Redirects to the client who waits next for this coach; to the queue when there is none. */
export const loader = asCoach('queue.read', async ({ portal, coach, request }) => {
  const after = new URL(request.url).searchParams.get('after') ?? ''
  const next = await findNextClient(portal, coach, after)
  return redirect(next ? `/coach/assessments/${next.assessmentId}` : '/coach', 303)
})

export { default } from '../../../components/ui/no-page'
