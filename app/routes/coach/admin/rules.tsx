import { data, useLoaderData } from 'react-router'
import { asCoach } from '../../../guards/who-is-asking.server'
import { coachFrame } from '../../../components/coach/coach-frame'
import { RulesPage } from '../../../components/coach/admin/rules-page'
import { rulesView } from '../../../components/coach/admin/rules-view'
import { loadRuleFigures, monthsCounted } from '../../../use-cases/plan/rule-figures.server'

/** What coaches did with the proposals of each rule, so that a bad rule is seen. */
export const loader = asCoach('content.manage', async ({ portal, coach }) => {
  const texts = portal.texts(coach.language)
  const view = rulesView(texts, await loadRuleFigures(portal), monthsCounted)
  return data({ frame: coachFrame(texts, portal, view.title, coach), view })
})

export default function CoachRules() {
  return <RulesPage view={useLoaderData<typeof loader>().view} />
}
