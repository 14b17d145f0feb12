/** What came before the form: stored, refused, or typed before the session ended. */
export type FormState = { id: string; text: string; fault: string | null; told: string | null }

type WordsFormProps = { state: FormState; label: string; button: string }

/** A coach writes something: one field, one button. Pressed twice, it is stored once. */
export function WordsForm({ state: { id, text, fault, told }, label, button }: WordsFormProps) {
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
      </form>
    </>
  )
}
