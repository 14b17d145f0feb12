import { json, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { isDay } from '../../machines/plan/deadlines'
import { asCoach } from '../auth/ask-who.server'
import { coachFrame } from '../components/coach/coach-frame'
import { QueuePage } from '../components/coach/queue-page'
import { queueView } from '../components/coach/queue-view'
import { isAssessmentId } from '../use-cases/assessment-ids'
import { loadQueue, openInQueue } from '../use-cases/coach-work.server'
import { todayOf } from '../use-cases/portal.server'

const placeOf = (after: string | null) => {
  const [interviewBy = '', assessmentId = ''] = (after ?? '').split('.')
  return isDay(interviewBy) && isAssessmentId(assessmentId) ? { interviewBy, assessmentId } : null
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
export const action = asCoach('plan.edit', async ({ portal, coach, form }) => {
  const id = String(form.get('id') ?? '')
  const isThere = await openInQueue(portal, coach, id)
  return redirect(isThere ? `/coach/assessments/${id}` : '/coach', 303)
})

export default function CoachQueue() {
  return <QueuePage view={useLoaderData<typeof loader>()} />
}
