import { data, useLoaderData } from 'react-router'
import { asCoach } from '../../../guards/who-is-asking.server'
import { coachFrame } from '../../../components/coach/coach-frame'
import { QueueList } from '../../../components/coach/queue/queue-list'
import { queueListWords, queueRowView } from '../../../components/coach/queue/queue-row-view'
import { groupsOf } from '../../../components/coach/queue/queue-view'
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
    words: queueListWords(texts),
    groups: groupsOf(
      texts,
      entries.map(
        queueRowView(texts, coach, {
          today: todayOf(portal),
          wrote: new Set(entries.map(({ assessmentId }) => assessmentId)),
          back: '',
        }),
      ),
    ),
  })
})

export default function CoachNewMessages() {
  const { title, toQueue, lead, words, groups } = useLoaderData<typeof loader>()
  return (
    <main id="main" data-page="coach-new-messages">
      <p>
        <a href="/coach">{toQueue}</a>
      </p>
      <h1>{title}</h1>
      <p>{lead}</p>
      <QueueList groups={groups} words={words} />
    </main>
  )
}
