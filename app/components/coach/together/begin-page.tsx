import { BothSaid } from './field'
import type { BeginView } from './entry-view'

/** Begins an assessment with a client in the room or on the phone; paper forms of every language. */
export function BeginPage({ view }: { view: BeginView }) {
  return (
    <main id="main" data-page="coach-together">
      <h1>{view.title}</h1>
      <p>{view.lead}</p>
      {view.fault && (
        <div className="fault" role="alert">
          <a href="#language">{view.fault}</a>
        </div>
      )}
      {view.typed.length > 0 && (
        <section className="card" aria-labelledby="open">
          <h2 id="open">{view.open}</h2>
          <ul className="plain">
            {view.typed.map(({ href, name, language, when }) => (
              <li key={href}>
                <a href={href}>
                  <bdi>{name}</bdi>
                </a>{' '}
                · {language} · {when}
              </li>
            ))}
          </ul>
        </section>
      )}
      <form method="post">
        <fieldset id="language" tabIndex={-1}>
          <legend>
            <h2>{view.language}</h2>
          </legend>
          <div className="two-tongues">
            {view.languages.map(({ code, own, dir, name }) => (
              <label key={code} className="option">
                <input type="radio" name="language" value={code} />
                <span>
                  <BothSaid text={{ client: own, coach: name }} mark={{ lang: code, dir }} />
                </span>
              </label>
            ))}
          </div>
        </fieldset>
        <fieldset>
          <legend>
            <h2>{view.how}</h2>
          </legend>
          <div className="two-tongues">
            {view.ways.map(({ way, name }) => (
              <label key={way} className="option">
                <input type="radio" name="how" value={way} />
                <span>{name}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <p className="acts">
          <button data-action="start">{view.begin}</button>
        </p>
      </form>
      <h2>{view.paper}</h2>
      <p>{view.paperLead}</p>
      <ul className="tabs">
        {view.languages.map(({ code, own, dir }) => (
          <li key={code}>
            <a href={`/${code}/form`} lang={code} dir={dir} hrefLang={code}>
              {own}
            </a>
          </li>
        ))}
      </ul>
    </main>
  )
}
