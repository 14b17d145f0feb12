import { linesOf, type Doer, type DraftPlan, type PlanLine, type ServiceLine, type TaskLine } from './draft-plan'
import type { PlanKind } from './plan-kind'
import type { ServiceCode } from './services'

/** What a coach changed on one line of the draft; nothing that is not here differs from the draft. */
export type LineEdit = { dropped?: true; text?: string; who?: Doer; by?: string }

/** A line that the coach added: a service of the catalogue, or a task in the coach's own words. */
export type AddedLine = { id: string; service?: ServiceCode; text?: string; who: Doer; by: string }

/** All that a coach changed, kept apart from the draft so that every change stays visible. */
export type PlanEdits = {
  lines: Readonly<Record<string, LineEdit>>
  added: readonly AddedLine[]
  planKind?: PlanKind
  obligationPerMonth?: number
  nextDiscussionBy?: string
  /** Words of the coach to the jobseeker. */
  note?: string
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
  who?: Doer
  by?: string
}

type Doable = TaskLine | ServiceLine
const isDoable = (line: PlanLine): line is Doable => line.kind === 'task' || line.kind === 'service'

function stateOf(line: PlanLine, edit: LineEdit | undefined): LineState {
  if (!edit) return 'unchanged'
  if (edit.dropped) return 'dropped'
  const differs =
    edit.text !== undefined ||
    (isDoable(line) && ((edit.who ?? line.who) !== line.who || (edit.by ?? line.by) !== line.by))
  return differs ? 'changed' : 'unchanged'
}

/** The plan's lines in the order of the draft, each with what the coach did to it, then the added ones. */
export function plannedLines(draft: DraftPlan, edits: PlanEdits): PlannedLine[] {
  const drafted = draft.lines.map((line): PlannedLine => {
    const edit = edits.lines[line.id]
    return {
      id: line.id,
      state: stateOf(line, edit),
      drafted: line,
      service: line.kind === 'service' ? line.code : undefined,
      text: edit?.text,
      ...(isDoable(line) && { who: edit?.who ?? line.who, by: edit?.by ?? line.by }),
    }
  })
  return [...drafted, ...edits.added.map((added): PlannedLine => ({ ...added, state: 'added' }))]
}

/** What stands in the plan besides its lines, after the coach's edits. */
export function planFrame(draft: DraftPlan, edits: PlanEdits) {
  return {
    planKind: edits.planKind ?? draft.planKind,
    obligationPerMonth: edits.obligationPerMonth ?? draft.obligation.perMonth,
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
