import { randomUUID } from 'node:crypto'
import { partMark } from '../../machines/plan/draft/plan-parts'
import type { Coach } from '../guards/who-is-asking.server'
import { findServices } from '../components/coach/plan-editor/plan-catalogue'
import { conflictView } from '../components/coach/plan-editor/form/plan-conflict'
import type { EditorProblem } from '../components/coach/plan-editor/plan-editor'
import {
  draftedTitles,
  marksOf,
  planEditorView,
  type PlanEditorView,
} from '../components/coach/plan-editor/plan-editor-view'
import { goneFor } from './gone.server'
import { readPlanForm, type ReadPlanForm } from '../components/coach/plan-editor/form/plan-form'
import { parsePlanForm, type PlanForm } from '../components/coach/plan-editor/form/plan-form-schema'
import { isCoachLanguage } from '../i18n/languages'
import type { HealthAsk } from '../use-cases/desk/health-door.server'
import { seePlanOf, type CoachedPlan } from '../use-cases/plan/coach-plan.server'
import { loadClient, type CoachedAssessment } from '../use-cases/desk/load-client.server'
import { findSavedForm } from '../use-cases/plan/saved-form-drafts.server'
import { dayInFinland } from '../i18n/finnish-day'
import { todayOf } from '../use-cases/portal.server'

const seen = new WeakMap<object, CoachedPlan>()

/** The client whose plan the address names, with nothing shown of them yet. */
export async function loadPlan(who: Coach): Promise<CoachedAssessment> {
  const loaded = await loadClient(who.portal, who.params.id ?? '')
  if (!loaded) throw await goneFor(who)
  return loaded
}

/**
 * The plan for its page. In one request an action and the loader after it look once, and leave one audit row.
 *
 * @param loaded what the action has loaded already, when that is how it stands
 */
export async function seePlan(who: Coach, loaded?: CoachedAssessment): Promise<CoachedPlan> {
  const { portal, coach, form, context, request } = who
  const known = seen.get(context)
  if (known) return known
  const coached = await seePlanOf(
    portal,
    coach,
    loaded ?? (await loadPlan(who)),
    healthAsk(request, parsePlanForm(form)),
  )
  seen.set(context, coached)
  return coached
}

/** Whether a form opens what tells of health, or was shown with it; `?open` stands in the address that follows such a form. */
function healthAsk({ url }: Coach['request'], { acts }: PlanForm): HealthAsk {
  if (acts.do === 'health') return 'opens'
  if (acts.health === 'open') return 'isOpen'
  return new URL(url).searchParams.has('open') ? 'follows' : null
}

/** Reads a plan form in the language in which it was shown. */
export function readForm({ portal, coach }: Coach, { plan }: CoachedAssessment, form: PlanForm): ReadPlanForm {
  const { language: said = '' } = form.acts
  const language = isCoachLanguage(said) ? said : coach.language
  return readPlanForm(
    form,
    plan.draft,
    plan.edits,
    draftedTitles(portal.texts(language), plan.draft),
    coach.language,
    todayOf(portal),
  )
}

export type PlanAgain = { view: PlanEditorView } & NonNullable<EditorProblem>

const noProblem = { shown: null, faults: [], unsent: null, conflict: null, found: null } as const

/**
 * The form as it was sent, to be sent again. Where others have changed the same parts since, it still carries what it was
 * shown, so that the conflict is told when it is sent again.
 */
export function again(
  who: Coach,
  coached: CoachedPlan,
  read: ReadPlanForm,
  form: PlanForm,
  problem: Partial<PlanAgain>,
): PlanAgain {
  const view = planEditorView(who.texts, todayOf(who.portal), coached, read.again)
  const fresh = view.marks.filter(([part]) => !read.conflicts.includes(part))
  const stale = read.conflicts.flatMap((part): [string, string][] => {
    const mark = form.marks.get(part)
    return mark === undefined ? [] : [[part, mark]]
  })
  const { revision = 0 } = form.acts
  return { ...noProblem, typed: read.typed, ...problem, view: { ...view, revision, marks: [...fresh, ...stale] } }
}

/** Both versions of what two coaches have changed, on the newest revision; `parts` are those that still differ. */
export function bothVersions(
  who: Coach,
  coached: CoachedPlan,
  read: ReadPlanForm,
  parts: readonly string[],
): PlanAgain {
  const differing = parts.filter((key) => partMark(read.again, key) !== partMark(coached.plan.edits, key))
  const view = planEditorView(who.texts, todayOf(who.portal), coached, read.again)
  const conflict = conflictView(who.texts, coached, read, differing)
  return { ...noProblem, typed: read.typed, shown: randomUUID(), conflict, view }
}

/** Services of the catalogue that the form searches for, with why they are not in the draft. */
export function found(who: Coach, coached: CoachedPlan, read: ReadPlanForm): Partial<PlanAgain> {
  const sentAt = coached.assessment.row.sentAt ?? who.portal.now()
  const catalogue = who.portal.content.servicesAt(sentAt)
  return { found: findServices(who.texts, coached, read.again, read.typed.search, dayInFinland(sentAt), catalogue) }
}

/** What a coach had typed before the session ended, in the form and not stored yet. */
export async function unsent(who: Coach, coached: CoachedPlan): Promise<PlanAgain | undefined> {
  const { portal, coach, texts, request } = who
  const form = await findSavedForm(portal, coach, coached.assessment, new URL(request.url).pathname)
  if (!form) return undefined
  const read = readForm(who, coached, parsePlanForm(form))
  const told = texts.t('coach:plan.unsent')
  if (read.conflicts.length > 0) return { ...bothVersions(who, coached, read, read.conflicts), unsent: told }
  const view = {
    ...planEditorView(who.texts, todayOf(who.portal), coached, read.again),
    marks: marksOf(coached.plan.edits),
  }
  return { ...noProblem, typed: read.typed, shown: randomUUID(), unsent: told, view }
}
