import { data, redirect, useLoaderData } from 'react-router'
import { asCoach } from '../../../guards/who-is-asking.server'
import { problem } from '../../../guards/problems.server'
import { coachFrame } from '../../../components/coach/coach-frame'
import { PeoplePage } from '../../../components/coach/admin/people-page'
import { peopleView } from '../../../components/coach/admin/people-view'
import { loadPeople, releaseClientsOf } from '../../../use-cases/desk/people.server'

/** Who works here. */
export const loader = asCoach('people.manage', async ({ portal, texts, coach, request }) => {
  const released = new URL(request.url).searchParams.get('released') ?? ''
  const count = /^\d{1,4}$/.test(released) ? Number(released) : null
  const view = peopleView(texts, await loadPeople(portal), count)
  return data({ frame: coachFrame(texts, portal, view.words.title, coach), view })
})

export const action = asCoach('people.manage', async ({ portal, texts, coach, form }) => {
  const count = await releaseClientsOf(portal, coach, form.get('release') ?? '')
  if (count === undefined) throw problem(texts, 404, 'notFound', { href: '/coach/people' })
  return redirect(`/coach/people?released=${count}`, 303)
})

export default function CoachPeople() {
  return <PeoplePage view={useLoaderData<typeof loader>().view} />
}
