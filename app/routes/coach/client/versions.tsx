import { data, useLoaderData } from 'react-router'
import { seePlan } from '../../../adapters/plan-page.server'
import { asCoach } from '../../../guards/who-is-asking.server'
import { clientFrame } from '../../../components/coach/client/client-frame'
import { PlanVersionsPage } from '../../../components/coach/client/plan-versions-page'
import { versionsView } from '../../../components/coach/client/plan-versions-view'
import { countNewForCoach } from '../../../use-cases/messages/coach-messages.server'
import { coachNames } from '../../../use-cases/plan/coach-plan.server'

/** The approved versions of a plan; two of them side by side. */
export const loader = asCoach('plan.edit', async (who) => {
  const { searchParams } = new URL(who.request.url)
  const wanted = { left: searchParams.get('left'), right: searchParams.get('right') }
  const { portal, texts, coach } = who
  const coached = await seePlan(who)
  const { row } = coached.assessment
  const view = versionsView(texts, coached, await coachNames(portal), wanted)
  const newMessages = await countNewForCoach(portal, row.clientId)
  const page = { id: row.id, name: view.name, tab: 'versions', newMessages } as const
  return data({ frame: clientFrame(texts, portal, view.title, coach, page), view })
})

export default function CoachVersions() {
  return <PlanVersionsPage view={useLoaderData<typeof loader>().view} />
}
