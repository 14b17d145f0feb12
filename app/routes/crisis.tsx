import { json } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { helpLinesFor } from '../../machines/crisis-help'
import { asAnyone } from '../auth/ask-who.server'
import { frameOf } from '../components/ui/frame'
import { usePage } from '../components/ui/page-context'
import { todayOf } from '../use-cases/portal.server'

/** Help at once: no session is needed to see it. */
export const loader = asAnyone(({ portal, texts, language }) =>
  json({ frame: frameOf(texts, texts.t('common:crisis.title')), lines: helpLinesFor(language, todayOf(portal)) }),
)

const call = (number: string) => `tel:${number.replaceAll(' ', '')}`

export default function Crisis() {
  const { lines } = useLoaderData<typeof loader>()
  const { texts, personPhone } = usePage()
  const { t, language } = texts
  return (
    <main id="main" data-page="crisis">
      <h1>{t('common:crisis.title')}</h1>
      <p>{t('common:crisis.lead')}</p>
      <ul className="plain">
        {lines.map(({ code, number }) => (
          <li key={code} className="card">
            <a className="big" href={call(number)}>
              <bdi dir="ltr">{number}</bdi>
            </a>
            <p>{t(`common:crisis.${code}`)}</p>
          </li>
        ))}
      </ul>
      <p>
        {t('common:person')} {t('common:personHow')}{' '}
        <a href={call(personPhone)}>
          <bdi dir="ltr">{personPhone}</bdi>
        </a>
      </p>
      <p className="note">{t('common:crisis.coachSees')}</p>
      <p>{t('common:crisis.later')}</p>
      <p className="acts">
        <a className="button quiet" href={`/${language}/topics`} data-action="continue">
          {t('common:crisis.goOn')}
        </a>
      </p>
    </main>
  )
}
