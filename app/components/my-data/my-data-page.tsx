import { useTexts } from '../ui/page-context'
import { WhoLooked } from './access-log'
import type { WhoLookedView } from './who-looked-view'

type MyDataView = {
  who: WhoLookedView
  /** When the person last saw the privacy notice, and whether there is a newer one. */
  notice: { seen: string | null; isNew: boolean }
  until: string
  status: 'open' | 'sent' | 'returned'
}

/** The person's rights on one page: see who looked, take the data along, correct it, erase it. */
export function MyDataPage({ view: { who, notice, until, status } }: { view: MyDataView }) {
  const { t, language } = useTexts()
  const to = (page: string) => `/${language}/my-data/${page}`
  return (
    <main id="main" data-page="my-data">
      <h1>{t('myData:title')}</h1>
      <p>{t('myData:lead')}</p>
      <p>
        {notice.seen && t(notice.isNew ? 'privacy:changed' : 'privacy:seen', { when: notice.seen })}{' '}
        <a href={`/${language}/privacy`}>{t('privacy:read')}</a>
      </p>
      <p className="acts">
        <a className="button quiet" href={to('permissions')} data-act="permissions">
          {t('sharing:link')}
        </a>
        <a className="button quiet" href={to('devices')} data-act="devices">
          {t('myData:all.devices')}
        </a>
        <a className="button quiet" href={to('notices')} data-act="notices">
          {t('notices:page.title')}
        </a>
      </p>
      <WhoLooked view={who} />
      <h2>{t('myData:export.title')}</h2>
      <p>{t('myData:export.lead')}</p>
      <p className="note">{t('myData:export.warning')}</p>
      <p className="acts">
        <a className="button" href={to('all')} data-act="show-all">
          {t('myData:export.page')}
        </a>
        <a className="button quiet" href={to('file')} data-act="download" download="suunta.json">
          {t('myData:export.file')}
        </a>
      </p>
      <h2>{t('myData:correct.title')}</h2>
      <p>{status === 'sent' ? t('myData:correct.sent') : t('myData:correct.open')}</p>
      <p>
        {status === 'sent' ? (
          <a href={`/${language}/messages`}>{t('common:messages.write')}</a>
        ) : (
          <a href={`/${language}/summary`}>{t('myData:correct.link')}</a>
        )}
      </p>
      <h2>{t('myData:keep.title')}</h2>
      <p>{t('myData:keep.until', { date: until })}</p>
      <h2>{t('myData:erase.title')}</h2>
      <p>{t('myData:erase.lead')}</p>
      <p>
        <a href={to('erase')} data-act="erase">
          {t('myData:erase.link')}
        </a>
      </p>
      <p className="acts">
        <a
          className="button quiet"
          href={`/${language}/${status === 'open' ? 'topics' : 'plan'}`}
          data-action="continue"
        >
          {t('common:continue')}
        </a>
      </p>
    </main>
  )
}
