import { data, redirect, useLoaderData } from 'react-router'
import { asCoach } from '../../../guards/who-is-asking.server'
import { problem } from '../../../guards/problems.server'
import { coachFrame } from '../../../components/coach/coach-frame'
import { FeedbackPage } from '../../../components/coach/admin/feedback-page'
import { feedbackView } from '../../../components/coach/admin/feedback-view'
import { loadFeedback, markAnswered } from '../../../use-cases/desk/accessibility-feedback.server'

/** Feedback on accessibility, with the day by which each has to be answered. */
export const loader = asCoach('feedback.answer', async ({ portal, texts, coach, request }) => {
  const isMarked = new URL(request.url).searchParams.has('done')
  const view = feedbackView(texts, await loadFeedback(portal, coach), portal.now(), isMarked)
  return data({ frame: coachFrame(texts, portal, view.title, coach), view })
})

/** Marks one as answered. */
export const action = asCoach('feedback.answer', async ({ portal, texts, coach, form }) => {
  if (!(await markAnswered(portal, coach, form.get('answered') ?? '')))
    throw problem(texts, 409, 'notNow', { href: '/coach/feedback' })
  return redirect('/coach/feedback?done', 303)
})

export default function CoachFeedback() {
  return <FeedbackPage view={useLoaderData<typeof loader>().view} />
}
