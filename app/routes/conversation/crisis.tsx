import { data, useLoaderData } from 'react-router'
import { helpFor } from '../../../machines/help-lines'
import { asAnyone } from '../../guards/who-is-asking.server'
import { crisisView, neutralPage } from '../../components/crisis/crisis-view'
import { callTo, HelpLines } from '../../components/crisis/help-lines'
import { pathAfterHelp } from '../../components/conversation/paths'
import { frameOf } from '../../components/ui/frame'
import leaveScript from '../../components/ui/leave-at-once.js?url'
import { usePage } from '../../components/ui/page-context'
import { todayOf } from '../../use-cases/portal.server'

/** Help at once: no session is needed to see it. */
export const loader = asAnyone(({ portal, texts, language, params }) =>
  data({
    frame: {
      ...frameOf(texts, texts.t('common:crisis.title')),
      quickExit: { href: neutralPage, label: texts.t('common:crisis.exit') },
    },
    help: crisisView(texts, helpFor(language, todayOf(portal), portal.content.helpLines)),
    goOn: pathAfterHelp(language, params.place),
    // What was written to the coach is for the coach to read.
    isPrivate: params.place !== 'plan',
  }),
)

export default function Crisis() {
  const { help, goOn, isPrivate } = useLoaderData<typeof loader>()
  const { texts, personPhone, nonce } = usePage()
  const { t } = texts
  return (
    <main id="main" data-page="crisis">
      <h1>{t('common:crisis.title')}</h1>
      <p>{t('common:crisis.lead')}</p>
      <HelpLines lines={help.anything} />
      {help.requests.length > 0 && (
        <section className="note" data-interpreter>
          <p>{t('common:crisis.interpreter')}</p>
          {help.requests.map(({ language, text }) => (
            <p key={language}>
              <strong lang={language} dir="ltr">
                {text}
              </strong>
            </p>
          ))}
        </section>
      )}
      <h2>{t('common:crisis.violence')}</h2>
      <HelpLines lines={help.violence} />
      <p>
        {t('common:person')} {t('common:personHow')}{' '}
        <a href={callTo(personPhone)}>
          <bdi dir="ltr" translate="no">
            {personPhone}
          </bdi>
        </a>
      </p>
      {isPrivate && <p className="note">{t('common:crisis.coachSees')}</p>}
      <p>{t('common:crisis.later')}</p>
      <p className="acts">
        <a className="button quiet" href={goOn} data-action="continue">
          {t('common:crisis.goOn')}
        </a>
      </p>
      <p className="hint">{t('common:crisis.exitHow')}</p>
      <script src={leaveScript} nonce={nonce} async />
    </main>
  )
}
