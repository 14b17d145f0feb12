import { noticeNow } from '../../../machines/privacy-notice'
import { useTexts } from '../ui/page-context'

type Props = {
  /** Of the conversation that this browser opens, if there is one. */ status: string | null
  hasSent: boolean
}

/** On the front page: begin or go on; for a person with a sent assessment the way to their path, which is not lost by starting anew. */
export function Begin({ status, hasSent }: Props) {
  const { t, language } = useTexts()
  return (
    <>
      {hasSent && <p className="note">{t('path:back')}</p>}
      {status && (
        <p className="acts">
          <a className="button" href={`/${language}/${status === 'open' ? 'topics' : 'plan'}`} data-action="continue">
            {t(status === 'open' ? 'common:welcome.goOn' : 'path:link')}
          </a>
          {hasSent && <a href={`/${language}/code?anew#anew`}>{t('common:welcome.startAnew')}</a>}
        </p>
      )}
      {!hasSent && (
        <form method="post" action={`/${language}/start`} className="acts">
          <input type="hidden" name="notice" value={noticeNow.version} />
          <button className={status ? 'quiet' : ''} data-action="start">
            {status ? t('common:welcome.startAnew') : t('common:welcome.start')}
          </button>
          <a href={`/${language}/resume`}>{t('common:welcome.resume')}</a>
        </form>
      )}
    </>
  )
}
