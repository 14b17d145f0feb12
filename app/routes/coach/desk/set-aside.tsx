import { data, redirect } from 'react-router'
import { useActionData, useLoaderData } from 'react-router'
import { isSetAsideReason } from '../../../../machines/plan/life/set-aside'
import { asCoach } from '../../../guards/who-is-asking.server'
import { problem } from '../../../guards/problems.server'
import { coachFrame } from '../../../components/coach/coach-frame'
import { queueHref, wholeQueue } from '../../../components/coach/queue/queue-address'
import { SetAsidePage } from '../../../components/coach/queue/set-aside-page'
import { setAsideView } from '../../../components/coach/queue/set-aside-view'
import { loadSetAside, restoreToQueue, setAside } from '../../../use-cases/desk/set-aside.server'

/** Asks why an assessment is set aside; of one that is, says who did it and why. */
export const loader = asCoach('client.setAside', async ({ portal, texts, coach, params }) => {
  const found = await loadSetAside(portal, coach, params.id ?? '')
  if (!found) throw problem(texts, 404, 'notFound', { href: '/coach' })
  const view = setAsideView(texts, found.entry, found.aside, found.keptDays)
  return data({ frame: coachFrame(texts, portal, view.title, coach), view })
})

/** Sets aside for the reason chosen, or brings back (`do=bringBack`). */
export const action = asCoach('client.setAside', async ({ portal, texts, coach, params, form }) => {
  const id = params.id ?? ''
  if (form.get('do') === 'bringBack') {
    if (await restoreToQueue(portal, coach, id)) return redirect(`/coach/assessments/${id}`, 303)
    throw problem(texts, 409, 'notNow', { href: '/coach' })
  }
  const because = form.get('because')
  if (!isSetAsideReason(because)) return data({ fault: texts.t('coach:setAside.choose') }, 400)
  if (!(await setAside(portal, coach, id, because))) throw problem(texts, 409, 'notNow', { href: '/coach' })
  return redirect(queueHref(wholeQueue, { told: 'setAside' }), 303)
})

export default function CoachSetAside() {
  const { view } = useLoaderData<typeof loader>()
  return <SetAsidePage view={view} fault={useActionData<typeof action>()?.fault ?? null} />
}
