import { data, redirect, useLoaderData } from 'react-router'
import { asJobseeker, asJobseekerSession, requireAssessment } from '../../guards/who-is-asking.server'
import { PermissionsPage } from '../../components/sharing/permissions-page'
import { coachChoices, shareView } from '../../components/sharing/permissions-view'
import { frameOf } from '../../components/ui/frame'
import { changeSharing } from '../../use-cases/sharing/change-sharing.server'
import { loadOwnPlan } from '../../use-cases/plan/jobseeker-plan.server'
import { noteOwnLook } from '../../use-cases/my-data/own-data-audit.server'
import { listShares } from '../../use-cases/sharing/shares.server'

/** Who may read what, and since when. */
export const loader = asJobseeker(async ({ portal, texts, assessment, sessionHash, request }) => {
  await noteOwnLook(portal, assessment, 'sharing.seen')
  const shares = await listShares(portal, assessment)
  const own = await loadOwnPlan(portal, sessionHash)
  return data({
    frame: frameOf(texts, texts.t('sharing:title')),
    coach: coachChoices(texts, assessment),
    shares: shares.map((share) => shareView(texts, share)),
    isSaved: new URL(request.url).searchParams.has('saved'),
    isApproved: Boolean(own?.plan?.row.approvedBy),
  })
})

/** Changes what the coach may read. */
export const action = asJobseekerSession(async (who) => {
  const { portal, language, texts, sessionHash, form } = who
  const isOffered = coachChoices(texts, await requireAssessment(who)).some(({ topic }) => topic === 'health')
  const topics = form.getAll('topic')
  const health = isOffered ? topics.includes('health') : null
  await changeSharing(portal, sessionHash, language, { topics, health })
  return redirect(`/${language}/my-data/permissions?saved`, 303)
})

export default function Permissions() {
  return <PermissionsPage view={useLoaderData<typeof loader>()} />
}
