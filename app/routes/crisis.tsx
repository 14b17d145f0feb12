import { data, useLoaderData } from 'react-router'
import { helpLinesFor } from '../../machines/crisis-help'
import { asAnyone } from '../auth/ask-who.server'
import { pathAfterHelp } from '../components/conversation/paths'
import { frameOf } from '../components/ui/frame'
import { languages } from '../i18n/languages'
import { usePage } from '../components/ui/page-context'
import { todayOf } from '../use-cases/portal.server'

/** Help at once: no session is needed to see it. */
export const loader = asAnyone(({ portal, texts, language, params }) =>
  data({
    frame: frameOf(texts, texts.t('common:crisis.title')),
    lines: helpLinesFor(language, todayOf(portal), portal.content.helpLines),
    goOn: pathAfterHelp(language, params.place),
    // What was written to the coach is for the coach to read.
    isPrivate: params.place !== 'plan',
  }),
)

const call = (number: string) => `tel:${number.replaceAll(' ', '')}`

export default function Crisis() {
  const { lines, goOn, isPrivate } = useLoaderData<typeof loader>()
  const { texts, personPhone } = usePage()
  const { t } = texts
  return (
    <main id="main" data-page="crisis">
      <h1>{t('common:crisis.title')}</h1>
      <p>{t('common:crisis.lead')}</p>
      <ul className="plain">
        {lines.map(({ code, number, language: only }) => (
          <li key={number} className="card">
            <a className="big" href={call(number)}>
              <bdi dir="ltr">{number}</bdi>
            </a>
            <p>
              {t(`common:crisis.${code}`)}
              {only && only !== texts.language && (
                <>
                  {' · '}
                  <span lang={only}>{languages[only].name}</span>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
      <p>
        {t('common:person')} {t('common:personHow')}{' '}
        <a href={call(personPhone)}>
          <bdi dir="ltr">{personPhone}</bdi>
        </a>
      </p>
      {isPrivate && <p className="note">{t('common:crisis.coachSees')}</p>}
      <p>{t('common:crisis.later')}</p>
      <p className="acts">
        <a className="button quiet" href={goOn} data-action="continue">
          {t('common:crisis.goOn')}
        </a>
      </p>
    </main>
  )
}
