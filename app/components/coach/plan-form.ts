import { addableServices } from './plan-editor-view'
import type { Doer, DraftPlan } from '../../../machines/plan/draft-plan'
import { plannedLines, type AddedLine, type LineEdit, type PlanEdits } from '../../../machines/plan/plan-document'
import { planKinds } from '../../../machines/plan/plan-kind'

/** The longest texts a coach may write, in characters. */
export const textLimits = { line: 500, note: 2000 }

export type PlanFormFault = { code: 'textTooLong'; limit: number } | { code: 'badDate' } | { code: 'questionNeeded' }
export type ReadPlanForm = { ok: true; edits: PlanEdits; question: string } | { ok: false; fault: PlanFormFault }

const isDate = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
const doers: readonly string[] = ['jobseeker', 'coach', 'provider'] satisfies Doer[]

/** Differences from what was drafted; `undefined` when the form says what the draft says. */
function lineEdit(
  form: FormData,
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
    ...(by !== '' && by !== drafted.by && { by }),
  }
  return Object.keys(edit).length > 0 ? edit : undefined
}

function addedLines(
  form: FormData,
  before: readonly AddedLine[],
  draft: DraftPlan,
  edits: PlanEdits,
  defaultBy: string,
): AddedLine[] {
  const kept = before.flatMap((line): AddedLine[] => {
    if (form.get(`shown:${line.id}`) === null) return [line]
    if (form.get(`keep:${line.id}`) === null) return []
    const text = String(form.get(`text:${line.id}`) ?? '').trim()
    const who = String(form.get(`who:${line.id}`) ?? line.who)
    const by = String(form.get(`by:${line.id}`) ?? line.by)
    return [{ ...line, ...(line.service ? {} : { text: text || line.text }), who: doers.includes(who) ? (who as Doer) : line.who, by: by || line.by }] // prettier-ignore
  })
  const service = addableServices(draft, edits).find(({ code }) => code === form.get('addService'))
  const task = String(form.get('addTask') ?? '').trim()
  const next = 1 + Math.max(0, ...before.map(({ id }) => Number(id.split(':')[1] ?? 0)))
  return [
    ...kept,
    ...(service ? [{ id: `added:${next}`, service: service.code, who: 'jobseeker' as const, by: defaultBy }] : []),
    ...(task ? [{ id: `added:${next + 1}`, text: task, who: 'jobseeker' as const, by: defaultBy }] : []),
  ]
}

function faultIn(form: FormData): PlanFormFault | undefined {
  for (const [name, value] of form) {
    if (typeof value !== 'string') continue
    const limit = name === 'note' || name === 'question' ? textLimits.note : textLimits.line
    if (value.length > limit) return { code: 'textTooLong', limit }
    if ((name.startsWith('by:') || name === 'nextDiscussionBy') && value !== '' && !isDate(value))
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
  form: FormData,
  draft: DraftPlan,
  before: PlanEdits,
  titles: ReadonlyMap<string, string>,
  language: string,
): ReadPlanForm {
  const fault = faultIn(form)
  if (fault) return { ok: false, fault }
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
  const perMonth = Number(form.get('obligation') ?? draft.obligation.perMonth)
  const next = String(form.get('nextDiscussionBy') ?? '')
  const note = String(form.get('note') ?? '').trim()
  const edits: PlanEdits = {
    lines,
    added: addedLines(form, before.added, draft, before, draft.firstInterviewBy),
    language,
    ...(planKind && planKind !== draft.planKind && { planKind }),
    ...(Number.isInteger(perMonth) && perMonth >= 0 && perMonth <= 20 && perMonth !== draft.obligation.perMonth && { obligationPerMonth: perMonth }),
    ...(next && next !== draft.nextDiscussionBy && { nextDiscussionBy: next }),
    ...(note && { note }),
  } // prettier-ignore
  return { ok: true, edits, question: String(form.get('question') ?? '').trim() }
}
