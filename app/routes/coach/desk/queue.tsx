import { data, redirect, useLoaderData } from 'react-router'
import { asCoach } from '../../../guards/who-is-asking.server'
import { coachFrame } from '../../../components/coach/coach-frame'
import { readQueueAddress } from '../../../components/coach/queue/queue-address'
import { QueuePage } from '../../../components/coach/queue/queue-page'
import { queueView, toldIn } from '../../../components/coach/queue/queue-view'
import { todayOf } from '../../../use-cases/portal.server'
import { countLimit, loadQueue, nameOfCoach, openInQueue } from '../../../use-cases/desk/queue.server'
import { fullLoad } from '../../../use-cases/desk/team.server'

/** Sent assessments as the address asks for them, the first due first. */
export const loader = asCoach('queue.read', async ({ portal, texts, coach, request }) => {
  const { searchParams } = new URL(request.url)
  const at = readQueueAddress(searchParams)
  const coachId = at.who === 'me' ? coach.id : at.who === 'nobody' ? null : at.who
  const queue = await loadQueue(portal, coach, { ...at, coachId })
  const nameAt = async (id: string | null | undefined) => (id ? nameOfCoach(portal, id) : undefined)
  const told = toldIn(texts, searchParams, await nameAt(searchParams.get('holder')))
  const otherCoach = coachId && coachId !== coach.id ? ((await nameAt(coachId)) ?? coachId) : undefined
  const around = { at, told, otherCoach, today: todayOf(portal), limits: { fullLoad, countLimit } }
  const view = queueView(texts, coach, queue, around)
  return data({ frame: coachFrame(texts, portal, view.title, coach), view })
})

/** Opens a row: a draft that nobody has is taken into review under the coach's name. */
export const action = asCoach('plan.edit', async ({ portal, coach, form }) => {
  const id = String(form.get('id') ?? '')
  const isThere = await openInQueue(portal, coach, id)
  return redirect(isThere ? `/coach/assessments/${id}` : '/coach', 303)
})

export default function CoachQueue() {
  return <QueuePage view={useLoaderData<typeof loader>().view} />
}
