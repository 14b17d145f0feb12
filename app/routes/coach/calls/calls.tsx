import { data, useLoaderData } from 'react-router'
import { CallsPage } from '../../../components/coach/calls/calls-page'
import { callsView } from '../../../components/coach/calls/calls-view'
import { coachFrame } from '../../../components/coach/coach-frame'
import { asCoach } from '../../../guards/who-is-asking.server'
import { loadCoachCalls } from '../../../use-cases/notices/coach-calls.server'

/** Whom a notice did not reach, so that a coach has to call or write. */
export const loader = asCoach('message.write', async ({ portal, texts, coach, request }) => {
  const view = callsView(texts, await loadCoachCalls(portal, coach))
  const isDone = new URL(request.url).searchParams.has('done')
  const told = isDone ? texts.t('coach:calls.told') : null
  return data({ frame: coachFrame(texts, portal, view.title, coach), view, told })
})

export default function CoachCalls() {
  const { view, told } = useLoaderData<typeof loader>()
  return <CallsPage view={view} told={told} />
}
