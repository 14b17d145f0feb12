import { Icon } from '../../ui/icon'
import type { EntryView } from './entry-view'

/** What is told so far, part by part; then sending, and what the client takes along. */
export function EntryPage({ view }: { view: EntryView }) {
  const { words } = view
  return (
    <main id="main" data-page="coach-together-entry">
      <p>
        <a href="/coach/together">{words.all}</a>
      </p>
      <h1>{view.title}</h1>
      <p>{view.lead}</p>
      {view.help && (
        <p className="fault" role="alert">
          {view.help.text} <a href={view.help.href}>{view.help.label}</a>
        </p>
      )}
      <section className="card" aria-labelledby="parts">
        <h2 id="parts">{words.parts}</h2>
        <ul className="plain">
          {view.parts.map(({ name, label, state, href }) => (
            <li key={name} className="line" data-part={name}>
              <span>
                {label} · <small>{state}</small>
              </span>
              {href && <a href={href}>{words.goOn}</a>}
            </li>
          ))}
        </ul>
      </section>
      <p className="acts">
        {view.form && (
          <a className="button quiet" href={view.form.href}>
            <Icon name="note" /> {view.form.label}
          </a>
        )}
        <a href={view.print.href}>{view.print.label}</a>
      </p>
      {view.canSend && (
        <form method="post">
          <p>{words.sendLead}</p>
          <button name="do" value="send" data-action="submit">
            {words.send}
          </button>
        </form>
      )}
      {view.isSent && <Sent view={view} />}
    </main>
  )
}

function Sent({ view: { code, toClient, words } }: { view: EntryView }) {
  return (
    <>
      <p className="note" role="status">
        {words.sent} <a href={toClient}>{words.toClient}</a>
      </p>
      <section aria-labelledby="along">
        <h2 id="along">{words.takeAlong}</h2>
        <p>{words.takeAlongLead}</p>
        {code && (
          <p>
            <bdi dir="ltr" className="code" translate="no">
              {code.code}
            </bdi>
            <br />
            <bdi dir="ltr">{code.where}</bdi> · {code.until}
          </p>
        )}
        <form method="post">
          <button className="quiet" name="do" value="code">
            {words.makeCode}
          </button>
        </form>
      </section>
    </>
  )
}
