import { data, useLoaderData } from 'react-router'
import { noticeNow, noticeOf } from '../../../machines/privacy-notice'
import { asAnyone } from '../../guards/who-is-asking.server'
import { listCookies, readSecret } from '../../guards/cookies.server'
import { hashSecret } from '../../auth/secrets.server'
import { CookieList } from '../../components/my-data/cookie-list'
import { cookieRows } from '../../components/my-data/cookie-view'
import { frameOf } from '../../components/ui/frame'
import { useTexts } from '../../components/ui/page-context'
import { loadAssessment } from '../../use-cases/conversation/load-assessment.server'
import { noteNoticeSeen } from '../../use-cases/my-data/privacy-notice.server'

/**
 * The privacy notice, an earlier version with `?version`. The version that a jobseeker in a conversation has seen is stored.
 */
export const loader = asAnyone(async ({ portal, texts, language, request }) => {
  const { version, date } = noticeOf(new URL(request.url).searchParams.get('version')) ?? noticeNow
  const secret = readSecret('jobseeker', request, portal)
  const assessment = secret ? await loadAssessment(portal, hashSecret(secret)) : undefined
  if (assessment) await noteNoticeSeen(portal, assessment, version, language)
  const cookies = cookieRows(texts, listCookies(portal))
  return data({ frame: frameOf(texts, texts.t('privacy:title')), version, date: texts.date(date), cookies })
})

const parts = ['who', 'why', 'how', 'share', 'keep', 'rights', 'decides', 'contact'] as const

/** In short: who reads, why we ask, how it is kept and for how long, what one may do, who decides. */
export default function Privacy() {
  const { version, date, cookies } = useLoaderData<typeof loader>()
  const { t, language } = useTexts()
  return (
    <main id="main" data-page="privacy" data-version={version}>
      <h1>{t('privacy:title')}</h1>
      <p className="hint">{t('privacy:version', { date })}</p>
      {version !== 1 && (
        <section data-part="changes">
          <h2>{t(`privacy:v${version}.changes`)}</h2>
          <p>{t(`privacy:v${version}.changesText`)}</p>
        </section>
      )}
      {parts.map((part) => (
        <section key={part}>
          <h2>{t(`privacy:v${version}.${part}`)}</h2>
          <p>{t(`privacy:v${version}.${part}Text`)}</p>
        </section>
      ))}
      <CookieList rows={cookies} />
      <p>
        <a href={`/${language}/my-data`}>{t('myData:link')}</a>
      </p>
      <p className="acts">
        <a className="button quiet" href={`/${language}`} data-action="continue">
          {t('common:continue')}
        </a>
      </p>
    </main>
  )
}
