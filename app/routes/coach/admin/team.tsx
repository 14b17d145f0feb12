import { data, useLoaderData } from 'react-router'
import { asCoach } from '../../../guards/who-is-asking.server'
import { coachFrame } from '../../../components/coach/coach-frame'
import { TeamPage } from '../../../components/coach/admin/team-page'
import { teamView } from '../../../components/coach/admin/team-view'
import { countLimit } from '../../../use-cases/desk/queue.server'
import { figuresOf, fullLoad, loadTeamFigures } from '../../../use-cases/desk/team.server'

/** The load of the team and what its work shows of the drafts. */
export const loader = asCoach('team.read', async ({ portal, texts, coach }) => {
  const limits = { fullLoad, countLimit, days: figuresOf.days }
  const view = teamView(texts, await loadTeamFigures(portal), limits)
  return data({ frame: coachFrame(texts, portal, view.title, coach), view })
})

export default function CoachTeam() {
  return <TeamPage view={useLoaderData<typeof loader>().view} />
}
