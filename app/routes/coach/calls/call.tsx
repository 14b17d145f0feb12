import { data, redirect, useLoaderData } from 'react-router'
import { CallPage } from '../../../components/coach/calls/call-page'
import { callView } from '../../../components/coach/calls/calls-view'
import { coachFrame } from '../../../components/coach/coach-frame'
import { asCoach } from '../../../guards/who-is-asking.server'
import { problem } from '../../../guards/problems.server'
import { endCoachCall, loadCoachCall } from '../../../use-cases/notices/coach-calls.server'

/** What to tell one client by phone, or on paper. */
export const loader = asCoach('message.write', async ({ portal, texts, coach, params }) => {
  const call = await loadCoachCall(portal, coach, params.id ?? '')
  if (!call) throw problem(texts, 404, 'notFound', { href: '/coach/calls' })
  const view = callView(texts, portal, call, portal.now())
  return data({ frame: coachFrame(texts, portal, view.title, coach), view })
})

/** The client has been told. */
export const action = asCoach('message.write', async ({ portal, texts, coach, params }) => {
  if (await endCoachCall(portal, coach, params.id ?? '')) return redirect('/coach/calls?done', 303)
  throw problem(texts, 409, 'notNow', { href: '/coach/calls' })
})

export default function CoachCall() {
  return <CallPage view={useLoaderData<typeof loader>().view} />
}
