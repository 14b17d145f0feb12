import { data, useLoaderData } from 'react-router'
import { outboxView } from '../../../components/coach/admin/outbox-view'
import { coachFrame } from '../../../components/coach/coach-frame'
import { asCoach } from '../../../guards/who-is-asking.server'
import { problem } from '../../../guards/problems.server'
import { loadDemoOutbox } from '../../../use-cases/notices/demo-outbox.server'

/** The demo's mails and text messages, none of which leaves this machine; where mails are really sent there is no such page. */
export const loader = asCoach('message.write', async ({ portal, texts, coach }) => {
  const outbox = await loadDemoOutbox(portal)
  if (!outbox) throw problem(texts, 404, 'notFound', { href: '/coach' })
  const view = outboxView(texts, outbox)
  return data({ frame: coachFrame(texts, portal, view.title, coach), view })
})

export default function CoachOutbox() {
  const { view } = useLoaderData<typeof loader>()
  return (
    <main id="main" data-page="coach-outbox">
      <h1>{view.title}</h1>
      <p>{view.lead}</p>
      {view.messages.length === 0 && <p>{view.none}</p>}
      {view.messages.map(({ about, subject, isMail, text, lang, dir }, index) => (
        <article key={index} className="card">
          <h2 lang={isMail ? lang : undefined} dir={isMail ? dir : undefined}>
            {subject}
          </h2>
          <p className="hint">{about}</p>
          <p className="quote" lang={lang} dir={dir}>
            {text}
          </p>
        </article>
      ))}
      {view.waiting.length > 0 && <h2>{view.waitingTitle}</h2>}
      <ul className="plain">
        {view.waiting.map(({ id, what, when }) => (
          <li key={id} className="card" data-waiting>
            <p>{what}</p>
            <p className="hint">{when}</p>
          </li>
        ))}
      </ul>
    </main>
  )
}
