import { ownCompass } from '../../../machines/profile/compass-of-assessment'
import { isOwnTask, planFrame, plannedLines } from '../../../machines/plan/life/plan-document'
import type { PlanStatus } from '../../../machines/plan/life/plan.machine'
import type { Texts } from '../../i18n/texts'
import type { OwnPlan } from '../../use-cases/plan/jobseeker-plan.server'
import type { OpenVersion } from '../../use-cases/plan/plan-versions.server'
import { compassView, type CompassView } from '../compass/compass-view'
import type { LineView } from './line-view'
import { planView, withoutDropped, type PlanView } from './plan-view'

export type MessageView = { kind: 'question' | 'reply' | 'disagreement'; text: string; language: string; date: string }

export type OwnPlanView = {
  status: PlanStatus | null
  revision: number
  interviewBy: string | null
  messages: MessageView[]
  /** Only once a named coach has approved it. */
  plan: PlanView | null
  /** A coach is working on the next plan; the one that is shown holds until then. */
  isUpdated: boolean
  approved: { name: string; date: string } | null
  /** The plan of the assessment before, while this one's is not approved. */
  inForce: { plan: PlanView; approved: OwnPlanView['approved'] } | null
  /** Whether a second assessment may begin, and whether it is time for one. */
  again: OwnPlan['again']
  /** How the person told it, then and now; nothing before it was sent. */
  compass: CompassView | null
}

const approvedStatuses: readonly PlanStatus[] = ['approved', 'agreed', 'disagreed', 'superseded']

/** What a jobseeker sees of their plan: nothing of it before a coach has approved it. */
export function ownPlanView(texts: Texts, own: OwnPlan): OwnPlanView {
  const { assessment, plan, held, approvedByName, again } = own
  const before = own.inForce && ownPlanView(texts, own.inForce)
  const inForce = before?.plan ? { plan: before.plan, approved: before.approved } : null
  if (!plan)
    return { status: null, revision: 0, interviewBy: null, messages: [], plan: null, isUpdated: false, approved: null, inForce, again, compass: null } // prettier-ignore
  const { row, draft, edits, messages } = plan
  const isCurrent = approvedStatuses.includes(row.status)
  const shown = isCurrent ? { draft, edits } : held
  const isApproved = shown !== undefined
  return {
    status: row.status,
    revision: row.revision,
    interviewBy: texts.date(planFrame(draft, edits).firstInterviewBy),
    messages: messages.map(({ kind, text, language, at }) => ({
      kind,
      text,
      language,
      date: texts.date(new Date(at)),
    })),
    plan: shown
      ? withTasks(
          texts,
          shown,
          held,
          planView(texts, { ...shown, assessment, reader: 'jobseeker', agreedOn: held?.agreedOn }),
        )
      : null,
    isUpdated: isApproved && !isCurrent,
    approved: isApproved && row.approvedAt ? { name: approvedByName ?? '', date: texts.date(row.approvedAt) } : null,
    inForce,
    again,
    compass: compassView(texts, ownCompass(assessment.walked, assessment.earlier?.walked)),
  }
}

type Content = Pick<OpenVersion, 'draft' | 'edits'>

/** What the jobseeker reads: without what the coach left out, and with what can be reported done. */
function withTasks(texts: Texts, { draft, edits }: Content, held: OpenVersion | undefined, view: PlanView): PlanView {
  const own = new Set(plannedLines(draft, edits).flatMap((line) => (isOwnTask(line) ? line.id : [])))
  const report = (lines: readonly LineView[]) =>
    lines.map((line) => {
      const at = held?.progress[line.id]
      return { ...line, canReport: held !== undefined && own.has(line.id), done: at && texts.date(new Date(at)) }
    })
  const kept = withoutDropped(view)
  return {
    ...kept,
    goals: kept.goals.map((goal) => ({ ...goal, lines: report(goal.lines) })),
    services: report(kept.services),
    tasks: report(kept.tasks),
  }
}
