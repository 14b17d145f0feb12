import { data, useLoaderData } from 'react-router'
import { goneFor } from '../../../adapters/gone.server'
import { asCoach } from '../../../guards/who-is-asking.server'
import { clientFrame } from '../../../components/coach/client/client-frame'
import { OverviewPage } from '../../../components/coach/client/overview-page'
import { overviewView } from '../../../components/coach/client/overview-view'
import { loadOverview } from '../../../use-cases/desk/load-overview.server'
import { todayOf } from '../../../use-cases/portal.server'

/** A client on one page; reading does not assign the client. */
export const loader = asCoach('assessment.read', async (who) => {
  const { portal, texts, coach, params } = who
  const overview = await loadOverview(portal, coach, params.id ?? '')
  if (!overview) throw await goneFor(who)
  const view = overviewView(texts, coach, overview, todayOf(portal))
  const page = { id: view.id, name: view.person.name.text, tab: 'overview', newMessages: overview.newMessages } as const
  return data({ frame: clientFrame(texts, portal, view.title, coach, page), view })
})

export default function CoachAssessment() {
  const { view } = useLoaderData<typeof loader>()
  return <OverviewPage view={view} />
}
