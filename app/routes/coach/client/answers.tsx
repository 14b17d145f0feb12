import { data, useLoaderData } from 'react-router'
import { goneFor } from '../../../adapters/gone.server'
import { takeTranslation } from '../../../adapters/take-translation.server'
import { asCoach } from '../../../guards/who-is-asking.server'
import { AnswersPage } from '../../../components/coach/client/answers-page'
import { answersView } from '../../../components/coach/client/answers-view'
import { clientFrame } from '../../../components/coach/client/client-frame'
import { countNewForCoach } from '../../../use-cases/messages/coach-messages.server'
import { openForCoach } from '../../../use-cases/desk/load-client.server'
import { labelPicks } from '../../../use-cases/conversation/skill-labels.server'
import { loadTranslations } from '../../../use-cases/messages/translate-texts.server'

/** The answers as a short interview in the coach's language; health only said to be there. */
export const loader = asCoach('assessment.read', async (who) => {
  const { portal, texts, coach, params, request } = who
  const coached = await openForCoach(portal, coach, params.id ?? '', 'assessment.seen')
  if (!coached) throw await goneFor(who)
  const { row, dataKey } = coached.assessment
  const { clientId } = row
  const view = answersView(texts, coached, {
    mayReadHealth: coach.may.has('health.read'),
    translations: await loadTranslations(portal, { clientId, dataKey }, coach.language),
    asked: new URL(request.url).searchParams.get('translation'),
    skills: await labelPicks(portal, coached.assessment.walked.answers, coach.language),
  })
  const newMessages = await countNewForCoach(portal, clientId)
  const page = { id: row.id, name: view.name, tab: 'answers', newMessages } as const
  return data({ frame: clientFrame(texts, portal, view.title, coach, page), view })
})

/** Has own words translated, one answer's or all of the page. */
export const action = asCoach('assessment.read', (who) => takeTranslation(who, 'ordinary'))

export default function CoachAnswers() {
  return <AnswersPage view={useLoaderData<typeof loader>().view} />
}
