import type { SetAsideView } from './set-aside-view'

/** Asks for the reason to set a client aside; for one already set aside, shows the reason and the way back. */
export function SetAsidePage({ view, fault }: { view: SetAsideView; fault: string | null }) {
  return (
    <main id="main" data-page="coach-set-aside">
      <h1>{view.title}</h1>
      {fault && (
        <p className="fault" role="alert">
          <a href="#because-0">{fault}</a>
        </p>
      )}
      <p>{view.lead}</p>
      {view.done && (
        <p className="note">
          {view.done.who} {view.done.why}
        </p>
      )}
      <form method="post" action={view.action}>
        {!view.done && <Reasons view={view} />}
        <p className="acts">
          <button name="do" value={view.done ? 'bringBack' : 'setAside'} className={view.done ? undefined : 'danger'}>
            {view.done ? view.bringBack : view.confirm}
          </button>
          <a href={view.back}>{view.cancel}</a>
        </p>
      </form>
    </main>
  )
}

function Reasons({ view }: { view: SetAsideView }) {
  return (
    <fieldset>
      <legend>
        <h2>{view.why}</h2>
      </legend>
      {view.reasons.map(({ code, label }, index) => (
        <label key={code} className="option">
          <input type="radio" name="because" value={code} id={`because-${index}`} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
