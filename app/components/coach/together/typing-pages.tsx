import { BothSaid, Field } from './field'
import type { PaperEntryView, TypedQuestionView } from './typing-view'

/** One question in the client's language, the coach's beneath: the coach reads or shows it, and types the answer. */
export function TypedQuestionPage({ view }: { view: TypedQuestionView }) {
  const { field, mark, words, fault, id } = view
  return (
    <main id="main" data-page="coach-together-question">
      <p>
        <a href={`/coach/together/${id}`}>{words.back}</a>
        {view.before && (
          <>
            {' · '}
            <a href={view.before}>{words.former}</a>
          </>
        )}
      </p>
      <h1>
        <BothSaid text={field.title} mark={mark} />
      </h1>
      {field.hint && (
        <p className="hint">
          <BothSaid text={field.hint} mark={mark} />
        </p>
      )}
      <form method="post" data-question={field.key}>
        {fault && (
          <p className="faulty" role="alert">
            {fault}
          </p>
        )}
        <fieldset aria-label={field.title.coach}>
          <Field field={field} mark={mark} name="value" words={words} />
        </fieldset>
        <input type="hidden" name="seen" value={view.seen} />
        <p className="acts">
          {field.kind !== 'later' && <button data-action="answer">{words.answer}</button>}
          {field.skippable && (
            <button className="quiet" name="skip" value="1">
              {words.skip}
            </button>
          )}
        </p>
        <details>
          <summary>{words.why}</summary>
          <p>
            <BothSaid text={field.why} mark={mark} />
          </p>
        </details>
      </form>
    </main>
  )
}

/** Everything of a paper form on one page; what the person is not asked is left out of what is stored. */
export function PaperEntryPage({ view }: { view: PaperEntryView }) {
  const { parts, mark, words, fault, id } = view
  return (
    <main id="main" data-page="coach-together-form">
      <p>
        <a href={`/coach/together/${id}`}>{words.back}</a>
      </p>
      <h1>{view.title}</h1>
      <p>{view.lead}</p>
      {fault && (
        <div className="fault" role="alert">
          <p>
            <strong>{words.faultsAbove}</strong>
          </p>
          <a href={`#q-${fault.key}`}>{fault.text}</a>
        </div>
      )}
      <form method="post">
        {parts.map(({ name, heading, fields }) => (
          <section key={name} aria-labelledby={`part-${name}`}>
            <h2 id={`part-${name}`}>{heading}</h2>
            {fields.map((field) => (
              <fieldset key={field.key} id={`q-${field.key}`} className="card" data-field={field.key}>
                <legend>
                  <h3>
                    <BothSaid text={field.title} mark={mark} />
                  </h3>
                </legend>
                {fault?.key === field.key && <p className="faulty">{fault.text}</p>}
                <Field field={field} mark={mark} name={field.key} words={words} />
              </fieldset>
            ))}
          </section>
        ))}
        <p className="acts send">
          <button data-action="submit">{words.save}</button>
        </p>
      </form>
    </main>
  )
}
