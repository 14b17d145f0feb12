import { json } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { goneFor } from '../adapters/gone.server'
import { takeTranslation } from '../adapters/take-translation.server'
import { asCoach } from '../auth/ask-who.server'
import { AnswerTopic, TranslateAll } from '../components/coach/answer-topic'
import { Changes } from '../components/coach/changes'
import { coachFrame } from '../components/coach/coach-frame'
import { healthView } from '../components/coach/health-view'
import { openHealth } from '../use-cases/coach-looks.server'
import { loadTranslations } from '../use-cases/translate-texts.server'

/** The health answers that the person shares. Opening them is written in the log each time. */
export const loader = asCoach('health.read', async (who) => {
  const { portal, texts, coach, params, request } = who
  const assessment = await openHealth(portal, coach, params.id ?? '')
  if (!assessment) throw await goneFor(who)
  const { row, dataKey } = assessment
  const translations = await loadTranslations(portal, { clientId: row.clientId, dataKey }, coach.language)
  const view = healthView(texts, assessment, translations, new URL(request.url).searchParams.get('translation'))
  return json({ frame: coachFrame(texts, portal, view.title, coach), view })
})

export const action = asCoach('health.read', (who) => takeTranslation(who, 'health'))

export default function CoachHealth() {
  const { id, title, topics, changes, profile, translation, words } = useLoaderData<typeof loader>().view
  return (
    <main id="main" data-page="coach-health">
      <p>
        <a href={`/coach/assessments/${id}`}>{words.toAssessment}</a>
      </p>
      <h1>{title}</h1>
      <p className="note">{words.logged}</p>
      {topics.length === 0 && <p>{words.none}</p>}
      {profile && <p>{profile}</p>}
      {changes && <Changes {...changes} />}
      <TranslateAll translation={translation} />
      {topics.map((topic) => (
        <AnswerTopic key={topic.topic} topic={topic} translateOne={translation.one} />
      ))}
    </main>
  )
}
