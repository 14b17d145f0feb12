import { useTexts } from '../../ui/page-context'
import type { WhyNotView } from './why-not-view'

type ShownWhyNot = {
  services: { code: string; name: string }[]
  chosen: ({ code: string; name: string; about: string } & WhyNotView) | null
}

/** Any service of the catalogue can be asked about: why is it not in my proposal? */
export function WhyNotPage({ services, chosen }: ShownWhyNot) {
  const { t, language } = useTexts()
  return (
    <main id="main" data-page="why-not">
      <h1>{t('common:whyNot.title')}</h1>
      <p>{t('common:whyNot.lead')}</p>
      {chosen && (
        <section className="card" data-why-not={chosen.code}>
          <h2>{chosen.name}</h2>
          <p>{chosen.about}</p>
          {chosen.reasons.map((reason) => (
            <p key={reason}>
              <strong>{reason}</strong>
            </p>
          ))}
          {chosen.wouldLead.length > 0 && (
            <ul>
              {chosen.wouldLead.map(({ when, unanswered }) => (
                <li key={when}>
                  {when}
                  {unanswered && <small className="hint"> {unanswered}</small>}
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
      <form method="get">
        <label htmlFor="service">{t('common:whyNot.service')}</label>
        <select id="service" name="service" defaultValue={chosen?.code}>
          {services.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
        <p className="acts">
          <button>{t('common:whyNot.show')}</button>
          <a className="button quiet" href={`/${language}/result`} data-action="continue">
            {t('common:whyNot.back')}
          </a>
        </p>
      </form>
    </main>
  )
}
