import { clientFrame, type Approved } from '../components/coach/client/client-frame'
import { nameOf } from '../components/coach/client/client-name'
import type { Frame } from '../components/ui/document'
import type { Coach } from '../guards/who-is-asking.server'
import { findNextClient } from '../use-cases/desk/next-client.server'
import { countNewForCoach } from '../use-cases/messages/coach-messages.server'
import type { CoachedPlan } from '../use-cases/plan/coach-plan.server'
import { isUndoable } from '../use-cases/plan/plan-versions.server'

/**
 * The frame of a plan's page. Right after its approval it says who waits next, and lets the coach undo it.
 *
 * @param isSaved the page follows what the coach has just done
 */
export async function planPageFrame(who: Coach, coached: CoachedPlan, title: string, isSaved: boolean): Promise<Frame> {
  const { portal, texts, coach } = who
  const { assessment, plan, versions } = coached
  const { id, clientId, previousId } = assessment.row
  const isApproved = isSaved && plan.row.status === 'approved'
  const approved: Approved | undefined = isApproved
    ? { next: await findNextClient(portal, coach, id), isUndoable: isUndoable(versions, previousId) }
    : undefined
  const newMessages = await countNewForCoach(portal, clientId)
  return clientFrame(texts, portal, title, coach, {
    id,
    name: nameOf(texts, coached),
    tab: 'plan',
    newMessages,
    approved,
  })
}
