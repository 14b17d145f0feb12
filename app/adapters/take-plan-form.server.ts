import { data, redirect } from 'react-router'
import { plannedLines, type PlanEdits } from '../../machines/plan/life/plan-document'
import type { Coach } from '../guards/who-is-asking.server'
import { problem } from '../guards/problems.server'
import { withStored } from '../components/coach/plan-editor/form/plan-conflict'
import { marksOf } from '../components/coach/plan-editor/plan-editor-view'
import { faultViews } from '../components/coach/plan-editor/form/plan-faults'
import type { ReadPlanForm } from '../components/coach/plan-editor/form/plan-form'
import { approvalFaults } from '../components/coach/plan-editor/form/plan-form-faults'
import { parsePlanForm, type PlanForm, type PlanFormFault } from '../components/coach/plan-editor/form/plan-form-schema'
import { lineChange } from '../components/coach/plan-editor/plan-line-view'
import type { SavedReply } from '../components/coach/plan-editor/form/autosave'
import { languages } from '../i18n/languages'
import { approvePlan, editPlan, reopenPlan, returnPlan, type CoachedPlan } from '../use-cases/plan/coach-plan.server'
import type { CoachedAssessment } from '../use-cases/desk/load-client.server'
import type { StepResult } from '../use-cases/plan/change-plan.server'
import { todayOf } from '../use-cases/portal.server'
import { discardSavedForm } from '../use-cases/plan/saved-form-drafts.server'
import { again, bothVersions, found, loadPlan, readForm, seePlan, type PlanAgain } from './plan-page.server'

type Told<D> = ReturnType<typeof data<D>>
type Reply = Promise<Told<PlanAgain> | Response>

/**
 * The page once more, with what was typed; the look leaves its audit row.
 *
 * @param loaded the plan as it stands; without it, it is loaded anew
 */
async function showAgain(
  who: Coach,
  loaded: CoachedAssessment | undefined,
  status: number,
  make: (coached: CoachedPlan, read: ReadPlanForm) => PlanAgain,
) {
  const coached = await seePlan(who, loaded)
  return data(make(coached, readForm(who, coached, parsePlanForm(who.form))), status)
}

type Wanted = PlanForm['acts']['do']

function faultsOf(
  { portal }: Coach,
  { plan }: CoachedAssessment,
  wanted: Wanted,
  read: ReadPlanForm,
): readonly PlanFormFault[] {
  if (!read.ok) return read.faults
  if (wanted === 'return' && !read.edits.question) return [{ code: 'questionNeeded' }]
  return wanted === 'approve' ? approvalFaults(plan.draft, read.edits, todayOf(portal)) : []
}

function storeAct(
  { portal, coach }: Coach,
  loaded: CoachedAssessment,
  wanted: Wanted,
  edits: PlanEdits,
): Promise<StepResult> {
  switch (wanted) {
    case 'approve':
      return approvePlan(portal, coach, loaded, edits)
    case 'return':
      return returnPlan(portal, coach, loaded, edits)
    case 'reopen':
      return reopenPlan(portal, coach, loaded)
    default:
      return editPlan(portal, coach, loaded, edits)
  }
}

/**
 * What a coach does with the plan's form: saves, moves a line, adds, searches, returns with a question, approves or
 * reopens. Nothing that was typed is lost on the way.
 */
export async function takePlanForm(who: Coach): Reply {
  const { portal, coach, texts } = who
  const coached = await loadPlan(who)
  const form = parsePlanForm(who.form)
  const { row } = coached.plan
  const { assessmentId } = row
  const { do: wanted, take: taken, revision: shown, move, health } = form.acts
  const page = `/coach/plans/${assessmentId}`
  if (wanted === 'discard') {
    await discardSavedForm(portal, coach, page)
    return redirect(page, 303)
  }
  const read = readForm(who, coached, form)
  const faults = faultsOf(who, coached, wanted, read)
  if (faults.length > 0)
    return showAgain(who, coached, 400, (seen, now) =>
      again(who, seen, now, form, { faults: faultViews(texts, seen.plan.draft, now, faults, form) }),
    )
  if (wanted === 'health') {
    if (!coach.may.has('health.read')) throw problem(texts, 403, 'noRight', { href: page })
    return showAgain(who, coached, 200, (seen, now) => again(who, seen, now, form, {}))
  }
  if (wanted === 'search')
    return showAgain(who, coached, 200, (seen, now) => again(who, seen, now, form, found(who, seen, now)))
  if (taken !== undefined) {
    const left = form.differing.filter((key) => key !== taken)
    return showAgain(who, coached, 409, (seen, now) =>
      bothVersions(who, seen, withStored(now, seen.plan.edits, taken), left),
    )
  }
  const isStale = shown !== row.revision
  const isKnown = shown !== undefined && shown <= row.revision
  const isDecision = wanted === 'approve' || wanted === 'return'
  const conflict = (loaded?: CoachedAssessment) =>
    showAgain(who, loaded, 409, (seen, now) => bothVersions(who, seen, now, now.conflicts))
  if (!isKnown || read.conflicts.length > 0 || (isDecision && isStale)) return conflict(coached)
  const result = await storeAct(who, coached, wanted, read.edits)
  if (result.outcome === 'changedMeanwhile') return conflict()
  if (result.outcome !== 'done') throw problem(texts, 409, 'notNow', { href: page })
  const open = health === 'open' ? '&open' : ''
  return redirect(`${page}?saved${open}${move ? `#line-${move.id}` : ''}`, 303)
}

type BackgroundReply = Promise<Told<SavedReply> | Told<{ fault: string } | { conflict: true }>>

/** The same form, saved in the background by the page's script: only how it went is told, nothing of the plan. */
export async function savePlanInBackground(who: Coach): BackgroundReply {
  const { portal, coach, texts } = who
  const coached = await loadPlan(who)
  const form = parsePlanForm(who.form)
  const read = readForm(who, coached, form)
  const faults = faultViews(texts, coached.plan.draft, read, faultsOf(who, coached, form.acts.do, read), form)
  if (faults.length > 0) return data({ fault: faults.map(({ summary }) => summary).join(' ') }, 400)
  if (read.conflicts.length > 0) return data({ conflict: true } as const, 409)
  const { row, draft } = coached.plan
  const result = await editPlan(portal, coach, coached, read.again)
  if (result.outcome === 'changedMeanwhile') return data({ conflict: true } as const, 409)
  if (result.outcome !== 'done') throw problem(texts, 409, 'notNow', { href: '/coach' })
  const { revision: posted = 0 } = form.acts
  const isMerged = posted !== row.revision
  const clock = new Intl.DateTimeFormat(languages[coach.language].locale, {
    timeStyle: 'short',
    timeZone: 'Europe/Helsinki',
  })
  const time = clock.format(portal.now())
  return data({
    saved: texts.t(`coach:plan.saves.${isMerged ? 'merged' : 'savedAt'}`, { time }),
    // While others' changes are not in sight, the form stays on the revision that it shows: approving will say so.
    revision: isMerged ? posted : result.revision,
    marks: marksOf(read.mine),
    changes: Object.fromEntries(plannedLines(draft, read.mine).map((line) => [line.id, lineChange(texts, line)])),
  })
}
