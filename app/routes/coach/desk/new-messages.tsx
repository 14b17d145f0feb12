import { data, useLoaderData } from 'react-router'
import { asCoach } from '../../../guards/who-is-asking.server'
import { coachFrame } from '../../../components/coach/coach-frame'
import { queueRowView, queueTableWords } from '../../../components/coach/queue/queue-row-view'
import { QueueTable } from '../../../components/coach/queue/queue-table'
import { loadWhoWrote } from '../../../use-cases/messages/new-messages.server'
import { todayOf } from '../../../use-cases/portal.server'

/** Clients whose messages no coach has seen yet, who has waited longest first. */
export const loader = asCoach('queue.read', async ({ portal, texts, coach }) => {
  const { t } = texts
  const entries = await loadWhoWrote(portal, coach)
  const title = t('coach:queue.wrote.title')
  return data({
    frame: coachFrame(texts, portal, title, coach),
    title,
    toQueue: t('coach:assessment.toQueue'),
    lead: t(entries.length > 0 ? 'coach:queue.wrote.lead' : 'coach:queue.wrote.none'),
    table: queueTableWords(texts),
    rows: entries.map(queueRowView(texts, coach, todayOf(portal), '')),
  })
})

export default function CoachNewMessages() {
  const { title, toQueue, lead, table, rows } = useLoaderData<typeof loader>()
  return (
    <main id="main" data-page="coach-new-messages">
      <p>
        <a href="/coach">{toQueue}</a>
      </p>
      <h1>{title}</h1>
      <p>{lead}</p>
      {rows.length > 0 && <QueueTable label={title} words={table} rows={rows} />}
    </main>
  )
}
