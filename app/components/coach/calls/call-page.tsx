import { PrintButton } from '../../ui/print-button'
import type { CallView } from './calls-view'

/** One client: the number, a text to read aloud, and the same as a letter to print. */
export function CallPage({ view }: { view: CallView }) {
  const { words, number, said, isEmpty } = view
  return (
    <main id="main" data-page="coach-call">
      <div className="noprint">
        <h1>
          <bdi>{view.title}</bdi>
        </h1>
        {isEmpty && <p>{words.nothing}</p>}
        {!isEmpty && (
          <>
            <p>
              {number ? (
                <a href={`tel:${number}`} data-number>
                  <bdi dir="ltr">{number}</bdi>
                </a>
              ) : (
                words.noNumber
              )}
            </p>
            <h2>{words.read}</h2>
            {said.map(({ lang, dir, name, paragraphs }) => (
              <section key={lang} className="card" lang={lang} dir={dir}>
                <h3>{name}</h3>
                <p>{paragraphs.join(' ')}</p>
              </section>
            ))}
            <form method="post" action={`/coach/calls/${view.id}`}>
              <p className="acts">
                <button data-act="done">{words.done}</button>
              </p>
            </form>
            <h2>{words.letter}</h2>
            <PrintButton label={words.print} how={words.printHow} />
          </>
        )}
        <p>
          <a href="/coach/calls">{words.back}</a>
        </p>
      </div>
      {!isEmpty && <Letter letter={view.letter} />}
    </main>
  )
}

function Letter({ letter }: { letter: CallView['letter'] }) {
  return (
    <article className="paper" lang={letter.lang} dir={letter.dir} data-letter>
      <p>
        <bdi>{letter.recipient}</bdi>
        <br />
        <bdi>{letter.address}</bdi>
      </p>
      <p>{letter.date}</p>
      {letter.paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p>
        {letter.open} <bdi dir="ltr">{letter.link}</bdi>
      </p>
      <p>{letter.code}</p>
    </article>
  )
}
