import { json, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { asCoach } from '../auth/ask-who.server'
import { coachFrame } from '../components/coach/coach-frame'
import { QueuePage } from '../components/coach/queue-page'
import { queueView } from '../components/coach/queue-view'
import { loadQueue, openInQueue } from '../use-cases/coach-work.server'
import { todayOf } from '../use-cases/portal.server'

const placeOf = (after: string | null) => {
  const found = /^(\d{4}-\d{2}-\d{2})\.([0-9a-f-]{36})$/.exec(after ?? '')
  return found ? { interviewBy: found[1]!, assessmentId: found[2]! } : null
}

/** Sent assessments, the most urgent interview first. */
export const loader = asCoach('queue.read', async ({ portal, texts, coach, request }) => {
  const after = new URL(request.url).searchParams.get('after')
  const queue = await loadQueue(portal, coach, placeOf(after))
  const title = texts.t('coach:queue.title')
  return json({
    frame: coachFrame(texts, portal, title, coach),
    isLater: after !== null,
    ...queueView(texts, queue, todayOf(portal)),
  })
})

/** Opens a row: a draft that nobody has is taken into review under the coach's name. */
export const action = asCoach('plan.edit', async ({ portal, coach, request }) => {
  const id = String((await request.formData()).get('id') ?? '')
  const isThere = /^[0-9a-f-]{36}$/.test(id) && (await openInQueue(portal, coach, id))
  return redirect(isThere ? `/coach/assessments/${id}` : '/coach', 303)
})

export default function CoachQueue() {
  return <QueuePage view={useLoaderData<typeof loader>()} />
}
