import { useTexts } from '../ui/page-context'

type DevicesView = { devices: { started: string; used: string; isThis: boolean }[]; isDone: boolean }

/** The browsers in which the conversation is open, and one button to end all others. */
export function DevicesPage({ view: { devices, isDone } }: { view: DevicesView }) {
  const { t, language } = useTexts()
  const areOthers = devices.length > 1
  return (
    <main id="main" data-page="devices">
      <h1>{t('myData:devices.title')}</h1>
      {isDone && (
        <p className="note" role="status">
          {t('myData:devices.done')} {t('myData:devices.code')}
        </p>
      )}
      <p>{areOthers ? t('myData:devices.lead') : t('myData:devices.only')}</p>
      <ul className="plain">
        {devices.map(({ started, used, isThis }, at) => (
          <li key={at} className="card" data-device>
            {isThis && (
              <p>
                <span className="tag">{t('myData:devices.this')}</span>
              </p>
            )}
            <p>{t('myData:devices.started', { when: started })}</p>
            <p className="hint">{t('myData:devices.used', { when: used })}</p>
          </li>
        ))}
      </ul>
      {areOthers && (
        <form method="post" action={`/${language}/my-data/devices`} className="acts">
          <button className="danger" data-act="sign-out-others">
            {t('myData:devices.signOut')}
          </button>
        </form>
      )}
      <p>
        <a href={`/${language}/my-data`}>{t('myData:all.back')}</a>
      </p>
    </main>
  )
}
