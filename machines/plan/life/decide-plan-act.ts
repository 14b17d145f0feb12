import type { Answers } from '../../questions/answers'
import { draftPlan, type DraftInput, type DraftPlan } from '../draft/draft-plan'
import { draftWorth, type DraftWorth } from '../draft/draft-worth'
import { approvedRules, type RuleCount } from '../draft/rule-outcomes'
import { addDays, addMonths, deadlines, inForce } from '../law/deadlines'
import { daysAhead } from './follow-up'
import { withoutPastDays, withoutPastEdits } from './plan-days'
import { planFrame, type PlanEdits, type PlanMessage } from './plan-document'
import { nextStatus, type PlanEvent, type PlanStatus } from './plan.machine'
import { answersForCoach, restsOnTakenBack } from './sharing'

/** What of a plan an act may change. */
export type PlanContent = { draft: DraftPlan; edits: PlanEdits; messages: readonly PlanMessage[] }

/** What a coach or a jobseeker does with a plan. */
export type PlanAct =
  | { type: 'edit' | 'approve'; coachId: string; edits: PlanEdits }
  /** Sends the plan back with the question of the edits, in the coach's language. */
  | { type: 'return'; coachId: string; edits: PlanEdits; language: string }
  | { type: 'reopen'; coachId: string }
  /** `isSeen`: the jobseeker has had the approved plan before them. */
  | { type: 'undoApproval'; isSeen: boolean }
  | { type: 'agree' | 'changeSharing' }
  | { type: 'reply' | 'disagree'; text: string; language: string }

/** What an act rests on besides the plan: the moment, the answers as they are then, and the catalogue of that moment. */
export type ActBasis = { now: Date; today: string; answers: Answers; catalogue(): DraftInput['catalogue'] }

type PlanApproval = { by: string; worth: DraftWorth; rules: readonly RuleCount[] }

export type PlanDecision =
  | { outcome: 'notNow' }
  | {
      outcome: 'changed'
      /** In their order: a coach's first act on a draft takes it into review as well. */
      events: readonly PlanEvent[]
      status: PlanStatus
      /** What is stored anew; what is not here stays. */
      changes: Partial<PlanContent>
      /** The plan as it is afterwards. */
      after: PlanContent
      coachId?: string
      /** `undone`: what was approved is not any more. */
      approval?: PlanApproval | 'undone'
    }

/** Decides what an act does to a plan: the steps in its life, as plan.machine.ts allows them, and what is stored. Pure. */
export function decidePlanAct(plan: PlanContent & { status: PlanStatus }, act: PlanAct, basis: ActBasis): PlanDecision {
  const coachId = 'coachId' in act ? act.coachId : undefined
  const event = eventOf(act)
  const isFirst = plan.status === 'draft' && coachId !== undefined
  const events = isFirst ? [{ type: 'plan.opened', coachId } as const, event] : [event]
  const status = events.reduce<PlanStatus | null>((before, one) => before && nextStatus(before, one), plan.status)
  if (!status) return { outcome: 'notNow' }
  const changes = changesBy(plan, act, basis)
  const { draft, edits, messages } = { ...plan, ...changes }
  return {
    outcome: 'changed',
    events,
    status,
    changes,
    after: { draft, edits, messages },
    ...(coachId !== undefined && { coachId }),
    ...(act.type === 'approve' && { approval: approvalBy(act.coachId, draft, edits) }),
    ...(act.type === 'undoApproval' && { approval: 'undone' as const }),
  }
}

function eventOf(act: PlanAct): PlanEvent {
  switch (act.type) {
    case 'edit':
      return { type: 'plan.edited' }
    case 'approve':
      return { type: 'plan.approved', coachId: act.coachId }
    case 'return':
      return { type: 'plan.returned', question: act.edits.question ?? '' }
    case 'reopen':
      return { type: 'plan.reopened' }
    case 'undoApproval':
      return { type: 'plan.approvalUndone', isSeen: act.isSeen }
    case 'agree':
      return { type: 'plan.agreed' }
    case 'changeSharing':
      return { type: 'sharing.changed' }
    case 'reply':
      return { type: 'plan.answered', answer: act.text }
    case 'disagree':
      return { type: 'plan.disagreed', because: act.text }
  }
}

function changesBy(plan: PlanContent, act: PlanAct, basis: ActBasis): Partial<PlanContent> {
  const say = (from: PlanMessage['from'], kind: PlanMessage['kind'], text: string, language: string) => ({
    messages: [...plan.messages, { at: basis.now.toISOString(), from, kind, text, language }],
  })
  switch (act.type) {
    case 'edit':
      return { edits: act.edits }
    case 'approve':
      return { edits: act.edits, draft: withoutPastDays(plan.draft, basis.today) }
    case 'return': {
      const { question = '', ...edits } = act.edits
      return { edits, ...say('coach', 'question', question, act.language) }
    }
    case 'reopen':
      return reopened(plan, basis)
    case 'undoApproval':
    case 'agree':
      return {}
    case 'changeSharing':
      return { draft: draftedAnew(plan, basis) }
    case 'reply':
      return { draft: draftedAnew(plan, basis), ...say('jobseeker', 'reply', act.text.trim(), act.language) }
    case 'disagree':
      return say('jobseeker', 'disagreement', act.text.trim(), act.language)
  }
}

/** The draft made anew of what the coach may read now. The first interview stays when it is. */
function draftedAnew({ draft: { firstInterviewBy } }: PlanContent, { answers, catalogue, today }: ActBasis): DraftPlan {
  const input = { answers: answersForCoach(answers), catalogue: catalogue(), deadlines, today }
  return { ...draftPlan(input), firstInterviewBy }
}

/**
 * When the person has taken back what the draft rests on, it is made anew of what they share; otherwise days that have passed
 * are counted anew. When the agreed discussion is at hand, the one after it is proposed, so that approving untouched does not
 * bring the client back at once.
 */
function reopened(plan: PlanContent, basis: ActBasis): Pick<PlanContent, 'draft' | 'edits'> {
  const { today, answers } = basis
  const isTakenBack = restsOnTakenBack(plan.draft, answers)
  const draft = isTakenBack ? draftedAnew(plan, basis) : withoutPastDays(plan.draft, today)
  const edits = withoutPastEdits(plan.edits, today)
  if (planFrame(draft, edits).nextDiscussionBy > addDays(today, daysAhead)) return { draft, edits }
  return {
    draft,
    edits: { ...edits, nextDiscussionBy: addMonths(today, inForce(deadlines, 'discussionMonths', today)) },
  }
}

const approvalBy = (by: string, draft: DraftPlan, edits: PlanEdits): PlanApproval => ({
  by,
  worth: draftWorth(draft, edits),
  rules: approvedRules(draft, edits),
})
