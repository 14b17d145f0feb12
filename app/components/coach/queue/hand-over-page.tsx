import type { HandOverView } from './hand-over-view'

/** Asks to whom a client goes; how much each colleague has is said beside the name. */
export function HandOverPage({ view, fault }: { view: HandOverView; fault: string | null }) {
  return (
    <main id="main" data-page="coach-hand-over">
      <h1>{view.title}</h1>
      {fault && (
        <p className="fault" role="alert">
          <a href="#to-0">{fault}</a>
        </p>
      )}
      <p>{view.now}</p>
      {view.colleagues.length === 0 && <p className="note">{view.nobodyElse}</p>}
      <form method="post" action={view.action}>
        <input type="hidden" name="from" value={view.from} />
        {view.colleagues.length > 0 && (
          <fieldset>
            <legend>
              <h2>{view.to}</h2>
            </legend>
            {view.colleagues.map(({ id, name, load }, index) => (
              <label key={id} className="option">
                <input type="radio" name="to" value={id} id={`to-${index}`} />
                <span>
                  {name} <small className="hint">{load}</small>
                </span>
              </label>
            ))}
          </fieldset>
        )}
        <p className="acts">
          {view.colleagues.length > 0 && (
            <button name="do" value="handOver">
              {view.confirm}
            </button>
          )}
          <a href={view.back}>{view.cancel}</a>
        </p>
      </form>
    </main>
  )
}
