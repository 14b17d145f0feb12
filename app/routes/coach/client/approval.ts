import { redirect } from 'react-router'
import { asCoach } from '../../../guards/who-is-asking.server'
import { problem } from '../../../guards/problems.server'
import { undoApproval } from '../../../use-cases/plan/undo-approval.server'

export const loader = asCoach('plan.approve', ({ params }) => redirect(`/coach/plans/${params.id ?? ''}`))

/** Undoes an approval that the client has not seen. */
export const action = asCoach('plan.approve', async ({ portal, texts, coach, params }) => {
  const id = params.id ?? ''
  const { outcome } = await undoApproval(portal, coach, id)
  if (outcome === 'noPlan') throw problem(texts, 404, 'notFound', { href: '/coach' })
  if (outcome !== 'done') throw problem(texts, 409, 'notNow', { href: `/coach/plans/${id}` })
  return redirect(`/coach/plans/${id}`, 303)
})

export { default } from '../../../components/ui/no-page'
