import { data, useLoaderData } from 'react-router'
import { chapters } from '../../../machines/conversations/conversations'
import { minutesOf } from '../../../machines/conversations/minutes'
import { noticeNow } from '../../../machines/privacy-notice'
import { asAnyone } from '../../guards/who-is-asking.server'
import { readSecret } from '../../guards/cookies.server'
import { hashSecret } from '../../auth/secrets.server'
import { Begin } from '../../components/conversation/begin'
import { LanguageLinks } from '../../components/ui/document'
import { frameOf } from '../../components/ui/frame'
import { useTexts } from '../../components/ui/page-context'
import { SeaChart } from '../../components/ui/sea-chart'
import { loadAssessment } from '../../use-cases/conversation/load-assessment.server'
import { mayWriteToCoach } from '../../use-cases/messages/own-messages.server'
import { noticeSeenBy } from '../../use-cases/my-data/privacy-notice.server'

/** The front page of a language; a jobseeker with a conversation may go on with it, and is told of a new privacy notice. */
export const loader = asAnyone(async ({ portal, texts, request }) => {
  const secret = readSecret('jobseeker', request, portal)
  const assessment = secret ? await loadAssessment(portal, hashSecret(secret)) : undefined
  const status = assessment?.row.status ?? null
  const seen = assessment && (await noticeSeenBy(portal, assessment))
  const hasNewNotice = seen !== undefined && seen.version !== noticeNow.version
  const hasSent = assessment !== undefined && mayWriteToCoach(assessment)
  const frame = frameOf(texts, texts.t('common:welcome.title'), hasSent ? 'path' : undefined)
  return data({ frame, status, hasSent, hasNewNotice })
})

/** As measured on walks: the quick start with what the summary asks, and the shortest and the longest topic. */
const howLong = {
  minutes: minutesOf('quickStart') + minutesOf('summary'),
  least: Math.min(...chapters.map(minutesOf)),
  most: Math.max(...chapters.map(minutesOf)),
}

const goodToKnow = ['automated', 'time', 'readers', 'skipping', 'decision'] as const

export default function Welcome() {
  const { status, hasNewNotice, hasSent } = useLoaderData<typeof loader>()
  const { t, language } = useTexts()
  return (
    <main id="main" data-page="welcome" className="welcome">
      <div className="hero">
        <div>
          <LanguageLinks />
          <h1>{t('common:welcome.title')}</h1>
          <p>{t('common:welcome.lead')}</p>
          <Begin status={status} hasSent={hasSent} />
          <p className="hint">
            {t(hasNewNotice ? 'privacy:changed' : 'privacy:before')}{' '}
            <a href={`/${language}/privacy`}>{t('privacy:read')}</a>
          </p>
        </div>
        <SeaChart />
      </div>
      <div className="facts">
        <h2>{t('common:welcome.facts')}</h2>
        <ul>
          {goodToKnow.map((fact) => (
            <li key={fact}>{t(`common:welcome.${fact}`, howLong)}</li>
          ))}
        </ul>
      </div>
    </main>
  )
}
