type Props = {
  /** Where the code is posted. */
  action: string
  words: { wrong: string; label: string; submit: string }
  /** What was typed when it was a wrong code. */
  wrong: string | undefined
}

/** The form in which a jobseeker or a person shared with types a code, with what was wrong about it above. */
export function CodeForm({ action, words, wrong }: Props) {
  return (
    <>
      {wrong !== undefined && (
        <div className="fault" role="alert">
          <a href="#code">{words.wrong}</a>
        </div>
      )}
      <form method="post" action={action}>
        <label htmlFor="code">{words.label}</label>
        <input
          type="text"
          id="code"
          name="code"
          dir="ltr"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          defaultValue={wrong}
          aria-invalid={wrong === undefined ? undefined : true}
        />
        <p className="acts">
          <button>{words.submit}</button>
        </p>
      </form>
    </>
  )
}
