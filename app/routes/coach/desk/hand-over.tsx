import { data, redirect, useActionData, useLoaderData } from 'react-router'
import { asCoach } from '../../../guards/who-is-asking.server'
import { problem } from '../../../guards/problems.server'
import { coachFrame } from '../../../components/coach/coach-frame'
import { HandOverPage } from '../../../components/coach/queue/hand-over-page'
import { handOverView } from '../../../components/coach/queue/hand-over-view'
import { handOverHref, queueHref, queueQuery, readQueueAddress } from '../../../components/coach/queue/queue-address'
import { changeCoach, loadHandOver } from '../../../use-cases/desk/assign-client.server'
import { fullLoad } from '../../../use-cases/desk/team.server'

/** The page of the queue that the link or the form came from. */
const backFrom = (request: { url: string }) =>
  readQueueAddress(new URLSearchParams(new URL(request.url).searchParams.get('back') ?? ''))

/** Asks to whom a client is handed over. */
export const loader = asCoach('client.assign', async ({ portal, texts, coach, params, request }) => {
  const found = await loadHandOver(portal, coach, params.id ?? '')
  if (!found) throw problem(texts, 404, 'notFound', { href: '/coach' })
  const at = backFrom(request)
  const around = { action: handOverHref(params.id ?? '', queueQuery(at)), back: queueHref(at), fullLoad }
  const view = handOverView(texts, found.entry, found.colleagues, around)
  return data({ frame: coachFrame(texts, portal, view.title, coach), view })
})

/** Takes a client without a coach (`do=take`), or hands one over; the later of two coaches is told who has the client. */
export const action = asCoach('client.assign', async ({ portal, texts, coach, params, form, request }) => {
  const at = backFrom(request)
  const isTaken = form.get('do') === 'take'
  const to = isTaken ? coach.id : form.get('to')
  if (!to) return data({ fault: texts.t('coach:handOver.choose') }, 400)
  const from = isTaken ? null : form.get('from') || null
  const result = await changeCoach(portal, coach, { assessmentId: params.id ?? '', from, to })
  if (result.outcome === 'noSuch') throw problem(texts, 404, 'notFound', { href: '/coach' })
  if (result.outcome === 'notYours') throw problem(texts, 403, 'noRight', { href: queueHref(at) })
  if (result.outcome === 'noColleague') return data({ fault: texts.t('coach:handOver.choose') }, 400)
  const holder = result.outcome === 'tooLate' ? (result.holder ?? '') : to
  return redirect(queueHref({ ...at, after: undefined }, { told: result.outcome, holder }), 303)
})

export default function CoachHandOver() {
  const { view } = useLoaderData<typeof loader>()
  return <HandOverPage view={view} fault={useActionData<typeof action>()?.fault ?? null} />
}
