import type { DraftPlan, TaskLine } from '../../../../../machines/plan/draft/draft-plan'
import {
  dropReasons,
  servicesIn,
  type AddedLine,
  type LineEdit,
  type PlanEdits,
} from '../../../../../machines/plan/life/plan-document'
import { services, type Service, type ServiceCode } from '../../../../../machines/plan/services/services'
import type { PlanForm } from './plan-form-schema'

/** Working days for what a coach adds, until the coach says otherwise. */
const usualWithin = 10

/** Services that a coach may add: those that are not in the plan yet. */
export function addableServices(draft: DraftPlan, edits: PlanEdits): readonly (Service & { code: ServiceCode })[] {
  const there = servicesIn(draft, edits)
  return services.filter(({ code }) => !there.has(code))
}

/** What the fields of one line say. */
function fieldsOf({ lineOf, acts }: PlanForm, id: string) {
  const { shown, keep, why = '', text = '', who, named = '', by, within, paper, service = '' } = lineOf(id)
  return {
    isShown: shown !== undefined,
    isKept: keep === 'on',
    isBeside: keep === 'beside' && acts.takeIn !== id,
    isOffPaper: paper === 'off',
    dropReason: dropReasons.find((reason) => reason === keep),
    dropWords: why,
    text,
    who,
    whoName: who === 'provider' ? named : '',
    by,
    within,
    service,
  }
}

/** Own words keep the language in which they were written, until they are changed. */
const languageOf = (text: string, before: LineEdit | AddedLine | undefined, edits: PlanEdits, language: string) =>
  before?.text === text ? (before.language ?? edits.language ?? language) : language

/** When a line is due, where that is not as it was drafted: a day goes before working days. */
function dueIn(
  drafted: Pick<TaskLine, 'by' | 'within'> | undefined,
  by?: string,
  within?: number,
): Pick<LineEdit, 'by' | 'within'> {
  if (by) return by === drafted?.by ? {} : { by }
  return within !== undefined && within !== drafted?.within ? { within } : {}
}

/** Differences of the drafted lines that the form shows from what was drafted. */
export function readLineEdits(
  form: PlanForm,
  draft: DraftPlan,
  stored: PlanEdits,
  titles: ReadonlyMap<string, string>,
  language: string,
): Record<string, LineEdit> {
  const entries = draft.lines.flatMap((line): [string, LineEdit][] => {
    const { isShown, isKept, isBeside, isOffPaper, dropReason, dropWords, text, who, whoName, by, within } = fieldsOf(
      form,
      line.id,
    )
    const drafted = 'who' in line ? line : undefined
    const isOwn = text !== '' && text !== titles.get(line.id)
    const isOut = line.place === 'beside' ? isBeside : !isKept
    const edit: LineEdit = {
      ...(line.place === 'beside' && !isBeside && { takenIn: true }),
      ...(line.place !== 'beside' &&
        !isKept && { dropped: true, ...(dropReason && { dropReason }), ...(dropWords && { dropWords }) }),
      ...(isOffPaper && !isOut && { offPaper: true }),
      ...(isOwn && { text, language: languageOf(text, stored.lines[line.id], stored, language) }),
      ...(who && who !== drafted?.who && { who }),
      ...(whoName && { whoName }),
      ...dueIn(drafted, by, within),
    }
    return isShown && Object.keys(edit).length > 0 ? [[line.id, edit]] : []
  })
  return Object.fromEntries(entries)
}

/** The lines that coaches have added, as the form has them: also those that another coach has removed meanwhile. */
export function readAddedLines(form: PlanForm, stored: PlanEdits, language: string): AddedLine[] {
  return form.addedIds.flatMap((id): AddedLine[] => {
    const { isKept, isOffPaper, text, who, whoName, by, within = usualWithin, service } = fieldsOf(form, id)
    const before = stored.added.find((one) => one.id === id)
    const code = before ? before.service : services.find((one) => one.code === service)?.code
    const wording = code ? undefined : text || before?.text
    if (!isKept || (!code && !wording)) return []
    return [
      {
        id,
        ...(code && { service: code }),
        ...(wording && { text: wording, language: languageOf(wording, before, stored, language) }),
        who: who ?? before?.who ?? 'jobseeker',
        ...(whoName && { whoName }),
        ...(by ? { by } : { within }),
        ...(isOffPaper && { offPaper: true as const }),
      },
    ]
  })
}

/** Edits with a service of the catalogue and a task in the coach's own words added, each under a number of its own. */
export function newLines(
  { service, task }: { service: string; task: string },
  draft: DraftPlan,
  edits: PlanEdits,
  language: string,
): PlanEdits {
  const found = addableServices(draft, edits).find(({ code }) => code === service)
  const beside = draft.lines.find((line) => line.place === 'beside' && line.kind === 'service' && line.code === service)
  if (beside) {
    const lines = { ...edits.lines, [beside.id]: { ...edits.lines[beside.id], takenIn: true as const } }
    return newLines({ service: '', task }, draft, { ...edits, lines }, language)
  }
  const wanted = [...(found ? [{ service: found.code }] : []), ...(task ? [{ text: task, language }] : [])]
  if (wanted.length === 0) return edits
  const last = Math.max(edits.lastAdded ?? 0, ...edits.added.map(({ id }) => Number(id.split(':')[1] ?? 0)))
  const usual = { who: 'jobseeker', within: usualWithin } as const
  const fresh = wanted.map((line, index): AddedLine => ({ id: `added:${last + 1 + index}`, ...line, ...usual }))
  return { ...edits, added: [...edits.added, ...fresh], lastAdded: last + fresh.length }
}
