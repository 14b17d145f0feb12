import { data, redirect, useLoaderData } from 'react-router'
import { asCoach } from '../../../guards/who-is-asking.server'
import { coachFrame } from '../../../components/coach/coach-frame'
import { Preview } from '../../../components/coach/queue/preview'
import { previewView } from '../../../components/coach/queue/preview-view'
import { queueHref, queueQuery, readQueueAddress } from '../../../components/coach/queue/queue-address'
import { QueuePage } from '../../../components/coach/queue/queue-page'
import { queueView, toldIn } from '../../../components/coach/queue/queue-view'
import { todayOf } from '../../../use-cases/portal.server'
import { previewOf } from '../../../use-cases/desk/preview-client.server'
import { countLimit, loadQueue, nameOfCoach } from '../../../use-cases/desk/queue.server'
import { changeOwnDesk } from '../../../use-cases/desk/own-desk.server'
import { fullLoad } from '../../../use-cases/desk/team.server'

/** Sent assessments as the address asks for them, the first due first; `?show` is the one beside the list. */
export const loader = asCoach('queue.read', async ({ portal, texts, coach, request }) => {
  const { searchParams } = new URL(request.url)
  const at = readQueueAddress(searchParams)
  const coachId = at.who === 'me' ? coach.id : at.who === 'nobody' ? null : at.who
  const queue = await loadQueue(portal, coach, { ...at, coachId })
  const nameAt = async (id: string | null | undefined) => (id ? nameOfCoach(portal, id) : undefined)
  const told = toldIn(texts, searchParams, await nameAt(searchParams.get('holder')))
  const otherCoach = coachId && coachId !== coach.id ? ((await nameAt(coachId)) ?? coachId) : undefined
  const today = todayOf(portal)
  const view = queueView(texts, coach, queue, { at, told, otherCoach, today, limits: { fullLoad, countLimit } })
  const first = view.groups[0]?.rows[0]?.id
  const wanted = queue.entries.find(({ assessmentId }) => assessmentId === searchParams.get('show'))
  const entry = wanted ?? queue.entries.find(({ assessmentId }) => assessmentId === first)
  const shown = entry && (await previewOf(portal, coach, entry))
  const preview = shown ? previewView(texts, coach, shown, { today, at, back: queueQuery(at) }) : null
  return data({ frame: coachFrame(texts, portal, view.title, coach), view, preview })
})

/** A coach's own desk: a filter is kept or forgotten, single keys are turned on or off. */
export const action = asCoach('queue.read', async ({ portal, coach, form }) => {
  const query = queueQuery({ ...readQueueAddress(new URLSearchParams(form.get('query') ?? '')), after: undefined })
  await changeOwnDesk(portal, coach, form.get('do') ?? '', query)
  return redirect(queueHref(readQueueAddress(new URLSearchParams(query))), 303)
})

export default function CoachQueue() {
  const { view, preview } = useLoaderData<typeof loader>()
  const shown = preview && <Preview view={preview} />
  return <QueuePage view={view} shown={preview?.row.id} preview={shown} />
}
