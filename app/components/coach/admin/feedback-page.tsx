import type { FeedbackView } from './feedback-view'

/** Feedback on accessibility: what waits for an answer first, what was answered after it. */
export function FeedbackPage({ view }: { view: FeedbackView }) {
  const { title, lead, none, done, act, rows } = view
  return (
    <main id="main" data-page="coach-feedback">
      <h1>{title}</h1>
      <p>{lead}</p>
      {done && (
        <p className="note" role="status">
          {done}
        </p>
      )}
      {rows.length === 0 && <p>{none}</p>}
      {rows.map((row) => (
        <article key={row.id} className="card" data-feedback={row.id} data-late={row.isLate || undefined}>
          <h2>{row.state}</h2>
          <p className="hint">{row.written}</p>
          <p className="quote" lang={row.lang} dir={row.dir}>
            {row.text}
          </p>
          <p>
            {row.replyLabel}
            {row.reply && ': '}
            {row.reply && <bdi translate="no">{row.reply}</bdi>}
          </p>
          {!row.isAnswered && (
            <form method="post" action="/coach/feedback">
              <button className="quiet" name="answered" value={row.id}>
                {act}
              </button>
            </form>
          )}
        </article>
      ))}
    </main>
  )
}
