type View = {
  id: string
  title: string
  /** The number that the portal knows of the client. */
  number: string | null
  checks: { code: string; label: string }[]
  words: Record<'lead' | 'how' | 'make' | 'made' | 'once' | 'back', string>
}
type Props = { view: View; result: { fault: string | null; code: string | null } | null }

/** Asks how the client's identity was checked; after that shows the new return code, once. */
export function ReturnCodePage({ view, result }: Props) {
  const { words } = view
  return (
    <main id="main" data-page="coach-return-code">
      <h1>{view.title}</h1>
      {result?.fault && (
        <p className="fault" role="alert">
          <a href="#check-0">{result.fault}</a>
        </p>
      )}
      {result?.code ? (
        <>
          <h2>{words.made}</h2>
          <p role="status">
            <bdi dir="ltr" translate="no" className="code" data-return-code>
              {result.code}
            </bdi>
          </p>
          <p className="note">{words.once}</p>
        </>
      ) : (
        <Check view={view} />
      )}
      <p>
        <a href={`/coach/assessments/${view.id}`}>{words.back}</a>
      </p>
    </main>
  )
}

function Check({ view: { id, number, checks, words } }: Pick<Props, 'view'>) {
  return (
    <form method="post" action={`/coach/assessments/${id}/return-code`}>
      <p>{words.lead}</p>
      <fieldset>
        <legend>
          <h2>{words.how}</h2>
        </legend>
        {checks.map(({ code, label }, index) => (
          <label key={code} className="option">
            <input type="radio" name="check" value={code} id={`check-${index}`} />
            <span>
              {label} {code === 'calledBack' && number && <bdi dir="ltr">{number}</bdi>}
            </span>
          </label>
        ))}
      </fieldset>
      <p className="acts">
        <button data-act="make">{words.make}</button>
      </p>
    </form>
  )
}
