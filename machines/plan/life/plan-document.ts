import { linesOf, type Doer, type DraftPlan, type PlanLine, type ServiceLine, type TaskLine } from '../draft/draft-plan'
import type { PlanKind } from '../law/plan-kind'
import { inOrder } from '../draft/plan-order'
import type { ServiceCode } from '../services/services'

/** Why a coach leaves a drafted line out. */
export const dropReasons = ['notNow', 'alreadyDone', 'notWanted', 'notSuitable', 'otherReason'] as const
export type DropReason = (typeof dropReasons)[number]

/** What a coach changed on one line of the draft; nothing that is not here differs from the draft. */
export type LineEdit = {
  dropped?: true
  dropReason?: DropReason
  /** More about why, in the coach's words. */
  dropWords?: string
  text?: string
  /** The language of the coach's own words on this line. */
  language?: string
  who?: Doer
  /** The service or the person by name, when a service does it. */
  whoName?: string
  by?: string
}

/** A line that the coach added: a service of the catalogue, or a task in the coach's own words. */
export type AddedLine = {
  id: string
  service?: ServiceCode
  text?: string
  language?: string
  who: Doer
  whoName?: string
  by: string
}

/** All that a coach changed, kept apart from the draft so that every change stays visible. */
export type PlanEdits = {
  lines: Readonly<Record<string, LineEdit>>
  added: readonly AddedLine[]
  /** The last number given to an added line: none is ever given twice. */
  lastAdded?: number
  /** Ids of the lines as the coach put them, when that is not the order of the draft. */
  order?: readonly string[]
  planKind?: PlanKind
  obligationPerMonth?: number
  /** Why the obligation is what it is, in the coach's words. */
  obligationBecause?: string
  nextDiscussionBy?: string
  /** Words of the coach to the jobseeker. */
  note?: string
  /** A question to the jobseeker that is being written and not yet sent. */
  question?: string
  /** The language in which the coach wrote. */
  language?: string
}

export const noEdits: PlanEdits = { lines: {}, added: [] }

export type PlanMessage = {
  /** ISO moment. */
  at: string
  from: 'coach' | 'jobseeker'
  kind: 'question' | 'reply' | 'disagreement'
  text: string
  language: string
}

export type LineState = 'unchanged' | 'changed' | 'dropped' | 'added'

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
  by?: string
  dropReason?: DropReason
  dropWords?: string
}

type Doable = TaskLine | ServiceLine
const isDoable = (line: PlanLine): line is Doable => line.kind === 'task' || line.kind === 'service'

function stateOf(line: PlanLine, edit: LineEdit | undefined): LineState {
  if (!edit) return 'unchanged'
  if (edit.dropped) return 'dropped'
  const differs =
    edit.text !== undefined ||
    edit.whoName !== undefined ||
    (isDoable(line) && ((edit.who ?? line.who) !== line.who || (edit.by ?? line.by) !== line.by))
  return differs ? 'changed' : 'unchanged'
}

/** Whether a line is the jobseeker's to report done. */
export function isOwnTask({ state, who, drafted }: PlannedLine): boolean {
  return (!drafted || isDoable(drafted)) && state !== 'dropped' && who === 'jobseeker'
}

/** The part of a plan in which a line stands. */
export function sectionOf({ drafted, service }: PlannedLine): PlanLine['kind'] {
  return drafted?.kind ?? (service ? 'service' : 'task')
}

/** The lines as the draft has them, then the added ones: the order until the coach says otherwise. */
export function linesInDraftedOrder(draft: DraftPlan, edits: PlanEdits): PlannedLine[] {
  const drafted = draft.lines.map((line): PlannedLine => {
    const { text, language, whoName, dropReason, dropWords, ...edit } = edits.lines[line.id] ?? {}
    return {
      id: line.id,
      state: stateOf(line, edits.lines[line.id]),
      drafted: line,
      service: line.kind === 'service' ? line.code : undefined,
      text,
      language,
      ...(isDoable(line) && { who: edit.who ?? line.who, whoName, by: edit.by ?? line.by }),
      ...(edit.dropped && { dropReason, dropWords }),
    }
  })
  return [...drafted, ...edits.added.map((added): PlannedLine => ({ ...added, state: 'added' }))]
}

/** The plan's lines in the coach's order, each with what the coach did to it. */
export function plannedLines(draft: DraftPlan, edits: PlanEdits): PlannedLine[] {
  return inOrder(linesInDraftedOrder(draft, edits), edits.order)
}

/** What stands in the plan besides its lines, after the coach's edits. */
export function planFrame(draft: DraftPlan, edits: PlanEdits) {
  return {
    planKind: edits.planKind ?? draft.planKind,
    obligationPerMonth: edits.obligationPerMonth ?? draft.obligation.perMonth,
    obligationBecause: edits.obligationBecause,
    firstInterviewBy: draft.firstInterviewBy,
    nextDiscussionBy: edits.nextDiscussionBy ?? draft.nextDiscussionBy,
    note: edits.note,
  }
}

/** The services that a plan names, to leave out of the list to add from. */
export function servicesIn(draft: DraftPlan, edits: PlanEdits): ReadonlySet<ServiceCode> {
  const drafted = linesOf(draft.lines, 'service').map(({ code }) => code)
  return new Set([...drafted, ...edits.added.flatMap(({ service }) => service ?? [])])
}
