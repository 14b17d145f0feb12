import { json, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { asCoach } from '../auth/ask-who.server'
import { coachFrame } from '../components/coach/coach-frame'
import { queueView, type QueueRowView } from '../components/coach/queue-view'
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

const tagOf: Record<QueueRowView['urgency'], string> = { late: 'tag late', dueSoon: 'tag warn', inTime: 'tag' }

export default function CoachQueue() {
  const view = useLoaderData<typeof loader>()
  return (
    <main id="main" data-page="coach-queue">
      <h1>{view.title}</h1>
      {view.rows.length === 0 && <p className="note">{view.empty}</p>}
      <div className="wide" role="region" aria-label={view.title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {view.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
              <th scope="col">{view.open}</th>
            </tr>
          </thead>
          <tbody>
            {view.rows.map((row) => (
              <Row key={row.id} row={row} open={view.open} />
            ))}
          </tbody>
        </table>
      </div>
      <p className="acts">
        {view.isLater && <a href="/coach">{view.newer}</a>}
        {view.next && (
          <a className="button quiet" href={view.next}>
            {view.older}
          </a>
        )}
      </p>
    </main>
  )
}

function Row({ row, open }: { row: QueueRowView; open: string }) {
  return (
    <tr>
      <th scope="row">
        <bdi>{row.name}</bdi>
      </th>
      <td>
        {row.interviewBy} <span className={tagOf[row.urgency]}>{row.urgencyText}</span>
      </td>
      <td>
        {row.notices.map((notice) => (
          <span key={notice} className="tag warn">
            {notice}
          </span>
        ))}
      </td>
      <td>{row.planKind}</td>
      <td>{row.language}</td>
      <td>{row.status}</td>
      <td>{row.coach}</td>
      <td>{row.sent}</td>
      <td>
        <form method="post" action="/coach">
          <button name="id" value={row.id} data-action="open" aria-label={row.openLabel}>
            {open}
          </button>
        </form>
      </td>
    </tr>
  )
}
