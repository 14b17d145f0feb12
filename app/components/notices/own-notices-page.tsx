import { useTexts } from '../ui/page-context'
import type { OwnNoticesView } from './own-notices-view'

/** A choice that was not stored: why, and what was typed. */
type Refused = { fault: string; way: string | null; address: string }
type Props = { view: OwnNoticesView; isSaved: boolean; refused: Refused | null }

/** How a person wants to be told, a pause, and what they were told. */
export function OwnNoticesPage({ view, isSaved, refused }: Props) {
  const { t, language } = useTexts()
  return (
    <main id="main" data-page="notices">
      <h1>{t('notices:page.title')}</h1>
      {isSaved && (
        <p className="note" role="status">
          {t('notices:page.saved')}
        </p>
      )}
      {refused && (
        <p className="fault" role="alert">
          <a href="#address">{refused.fault}</a>
        </p>
      )}
      <p>{t('notices:page.lead')}</p>
      {view.isUnsafe ? <p className="note">{t('notices:page.unsafe')}</p> : <Choice view={view} refused={refused} />}
      {!view.isUnsafe && <Pause view={view} />}
      <h2>{t('notices:told.title')}</h2>
      {view.told.length === 0 && <p>{t('notices:told.none')}</p>}
      <ul className="plain">
        {view.told.map(({ id, what, state, when }) => (
          <li key={id} className="card" data-notice>
            <p>{what}</p>
            <p className="hint">
              {when}: {state}
            </p>
          </li>
        ))}
      </ul>
      <p>
        <a href={`/${language}/my-data`}>{t('notices:page.back')}</a>
      </p>
    </main>
  )
}

function Choice({ view, refused }: Omit<Props, 'isSaved'>) {
  const { t, language } = useTexts()
  const chosen = refused ? refused.way : view.chosen
  return (
    <form method="post" action={`/${language}/my-data/notices`}>
      <fieldset>
        <legend>{t('notices:page.legend')}</legend>
        {view.ways.map(({ way, name }) => (
          <label key={way} className="option">
            <input type="radio" name="way" value={way} defaultChecked={way === chosen} />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      <p>
        <label htmlFor="address">{t('notices:page.address')}</label>
      </p>
      <p className="hint" id="address-hint">
        {t('notices:page.addressHint')}
      </p>
      <input
        type="text"
        id="address"
        name="address"
        dir="auto"
        maxLength={200}
        defaultValue={refused?.address ?? view.address}
        aria-describedby="address-hint"
        aria-invalid={refused ? true : undefined}
      />
      <p className="hint">{t('notices:page.consent')}</p>
      {view.consent && <p className="hint">{view.consent}</p>}
      <p className="acts">
        <button name="do" value="choose" data-act="save">
          {t('notices:page.save')}
        </button>
      </p>
    </form>
  )
}

function Pause({ view }: { view: OwnNoticesView }) {
  const { t, language } = useTexts()
  return (
    <form method="post" action={`/${language}/my-data/notices`}>
      <h2>{t('notices:pause.title')}</h2>
      {view.until ? (
        <p className="note">{view.until}</p>
      ) : (
        <>
          <p>{t('notices:pause.lead')}</p>
          <fieldset>
            <legend>{t('notices:pause.legend')}</legend>
            {view.pauses.map(({ pause, name }, index) => (
              <label key={pause} className="option">
                <input type="radio" name="for" value={pause} defaultChecked={index === 0} />
                <span>{name}</span>
              </label>
            ))}
          </fieldset>
        </>
      )}
      <p className="acts">
        <button className="quiet" name="do" value={view.until ? 'resume' : 'pause'} data-act="pause">
          {t(view.until ? 'notices:pause.end' : 'notices:pause.start')}
        </button>
      </p>
    </form>
  )
}
