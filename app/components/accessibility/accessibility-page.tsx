import { accessibilityStatement } from '../../../machines/accessibility-statement'
import { useTexts } from '../ui/page-context'
import { FeedbackForm, type FeedbackProblem } from './feedback-form'

type PageProps = {
  view: { id: string; address: string; date: string; answerBy: string | null }
  problem: FeedbackProblem | null
}

/** The accessibility statement in the order of the law: whom it binds, how well, what not, how known, feedback, supervision. */
export function AccessibilityPage({ view: { id, address, date, answerBy }, problem }: PageProps) {
  const { t, language } = useTexts()
  return (
    <main id="main" data-page="accessibility">
      <h1>{t('accessibility:title')}</h1>
      <p>{t('accessibility:about', { portal: t('common:portal'), address })}</p>
      <h2>{t('accessibility:status')}</h2>
      <p>{t('accessibility:statusText')}</p>
      <h2>{t('accessibility:gaps')}</h2>
      <ul>
        <li>{t('accessibility:gapWords')}</li>
        <li>{t('accessibility:gapTried')}</li>
      </ul>
      <h2>{t('accessibility:made')}</h2>
      <p>{t('accessibility:madeText', { date })}</p>
      <section id="feedback">
        <h2>{t('accessibility:feedback')}</h2>
        {answerBy && !problem ? (
          <p className="note" role="status">
            {t('accessibility:sent', { date: answerBy })}
          </p>
        ) : (
          <FeedbackForm id={id} problem={problem} />
        )}
      </section>
      <Supervisor />
      <p className="acts">
        <a className="button quiet" href={`/${language}`} data-action="continue">
          {t('common:continue')}
        </a>
      </p>
    </main>
  )
}

/** Where one turns when the answer does not help. */
function Supervisor() {
  const { t } = useTexts()
  const { daysToAnswer: days, supervisor } = accessibilityStatement
  return (
    <section data-part="supervisor">
      <h2>{t('accessibility:supervisor')}</h2>
      <p>{t('accessibility:supervisorText', { days })}</p>
      <p>
        <strong>{t('accessibility:name')}</strong>
      </p>
      <ul>
        <li>
          <a href={supervisor.site} rel="noreferrer">
            <bdi dir="ltr">{supervisor.site.replace('https://', '')}</bdi>
          </a>
        </li>
        <li>
          {t('accessibility:mail')}:{' '}
          <a href={`mailto:${supervisor.mail}`}>
            <bdi dir="ltr">{supervisor.mail}</bdi>
          </a>
        </li>
        <li>
          {t('accessibility:phone')}:{' '}
          <a href={`tel:${supervisor.phone.replaceAll(' ', '')}`}>
            <bdi dir="ltr">{supervisor.phone}</bdi>
          </a>
        </li>
        <li>
          {t('accessibility:post')}: <bdi dir="ltr">{supervisor.post}</bdi>
        </li>
      </ul>
    </section>
  )
}
