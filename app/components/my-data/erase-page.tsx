import { useTexts } from '../ui/page-context'

const consequences = ['gone', 'access', 'coach', 'log', 'elsewhere'] as const

/** What erasing means, and the tick without which nothing happens. */
export function ErasePage({ fault }: { fault?: string }) {
  const { t, language } = useTexts()
  return (
    <main id="main" data-page="erase">
      <h1>{t('myData:erase.title')}</h1>
      {fault && (
        <div className="fault" role="alert">
          <a href="#understood">{fault}</a>
        </div>
      )}
      <p>{t('myData:erase.what')}</p>
      <ul>
        {consequences.map((one) => (
          <li key={one}>{t(`myData:erase.${one}`)}</li>
        ))}
      </ul>
      <form method="post" action={`/${language}/my-data/erase`}>
        {fault && (
          <p className="faulty" id="fault">
            {fault}
          </p>
        )}
        <label className="option">
          <input
            type="checkbox"
            id="understood"
            name="understood"
            value="yes"
            aria-invalid={fault ? true : undefined}
            aria-describedby={fault ? 'fault' : undefined}
          />
          {t('myData:erase.confirm')}
        </label>
        <p className="acts">
          <button className="danger" data-act="erase">
            {t('myData:erase.button')}
          </button>
          <a className="button quiet" href={`/${language}/my-data`}>
            {t('myData:erase.cancel')}
          </a>
        </p>
      </form>
    </main>
  )
}
