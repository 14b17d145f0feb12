import { z } from 'zod'
import { isDay } from '../../../../../machines/plan/law/deadlines'
import { planKinds } from '../../../../../machines/plan/law/plan-kind'
import { dropReasons } from '../../../../../machines/plan/life/plan-document'
import type { Doer } from '../../../../../machines/plan/services/service'

/** The longest texts a coach may write, in characters. */
export const planTextLimits = { line: 500, note: 2000 }
/** The most applications a month that a plan may ask for. */
export const mostPerMonth = 20
/** Working days that a line may have: all of them lie before the next discussion but one. */
export const mostWithin = 120
export const doers = ['jobseeker', 'coach', 'together', 'provider'] as const satisfies readonly Doer[]

// The message of an issue is the code of its fault: see `PlanFormFault`.
const text = (limit: number) => z.string().max(limit, { error: 'textTooLong' }).trim()
const line = text(planTextLimits.line)
const note = text(planTextLimits.note)
const day = z.string().trim().refine(isDay, { error: 'badDate' })
const whole = (least: number, most: number) =>
  z
    .string()
    .trim()
    .refine((said) => /^\d{1,4}$/.test(said) && Number(said) >= least && Number(said) <= most, {
      error: 'badNumber',
      params: { most },
    })
    .transform(Number)
/** A choice of the page; anything else is as if nothing were said. */
const oneOf = <const C extends readonly string[]>(codes: C) => z.enum(codes).optional().catch(undefined)

/** Fields about the plan as a whole. */
const frame = z.object({
  planKind: oneOf(planKinds),
  obligation: whole(0, mostPerMonth),
  obligationBecause: note,
  nextDiscussionBy: day,
  jobSearchFrom: day,
  firstInterviewBy: day,
  interviewBecause: line,
  note,
  question: note,
})

/** Fields of each line; the id of the line follows in the field's name. */
const lines = z.object({
  shown: oneOf(['1']),
  service: line,
  /** In the plan, beside it, or why it is left out. */
  keep: oneOf(['on', 'beside', 'remove', ...dropReasons]),
  why: line,
  text: line,
  who: oneOf(doers),
  named: line,
  by: day,
  within: whole(1, mostWithin),
  paper: oneOf(['off']),
})

const move = z
  .string()
  .regex(/^(?:up|down):./)
  .transform((said) => ({
    to: said.startsWith('up') ? ('up' as const) : ('down' as const),
    id: said.slice(said.indexOf(':') + 1),
  }))

/** What the form was shown as, and what it is sent for. */
const acts = z.object({
  revision: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .optional()
    .catch(undefined),
  language: line,
  order: z.string(),
  do: oneOf(['save', 'autosave', 'add', 'search', 'approve', 'return', 'reopen', 'discard', 'health']),
  move: move.optional().catch(undefined),
  takeIn: line,
  take: line,
  differing: line,
  health: oneOf(['open']),
  addTask: line,
  addService: line,
  search: line,
})

/** Every field of the plan's form, with what it takes. The page names its fields by it (`plan-fields.ts`). */
export const planFormSchema = z.object({ frame, lines, acts })

type Fields = z.infer<typeof planFormSchema>
export type FrameField = keyof Fields['frame']
export type LineField = keyof Fields['lines']
export type ActField = keyof Fields['acts']
export type PlanFormAct = NonNullable<Fields['acts']['do']>

/** What is wrong with a form; `field` is the name of the one field that it is about. */
export type PlanFormFault =
  | { code: 'textTooLong'; limit: number }
  | { code: 'badDate' | 'pastDate'; field: string }
  | { code: 'badNumber'; field: string; most: number }
  | { code: 'questionNeeded' | 'emptyPlan' }

const { shape } = planFormSchema
const ofForm = new Map<string, z.ZodType>(Object.entries({ ...shape.frame.shape, ...shape.acts.shape }))
const ofLines = new Map<string, z.ZodType>(Object.entries(shape.lines.shape))
const schemaOf = (field: string) => ofForm.get(field) ?? ofLines.get(field.split(':')[0]!) ?? line

function faultOf(field: string, said: string): PlanFormFault[] {
  const { error } = schemaOf(field).safeParse(said)
  const [issue] = error?.issues ?? []
  if (!issue) return []
  if (issue.code === 'too_big') return [{ code: 'textTooLong', limit: Number(issue.maximum) }]
  if (issue.message === 'badNumber' && issue.code === 'custom')
    return [{ code: 'badNumber', field, most: Number(issue.params?.most) }]
  return [{ code: 'badDate', field }]
}

/** The values of a group of fields. What is empty or makes no sense is not there; a text that is too long is. */
function valuesOf<S extends z.core.$ZodShape>(group: z.ZodObject<S>, said: (field: string) => string) {
  const values = Object.entries(group.shape as unknown as Record<string, z.ZodType>).flatMap(([field, schema]) => {
    const words = said(field)
    if (words === '') return []
    const { success, data, error } = schema.safeParse(words)
    if (success) return data === undefined ? [] : [[field, data]]
    return error.issues[0]?.code === 'too_big' ? [[field, words]] : []
  })
  return Object.fromEntries(values) as Partial<z.infer<z.ZodObject<S>>>
}

/** A posted plan form, read by the schema. */
export function parsePlanForm(form: URLSearchParams) {
  const said = (field: string) => (form.get(field) ?? '').trim()
  return {
    frame: valuesOf(frame, said),
    acts: valuesOf(acts, said),
    lineOf: (id: string) => valuesOf(lines, (field) => said(`${field}:${id}`)),
    /** The added lines that the form shows. */
    addedIds: [...form.keys()].flatMap((name) => /^shown:(added:\d+)$/.exec(name)?.[1] ?? []),
    /** The mark of each part as the form was shown it; see `mergeEdits`. */
    marks: new Map(
      [...form].flatMap(([name, mark]) => (name.startsWith('was:') ? [[name.slice(4), mark] as const] : [])),
    ),
    /** Parts that another coach has changed as well, as a page that showed both named them. */
    differing: form.getAll('differing'),
    /** Fields with what was typed in them, in the order of the form. */
    typed: [...form].map(([field, value]) => [field, value.trim()] as const),
    faults: [...form].flatMap(([field, value]) => (value.trim() === '' ? [] : faultOf(field, value))),
  }
}

export type PlanForm = ReturnType<typeof parsePlanForm>
