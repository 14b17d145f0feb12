import { data, redirect } from 'react-router'
import { plannedLines, type PlanEdits } from '../../machines/plan/life/plan-document'
import type { Coach } from '../guards/who-is-asking.server'
import { problem } from '../guards/problems.server'
import { withStored } from '../components/coach/plan-editor/form/plan-conflict'
import { marksOf } from '../components/coach/plan-editor/plan-editor-view'
import { faultViews } from '../components/coach/plan-editor/form/plan-faults'
import type { ReadPlanForm } from '../components/coach/plan-editor/form/plan-form'
import { approvalFaults, type PlanFormFault } from '../components/coach/plan-editor/form/plan-form-faults'
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
  return data(make(coached, readForm(who, coached, who.form)), status)
}

function faultsOf({ portal, form }: Coach, { plan }: CoachedAssessment, read: ReadPlanForm): readonly PlanFormFault[] {
  if (!read.ok) return read.faults
  if (form.get('do') === 'return' && !read.edits.question) return [{ code: 'questionNeeded' }]
  return form.get('do') === 'approve' ? approvalFaults(plan.draft, read.edits, todayOf(portal)) : []
}

const inWords = (
  { texts, form }: Coach,
  { plan }: CoachedAssessment,
  read: ReadPlanForm,
  faults: readonly PlanFormFault[],
) => faultViews(texts, plan.draft, read, faults, form)

function act({ portal, coach, form }: Coach, loaded: CoachedAssessment, edits: PlanEdits): Promise<StepResult> {
  switch (form.get('do')) {
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
  const { portal, coach, texts, form } = who
  const coached = await loadPlan(who)
  const { row } = coached.plan
  const { assessmentId } = row
  const wanted = form.get('do')
  const page = `/coach/plans/${assessmentId}`
  if (wanted === 'discard') {
    await discardSavedForm(portal, coach, page)
    return redirect(page, 303)
  }
  const read = readForm(who, coached, form)
  const faults = faultsOf(who, coached, read)
  if (faults.length > 0)
    return showAgain(who, coached, 400, (seen, now) =>
      again(who, seen, now, form, { faults: inWords(who, seen, now, faults) }),
    )
  if (wanted === 'health') {
    if (!coach.may.has('health.read')) throw problem(texts, 403, 'noRight', { href: page })
    return showAgain(who, coached, 200, (seen, now) => again(who, seen, now, form, {}))
  }
  if (wanted === 'search')
    return showAgain(who, coached, 200, (seen, now) => again(who, seen, now, form, found(who, seen, now)))
  const taken = form.get('take')
  if (taken !== null) {
    const left = form.getAll('differing').filter((key) => key !== taken)
    return showAgain(who, coached, 409, (seen, now) =>
      bothVersions(who, seen, withStored(now, seen.plan.edits, taken), left),
    )
  }
  const shown = form.get('revision') ?? ''
  const isStale = Number(shown) !== row.revision
  const isKnown = /^\d{1,9}$/.test(shown) && Number(shown) <= row.revision
  const isDecision = wanted === 'approve' || wanted === 'return'
  const conflict = (loaded?: CoachedAssessment) =>
    showAgain(who, loaded, 409, (seen, now) => bothVersions(who, seen, now, now.conflicts))
  if (!isKnown || read.conflicts.length > 0 || (isDecision && isStale)) return conflict(coached)
  const result = await act(who, coached, read.edits)
  if (result.outcome === 'changedMeanwhile') return conflict()
  if (result.outcome !== 'done') throw problem(texts, 409, 'notNow', { href: page })
  const [, line] = /^(?:up|down):(.+)$/.exec(form.get('move') ?? '') ?? []
  const open = form.get('health') === 'open' ? '&open' : ''
  return redirect(`${page}?saved${open}${line ? `#line-${line}` : ''}`, 303)
}

type BackgroundReply = Promise<Told<SavedReply> | Told<{ fault: string } | { conflict: true }>>

/** The same form, saved in the background by the page's script: only how it went is told, nothing of the plan. */
export async function savePlanInBackground(who: Coach): BackgroundReply {
  const { portal, coach, texts, form } = who
  const coached = await loadPlan(who)
  const read = readForm(who, coached, form)
  const faults = inWords(who, coached, read, faultsOf(who, coached, read))
  if (faults.length > 0) return data({ fault: faults.map(({ summary }) => summary).join(' ') }, 400)
  if (read.conflicts.length > 0) return data({ conflict: true } as const, 409)
  const { row, draft } = coached.plan
  const result = await editPlan(portal, coach, coached, read.again)
  if (result.outcome === 'changedMeanwhile') return data({ conflict: true } as const, 409)
  if (result.outcome !== 'done') throw problem(texts, 409, 'notNow', { href: '/coach' })
  const posted = Number(form.get('revision'))
  const isMerged = posted !== row.revision
  const clock = new Intl.DateTimeFormat(languages[coach.language].locale, { timeStyle: 'short', timeZone: 'Europe/Helsinki' }) // prettier-ignore
  const time = clock.format(portal.now())
  return data({
    saved: texts.t(`coach:plan.saves.${isMerged ? 'merged' : 'savedAt'}`, { time }),
    // While others' changes are not in sight, the form stays on the revision that it shows: approving will say so.
    revision: isMerged ? posted : result.revision,
    marks: marksOf(read.mine),
    changes: Object.fromEntries(plannedLines(draft, read.mine).map((line) => [line.id, lineChange(texts, line)])),
  })
}
