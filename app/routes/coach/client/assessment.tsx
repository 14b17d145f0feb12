import { data, useLoaderData } from 'react-router'
import { goneFor } from '../../../adapters/gone.server'
import { takeTranslation } from '../../../adapters/take-translation.server'
import { asCoach } from '../../../guards/who-is-asking.server'
import { AssessmentPage } from '../../../components/coach/client/assessment-page'
import { assessmentView } from '../../../components/coach/client/assessment-view'
import { coachFrame } from '../../../components/coach/coach-frame'
import { countNewForCoach } from '../../../use-cases/messages/coach-messages.server'
import { openForCoach } from '../../../use-cases/desk/load-client.server'
import { labelPicks } from '../../../use-cases/conversation/skill-labels.server'
import { loadTranslations } from '../../../use-cases/messages/translate-texts.server'

/** The answers by topic in the coach's language, own words as they were written; health only said to be there. */
export const loader = asCoach('assessment.read', async (who) => {
  const { portal, texts, coach, params, request } = who
  const coached = await openForCoach(portal, coach, params.id ?? '', 'assessment.seen')
  if (!coached) throw await goneFor(who)
  const { row, dataKey } = coached.assessment
  const view = assessmentView(texts, coached, {
    mayReadHealth: coach.may.has('health.read'),
    translations: await loadTranslations(portal, { clientId: row.clientId, dataKey }, coach.language),
    asked: new URL(request.url).searchParams.get('translation'),
    newMessages: await countNewForCoach(portal, row.clientId),
    skills: await labelPicks(portal, coached.assessment.walked.answers, coach.language),
  })
  return data({ frame: coachFrame(texts, portal, view.title, coach), view })
})

/** Has own words translated, one answer's or all of the page. */
export const action = asCoach('assessment.read', (who) => takeTranslation(who, 'ordinary'))

export default function CoachAssessment() {
  return <AssessmentPage view={useLoaderData<typeof loader>().view} />
}
