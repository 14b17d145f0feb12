import { data, useLoaderData } from 'react-router'
import { goneFor } from '../../../adapters/gone.server'
import { takeTranslation } from '../../../adapters/take-translation.server'
import { asCoach } from '../../../guards/who-is-asking.server'
import { AnswerList, TranslateAll } from '../../../components/coach/client/answer-topic'
import { Changes } from '../../../components/coach/client/changes'
import { clientFrame } from '../../../components/coach/client/client-frame'
import { healthView } from '../../../components/coach/client/health-view'
import { tryHealthDoor } from '../../../use-cases/desk/health-door.server'
import { openForCoach } from '../../../use-cases/desk/load-client.server'
import { countNewForCoach } from '../../../use-cases/messages/coach-messages.server'
import { loadTranslations } from '../../../use-cases/messages/translate-texts.server'

/** The health answers that the person shares, and what of the plan rests on them. Each opening is written in the log. */
export const loader = asCoach('health.read', async (who) => {
  const { portal, texts, coach, params, request } = who
  const { searchParams } = new URL(request.url)
  const coached = await openForCoach(portal, coach, params.id ?? '', async ({ assessment }) => {
    const { isOpen } = await tryHealthDoor(
      portal,
      coach,
      assessment.row.clientId,
      searchParams.has('open') ? 'follows' : null,
    )
    return isOpen ? 'assessment.seen' : 'health.seen'
  })
  if (!coached) throw await goneFor(who)
  const { row, dataKey } = coached.assessment
  const translations = await loadTranslations(portal, { clientId: row.clientId, dataKey }, coach.language)
  const view = healthView(texts, coached, translations, searchParams.get('translation'))
  const newMessages = await countNewForCoach(portal, row.clientId)
  const page = { id: row.id, name: view.name, tab: 'answers', newMessages } as const
  return data({ frame: clientFrame(texts, portal, view.title, coach, page), view })
})

export const action = asCoach('health.read', (who) => takeTranslation(who, 'health'))

export default function CoachHealth() {
  const { title, flags, topics, lines, changes, profile, translation, words } = useLoaderData<typeof loader>().view
  return (
    <main id="main" data-page="coach-health">
      <h1>{title}</h1>
      <p className="note">{words.logged}</p>
      {flags.length > 0 && (
        <p>
          {flags.map((flag) => (
            <span key={flag} className="tag warn">
              {flag}
            </span>
          ))}
        </p>
      )}
      {topics.length === 0 && <p>{words.none}</p>}
      {profile && <p>{profile}</p>}
      {changes && <Changes {...changes} />}
      <TranslateAll translation={translation} />
      {topics.map((topic) => (
        <section key={topic.topic} className="topic" aria-labelledby={topic.topic}>
          <h2 id={topic.topic}>{topic.name}</h2>
          <AnswerList answers={topic.answers} translateOne={translation.one} />
        </section>
      ))}
      {lines.length > 0 && (
        <section className="card">
          <h2>{words.inPlan}</h2>
          <dl>
            {lines.map(({ line, reasons }) => (
              <div key={line}>
                <dt>{line}</dt>
                {reasons.map((reason) => (
                  <dd key={reason}>{reason}</dd>
                ))}
              </div>
            ))}
          </dl>
        </section>
      )}
    </main>
  )
}
