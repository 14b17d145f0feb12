import { data, useLoaderData } from 'react-router'
import { seePlan } from '../../../adapters/plan-page.server'
import { asCoach } from '../../../guards/who-is-asking.server'
import { coachFrame } from '../../../components/coach/coach-frame'
import { PlanVersionsPage } from '../../../components/coach/client/plan-versions-page'
import { versionsView } from '../../../components/coach/client/plan-versions-view'
import { coachNames } from '../../../use-cases/plan/coach-plan.server'

/** The approved versions of a plan; two of them side by side. */
export const loader = asCoach('plan.edit', async (who) => {
  const { searchParams } = new URL(who.request.url)
  const wanted = { left: searchParams.get('left'), right: searchParams.get('right') }
  const view = versionsView(who.texts, await seePlan(who), await coachNames(who.portal), wanted)
  return data({ frame: coachFrame(who.texts, who.portal, view.title, who.coach), view })
})

export default function CoachVersions() {
  return <PlanVersionsPage view={useLoaderData<typeof loader>().view} />
}
