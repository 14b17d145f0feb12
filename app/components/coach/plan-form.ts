import { addableServices } from './plan-editor-view'
import { isDay } from '../../../machines/plan/deadlines'
import type { Doer, DraftPlan } from '../../../machines/plan/draft-plan'
import { plannedLines, type AddedLine, type LineEdit, type PlanEdits } from '../../../machines/plan/plan-document'
import { planKinds } from '../../../machines/plan/plan-kind'

/** The longest texts a coach may write, in characters. */
export const textLimits = { line: 500, note: 2000 }

export type PlanFormFault = { code: 'textTooLong'; limit: number } | { code: 'badDate' } | { code: 'questionNeeded' }
/** What is in the form but not yet in the plan. */
export type Typed = { question: string; addService: string; addTask: string }

/**
 * What a form says. When the form has to come back, `again` and `typed` show it as it was: the edits without what is to
 * be added, and what is to be added as it was typed. With a fault, whatever is not faulty is read all the same.
 */
export type ReadPlanForm = { edits: PlanEdits; again: PlanEdits; typed: Typed } & (
  { ok: true } | { ok: false; fault: PlanFormFault }
)

const doers: readonly string[] = ['jobseeker', 'coach', 'provider'] satisfies Doer[]

/** Differences from what was drafted; `undefined` when the form says what the draft says. */
function lineEdit(
  form: URLSearchParams,
  id: string,
  drafted: { title: string; who?: string; by?: string },
): LineEdit | undefined {
  const say = (part: string) => String(form.get(`${part}:${id}`) ?? '').trim()
  if (form.get(`shown:${id}`) === null) return undefined
  if (form.get(`keep:${id}`) === null) return { dropped: true }
  const text = say('text')
  const who = say('who')
  const by = say('by')
  const edit: LineEdit = {
    ...(text !== '' && text !== drafted.title && { text }),
    ...(doers.includes(who) && who !== drafted.who && { who: who as Doer }),
    ...(isDay(by) && by !== drafted.by && { by }),
  }
  return Object.keys(edit).length > 0 ? edit : undefined
}

/** The lines that coaches have added, as the form has them now. */
function keptLines(form: URLSearchParams, before: readonly AddedLine[]): AddedLine[] {
  return before.flatMap((line): AddedLine[] => {
    const say = (part: string) => String(form.get(`${part}:${line.id}`) ?? '').trim()
    if (form.get(`shown:${line.id}`) === null) return [line]
    if (form.get(`keep:${line.id}`) === null) return []
    const who = doers.includes(say('who')) ? (say('who') as Doer) : line.who
    const by = isDay(say('by')) ? say('by') : line.by
    return [{ ...line, ...(line.service ? {} : { text: say('text') || line.text }), who, by }]
  })
}

function newLines({ addService, addTask }: Typed, draft: DraftPlan, before: PlanEdits): AddedLine[] {
  const service = addableServices(draft, before).find(({ code }) => code === addService)
  const task = addTask.trim()
  const next = 1 + Math.max(0, ...before.added.map(({ id }) => Number(id.split(':')[1] ?? 0)))
  const usual = { who: 'jobseeker', by: draft.firstInterviewBy } as const
  return [
    ...(service ? [{ id: `added:${next}`, service: service.code, ...usual }] : []),
    ...(task ? [{ id: `added:${next + 1}`, text: task, ...usual }] : []),
  ]
}

function faultIn(form: URLSearchParams): PlanFormFault | undefined {
  for (const [name, value] of form) {
    const limit = name === 'note' || name === 'question' ? textLimits.note : textLimits.line
    if (value.length > limit) return { code: 'textTooLong', limit }
    if ((name.startsWith('by:') || name === 'nextDiscussionBy') && value !== '' && !isDay(value))
      return { code: 'badDate' }
  }
  return undefined
}

/**
 * Reads the whole plan form into edits on top of the draft: only what differs from the draft is kept.
 *
 * @param titles the drafted wording of each line in the coach's language, to tell an own wording from it
 */
export function readPlanForm(
  form: URLSearchParams,
  draft: DraftPlan,
  before: PlanEdits,
  titles: ReadonlyMap<string, string>,
  language: string,
): ReadPlanForm {
  const say = (name: string) => String(form.get(name) ?? '').trim()
  const lines: Record<string, LineEdit> = {}
  for (const { id, drafted } of plannedLines(draft, { ...before, lines: {}, added: [] })) {
    const was = {
      title: titles.get(id) ?? '',
      ...(drafted && 'who' in drafted && { who: drafted.who, by: drafted.by }),
    }
    const edit = form.get(`shown:${id}`) === null ? before.lines[id] : lineEdit(form, id, was)
    if (edit) lines[id] = edit
  }
  const planKind = planKinds.find((kind) => kind === form.get('planKind'))
  const perMonth = Number(say('obligation') || draft.obligation.perMonth)
  const isNumber = Number.isInteger(perMonth) && perMonth >= 0 && perMonth <= 20
  const next = say('nextDiscussionBy')
  const note = say('note')
  const again: PlanEdits = {
    lines,
    added: keptLines(form, before.added),
    language,
    ...(planKind && planKind !== draft.planKind && { planKind }),
    ...(isNumber && perMonth !== draft.obligation.perMonth && { obligationPerMonth: perMonth }),
    ...(isDay(next) && next !== draft.nextDiscussionBy && { nextDiscussionBy: next }),
    ...(note && { note }),
  }
  const typed = { question: say('question'), addService: say('addService'), addTask: say('addTask') }
  const edits = { ...again, added: [...again.added, ...newLines(typed, draft, before)] }
  const fault = faultIn(form)
  return { edits, again, typed, ...(fault ? { ok: false, fault } : { ok: true }) }
}
