import type { Doer, DraftPlan, PlanLine, ServiceLine, TaskLine } from '../draft/draft-plan'
import { addWorkingDays, deadlines, inForce } from '../law/deadlines'
import type { DropReason, LineEdit, PlanEdits } from './plan-edits'
import { inPlanOrder } from '../draft/plan-order'
import type { ServiceCode } from '../services/services'

export * from './plan-edits'

export type PlanMessage = {
  /** ISO moment. */
  at: string
  from: 'coach' | 'jobseeker'
  kind: 'question' | 'reply' | 'disagreement'
  text: string
  language: string
}

export type LineState = 'unchanged' | 'changed' | 'dropped' | 'takenIn' | 'added'

/** A line of the plan as it stands after the coach's edits. */
export type PlannedLine = {
  id: string
  state: LineState
  /** The draft's line; nothing for an added one. */
  drafted?: PlanLine
  service?: ServiceCode
  /** The coach's own wording, instead of the text of the code. */
  text?: string
  language?: string
  who?: Doer
  whoName?: string
  /** ISO date. */
  by?: string
  /** Working days from the day on which both agree, while there is no such day. */
  within?: number
  /** Drafted beside the plan, and not taken in. */
  isBeside: boolean
  offPaper?: true
  dropReason?: DropReason
  dropWords?: string
}

type Doable = TaskLine | ServiceLine
const isDoable = (line: PlanLine): line is Doable => line.kind === 'task' || line.kind === 'service'

function stateOf(line: PlanLine, edit: LineEdit | undefined): LineState {
  if (!edit) return 'unchanged'
  if (edit.dropped) return 'dropped'
  if (edit.takenIn) return 'takenIn'
  const differs =
    edit.text !== undefined ||
    edit.whoName !== undefined ||
    (isDoable(line) &&
      ((edit.who ?? line.who) !== line.who ||
        (edit.by ?? line.by) !== line.by ||
        (edit.within ?? line.within) !== line.within))
  return differs ? 'changed' : 'unchanged'
}

/** Whether approval adopts a line: it is neither left out nor beside the plan. */
export const isAdopted = ({ state, isBeside }: Pick<PlannedLine, 'state' | 'isBeside'>): boolean =>
  state !== 'dropped' && !isBeside

/** Whether a line is the jobseeker's to report done, alone or together with the coach. */
export function isOwnTask(line: PlannedLine): boolean {
  const { who, drafted } = line
  const isDone = (!drafted || isDoable(drafted)) && sectionOf(line) !== 'habit'
  return isDone && isAdopted(line) && (who === 'jobseeker' || who === 'together')
}

export type Section = PlanLine['kind'] | 'habit'

/** The part of a plan in which a line stands. */
export function sectionOf({ drafted, service }: Pick<PlannedLine, 'drafted' | 'service'>): Section {
  if (drafted?.kind === 'task' && drafted.rhythm) return 'habit'
  return drafted?.kind ?? (service ? 'service' : 'task')
}

/** Lines that a coach may put in another order among themselves: those under one goal, or of one part. */
export function groupOf(line: PlannedLine): string {
  const under = line.drafted && 'under' in line.drafted ? line.drafted.under : undefined
  return [under ?? sectionOf(line), line.isBeside && 'beside'].filter(Boolean).join(' ')
}

/** When a line is due: the coach's word before the draft's, a day before working days. */
function dueOf(line: Doable, edit: LineEdit): Pick<PlannedLine, 'by' | 'within'> {
  if (edit.by !== undefined) return { by: edit.by }
  if (edit.within !== undefined) return { within: edit.within }
  return { by: line.by, within: line.within }
}

/** The lines as the draft has them, then the added ones: the order until the coach says otherwise. */
export function linesInDraftedOrder(draft: DraftPlan, edits: PlanEdits): PlannedLine[] {
  const drafted = draft.lines.map((line): PlannedLine => {
    const edit = edits.lines[line.id] ?? {}
    const { text, language, whoName, offPaper } = edit
    return {
      id: line.id,
      state: stateOf(line, edits.lines[line.id]),
      drafted: line,
      service: line.kind === 'service' ? line.code : undefined,
      text,
      language,
      isBeside: line.place === 'beside' && !edit.takenIn,
      ...(offPaper && { offPaper }),
      ...(isDoable(line) && { who: edit.who ?? line.who, whoName, ...dueOf(line, edit) }),
      ...(edit.dropped && { dropReason: edit.dropReason, dropWords: edit.dropWords }),
    }
  })
  return [...drafted, ...edits.added.map((added): PlannedLine => ({ ...added, state: 'added', isBeside: false }))]
}

/** The plan's lines in the coach's order, each with what the coach did to it. */
export function plannedLines(draft: DraftPlan, edits: PlanEdits): PlannedLine[] {
  return inPlanOrder(linesInDraftedOrder(draft, edits), edits.order)
}

/** The last day for the first interview, counted from the day on which the job search began; nothing where that is not told. */
function interviewBy({ jobSearchFrom }: Pick<PlanEdits, 'jobSearchFrom'>): string | undefined {
  return jobSearchFrom && addWorkingDays(jobSearchFrom, inForce(deadlines, 'firstInterviewWorkingDays', jobSearchFrom))
}

/** What stands in the plan besides its lines, after the coach's edits. */
export function planFrame(draft: DraftPlan, edits: PlanEdits) {
  return {
    planKind: edits.planKind ?? draft.planKind,
    obligationPerMonth: edits.obligationPerMonth ?? draft.obligation.perMonth,
    obligationBecause: edits.obligationBecause,
    jobSearchFrom: edits.jobSearchFrom,
    firstInterviewBy: edits.firstInterviewBy ?? interviewBy(edits) ?? draft.firstInterviewBy,
    firstInterviewBecause: edits.firstInterviewBecause,
    nextDiscussionBy: edits.nextDiscussionBy ?? draft.nextDiscussionBy,
    note: edits.note,
  }
}

/** The services of a plan as it stands, to leave out of the list to add from; those beside it are not in it. */
export function servicesIn(draft: DraftPlan, edits: PlanEdits): ReadonlySet<ServiceCode> {
  const lines = linesInDraftedOrder(draft, edits)
  return new Set(lines.flatMap(({ service, isBeside }) => (service && !isBeside ? service : [])))
}
