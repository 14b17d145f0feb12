import type { PlanStatus } from '../../../machines/plan/plan.machine'
import type { Texts } from '../../i18n/texts'
import type { OwnPlan } from '../../use-cases/jobseeker-plan.server'
import { planView, withoutDropped, type PlanView } from './plan-view'

export type MessageView = { kind: 'question' | 'reply' | 'disagreement'; text: string; language: string; date: string }

export type OwnPlanView = {
  status: PlanStatus | null
  revision: number
  interviewBy: string | null
  messages: MessageView[]
  /** Only once a named coach has approved it. */
  plan: PlanView | null
  approved: { name: string; date: string } | null
  /** The plan of the assessment before, while this one's is not approved. */
  inForce: { plan: PlanView; approved: OwnPlanView['approved'] } | null
  /** Whether a second assessment may begin, and whether it is time for one. */
  again: OwnPlan['again']
}

const approvedStatuses: readonly PlanStatus[] = ['approved', 'agreed', 'disagreed', 'superseded']

/** What a jobseeker sees of their plan: nothing of it before a coach has approved it. */
export function ownPlanView(texts: Texts, own: OwnPlan): OwnPlanView {
  const { assessment, plan, approvedByName, again } = own
  const before = own.inForce && ownPlanView(texts, own.inForce)
  const inForce = before?.plan ? { plan: before.plan, approved: before.approved } : null
  if (!plan)
    return { status: null, revision: 0, interviewBy: null, messages: [], plan: null, approved: null, inForce, again }
  const { row, draft, edits, messages } = plan
  const isApproved = approvedStatuses.includes(row.status)
  return {
    status: row.status,
    revision: row.revision,
    interviewBy: texts.date(draft.firstInterviewBy),
    messages: messages.map(({ kind, text, language, at }) => ({
      kind,
      text,
      language,
      date: texts.date(new Date(at)),
    })),
    plan: isApproved ? withoutDropped(planView(texts, { draft, edits, assessment, reader: 'jobseeker' })) : null,
    approved: isApproved && row.approvedAt ? { name: approvedByName ?? '', date: texts.date(row.approvedAt) } : null,
    inForce,
    again,
  }
}
