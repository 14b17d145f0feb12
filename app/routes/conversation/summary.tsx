import { data, redirect, useActionData, useLoaderData } from 'react-router'
import { asJobseeker, asJobseekerSession } from '../../guards/who-is-asking.server'
import { problem, toSendAgain } from '../../guards/problems.server'
import { ChangedMeanwhile } from '../../components/conversation/changed-meanwhile'
import { changedMeanwhile } from '../../components/conversation/changed-meanwhile-view'
import { FoldedTopic } from '../../components/conversation/summary-topic'
import { summaryView } from '../../components/conversation/summary-view'
import { frameOf } from '../../components/ui/frame'
import { useTexts } from '../../components/ui/page-context'
import type { PageHandle } from '../../components/ui/page-handle'
import { noteOwnLook } from '../../use-cases/my-data/own-data-audit.server'
import { mayWriteToCoach } from '../../use-cases/messages/own-messages.server'
import { sendAssessment } from '../../use-cases/conversation/send-assessment.server'
import { labelPicks } from '../../use-cases/conversation/skill-labels.server'

/** Everything on one page, each answer editable; nothing is sent before the person has seen it. */
export const loader = asJobseeker(async ({ portal, language, texts, assessment }) => {
  await noteOwnLook(portal, assessment, 'ownAnswers.seen')
  const isSent = assessment.row.status === 'sent'
  const title = texts.t(isSent ? 'path:whatYouTold' : 'common:summary.title')
  const frame = frameOf(texts, title, mayWriteToCoach(assessment) ? 'path' : undefined)
  const labels = await labelPicks(portal, assessment.walked.answers, language)
  return data({ frame, ...summaryView(texts, assessment, labels) })
})

export const action = asJobseekerSession(async ({ portal, language, texts, sessionHash, form }) => {
  const shown = form.get('revision')
  const sent = await sendAssessment(portal, sessionHash, shown && /^\d{1,9}$/.test(shown) ? Number(shown) : undefined)
  if (sent.outcome === 'noSession') throw problem(texts, 401, 'noSession')
  if (sent.outcome === 'tooSoon') throw toSendAgain(texts, 'tooSoon', `/${language}/summary`, form)
  if (sent.outcome === 'changedMeanwhile') {
    const frame = frameOf(texts, `${texts.t('errors:titlePrefix')}${texts.t('common:summary.title')}`)
    return data({ frame, changes: changedMeanwhile(texts, sent.shown, sent.now) }, 409)
  }
  return redirect(sent.outcome === 'sent' ? `/${language}/result` : `/${language}/topics`, 303)
})

export const handle: PageHandle = { canLeave: true }

export default function Summary() {
  const { topics, canSend, status, revision } = useLoaderData<typeof loader>()
  const changes = useActionData<typeof action>()?.changes
  const { t, language } = useTexts()
  return (
    <main id="main" data-page="summary">
      <h1>{t(status === 'sent' ? 'path:whatYouTold' : 'common:summary.title')}</h1>
      {changes && <ChangedMeanwhile changes={changes} />}
      <p>{t(status === 'sent' ? 'path:toldLead' : 'common:summary.lead')}</p>
      {topics.map((topic) => (
        <FoldedTopic key={topic.topic} {...topic} canEdit={status !== 'sent'} />
      ))}
      {canSend && (
        <form method="post" action={`/${language}/summary`} className="acts send">
          <input type="hidden" name="revision" value={revision} />
          <button data-action="submit">{t('common:summary.send')}</button>
        </form>
      )}
      {canSend && <p>{t('common:summary.sendHint')}</p>}
      {status === 'open' && !canSend && <WayOn to={`/${language}/topics/summary`} label={t('common:continue')} />}
      {status === 'returned' && <WayOn to={`/${language}/plan`} label={t('common:summary.toQuestion')} />}
      {status === 'returned' && <p>{t('common:summary.sentWithReply')}</p>}
      {status === 'sent' && <WayOn to={`/${language}/plan`} label={t('path:link')} />}
      {status !== 'sent' && (
        <p>
          <a href={`/${language}/topics`}>{t('common:summary.addTopics')}</a>
        </p>
      )}
    </main>
  )
}

const WayOn = ({ to, label }: { to: string; label: string }) => (
  <p className="acts">
    <a className="button" href={to} data-action="continue">
      {label}
    </a>
  </p>
)
