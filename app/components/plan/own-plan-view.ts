import { nameToSay } from '../../../machines/plan/life/sharing'
import { ownCompass } from '../../../machines/profile/compass-of-assessment'
import { isOwnTask, planFrame, plannedLines } from '../../../machines/plan/life/plan-document'
import type { PlanStatus } from '../../../machines/plan/life/plan.machine'
import type { Texts } from '../../i18n/texts'
import type { OwnPlan } from '../../use-cases/plan/jobseeker-plan.server'
import type { OpenVersion } from '../../use-cases/plan/plan-versions.server'
import { compassMoves, compassView, type CompassView } from '../compass/compass-view'
import { sectorPanels, type SectorPanelsView } from '../compass/sector-panels-view'
import type { LineView } from './line-view'
import { pathView, type PathView } from './path/path-view'
import { planView, withoutDropped, type PlanView } from './plan-view'

export type MessageView = { kind: 'question' | 'reply' | 'disagreement'; text: string; language: string; date: string }

export type OwnPlanView = {
  status: PlanStatus | null
  revision: number
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
  /** The day of the assessment before, in words, which the compass is compared with. */
  comparedWith: string | null
  /** Which sectors have grown and which have shrunk since then, in words. */
  moved: string[]
  /** What of the plan belongs to each sector. */
  panels: SectorPanelsView
  name: string | null
  /** The coach who has the client, or who approved the plan that holds. */
  coach: string | null
  path: PathView
  /** By when the next talk is, in words: the first interview, or, with a plan, the discussion after it. */
  talk: { kind: 'interview' | 'discussion'; day: string } | null
}

const approvedStatuses: readonly PlanStatus[] = ['approved', 'agreed', 'disagreed', 'superseded']

const nothingYet = {
  status: null,
  revision: 0,
  messages: [],
  plan: null,
  isUpdated: false,
  approved: null,
  compass: null,
  comparedWith: null,
  moved: [],
  panels: { panels: [], ways: {} },
}

/** What a jobseeker sees of their plan: nothing of it before a coach has approved it. */
export function ownPlanView(texts: Texts, own: OwnPlan): OwnPlanView {
  const { assessment, plan, held, approvedByName, again } = own
  const before = own.inForce && ownPlanView(texts, own.inForce)
  const inForce = before?.plan ? { plan: before.plan, approved: before.approved } : null
  const around = {
    name: nameToSay(assessment.walked.answers),
    coach: own.coachName ?? before?.coach ?? null,
    path: pathView(texts, own),
    talk: talkOf(texts, own),
    inForce,
    again,
  }
  if (!plan) return { ...nothingYet, ...around }
  const { row, draft, edits, messages } = plan
  const isCurrent = approvedStatuses.includes(row.status)
  const shown = isCurrent ? { draft, edits } : held
  const isApproved = shown !== undefined
  const since = assessment.earlier?.row.sentAt
  const shownPlan = shown
    ? withTasks(
        texts,
        shown,
        held,
        planView(texts, { ...shown, assessment, reader: 'jobseeker', agreedOn: held?.agreedOn }),
      )
    : null
  const compass = compassView(texts, ownCompass(assessment.walked, assessment.earlier?.walked))
  return {
    ...around,
    status: row.status,
    revision: row.revision,
    messages: messages.map(({ kind, text, language, at }) => ({
      kind,
      text,
      language,
      date: texts.date(new Date(at)),
    })),
    plan: shownPlan,
    isUpdated: isApproved && !isCurrent,
    approved: isApproved && row.approvedAt ? { name: approvedByName ?? '', date: texts.date(row.approvedAt) } : null,
    compass,
    comparedWith: since ? texts.date(since) : null,
    moved: movedSince(texts, compass),
    panels: sectorPanels(compass, shownPlan ?? inForce?.plan ?? null, compassMoves(texts, assessment.walked.answers)),
  }
}

/** Which sectors reach farther than last time and which less far, in a sentence each; nothing where none does. */
function movedSince({ t, list }: Texts, { sectors }: CompassView): string[] {
  const changed = sectors.flatMap(({ name, value, before }) =>
    typeof value === 'number' && typeof before === 'number' && value !== before
      ? [{ name, isMore: value > before }]
      : [],
  )
  const names = (isMore: boolean) => changed.filter((one) => one.isMore === isMore).map(({ name }) => name)
  const [grown, shrunk] = [names(true), names(false)]
  return [
    ...(grown.length > 0 ? [t('path:grown', { sectors: list(grown) })] : []),
    ...(shrunk.length > 0 ? [t('path:shrunk', { sectors: list(shrunk) })] : []),
  ]
}

/** The next talk with a coach that a day is set for. */
function talkOf(texts: Texts, { plan, held, inForce }: OwnPlan): OwnPlanView['talk'] {
  const holding = held ?? inForce?.held
  if (holding) return { kind: 'discussion', day: texts.date(planFrame(holding.draft, holding.edits).nextDiscussionBy) }
  return plan ? { kind: 'interview', day: texts.date(planFrame(plan.draft, plan.edits).firstInterviewBy) } : null
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
