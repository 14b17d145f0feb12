/** What came before the form: stored, refused, or typed before the session ended. */
export type FormState = { id: string; text: string; fault: string | null; told: string | null }

/** Ready texts to add to what is typed, with what the client reads. */
export type ReadyTexts = {
  title: string
  lead: string
  texts: { code: string; text: string; read: string | null; add: string }[]
  lang: string
  dir: 'ltr' | 'rtl'
}

type WordsFormProps = { state: FormState; label: string; button: string; ready?: ReadyTexts }

/** A coach writes something: one field, one button. Pressed twice, it is stored once. */
export function WordsForm({ state: { id, text, fault, told }, label, button, ready }: WordsFormProps) {
  return (
    <>
      {fault && (
        <div className="fault" role="alert">
          <a href="#text">{fault}</a>
        </div>
      )}
      {told && (
        <p className="note" role="status">
          {told}
        </p>
      )}
      <form method="post" key={id}>
        <input type="hidden" name="id" value={id} />
        <label htmlFor="text">{label}</label>
        <textarea
          id="text"
          name="text"
          dir="auto"
          rows={5}
          defaultValue={text}
          aria-invalid={fault ? true : undefined}
        />
        <p className="acts">
          <button data-action="submit">{button}</button>
        </p>
        {ready && <Ready ready={ready} />}
      </form>
    </>
  )
}

/** Each adds itself to what is typed: a button of the same form, so that nothing typed is lost. */
const Ready = ({ ready: { title, lead, texts, lang, dir } }: { ready: ReadyTexts }) => (
  <details className="card" data-ready>
    <summary>{title}</summary>
    <p>{lead}</p>
    <ul className="plain">
      {texts.map(({ code, text, read, add }) => (
        <li key={code} className="line">
          <span>
            {text}
            {read && (
              <small className="beside" lang={lang} dir={dir}>
                {read}
              </small>
            )}
          </span>
          <button className="quiet" name="add" value={code} aria-label={add}>
            +
          </button>
        </li>
      ))}
    </ul>
  </details>
)
