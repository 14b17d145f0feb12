import type { DraftPlan } from '../../../../../machines/plan/draft/draft-plan'
import { groupOf, linesInDraftedOrder, type PlanEdits } from '../../../../../machines/plan/life/plan-document'
import { inPlanOrder, moved } from '../../../../../machines/plan/draft/plan-order'
import { mergeEdits } from '../../../../../machines/plan/draft/plan-parts'
import { faultsIn } from './plan-form-faults'
import { newLines, readAddedLines, readLineEdits } from './plan-form-lines'
import type { PlanForm, PlanFormFault } from './plan-form-schema'

/** What is in the form but not yet in the plan. */
export type Typed = { addTask: string; search: string }

/**
 * What a form says, laid on what is stored. When the form has to come back, `again` and `typed` show it as it was: the
 * edits without what is to be added, and what is to be added as it was typed. With a fault, whatever is not faulty is
 * read all the same. `conflicts` are the parts that another coach has changed as well since the form was shown.
 */
export type ReadPlanForm = {
  edits: PlanEdits
  again: PlanEdits
  /** The form alone: what it says, and nothing that others have stored since. */
  mine: PlanEdits
  typed: Typed
  conflicts: string[]
} & ({ ok: true } | { ok: false; faults: readonly PlanFormFault[] })

/** The order that the form has, after the move that it asks for; nothing when it is the order of the draft. */
function readOrder({ acts }: PlanForm, draft: DraftPlan, edits: PlanEdits): readonly string[] | undefined {
  const lines = linesInDraftedOrder(draft, edits)
  const sections = new Map(lines.map((line) => [line.id, groupOf(line)]))
  const usual = lines.map(({ id }) => id)
  const said = (acts.order ?? '').split(' ').filter((id) => sections.has(id))
  const asShown = said.length > 0 ? inPlanOrder(lines, said).map(({ id }) => id) : usual
  const wanted = acts.move ? moved(asShown, acts.move, (id) => sections.get(id)) : asShown
  const bySection = (ids: readonly string[]) =>
    ids.toSorted((a, b) => (sections.get(a)! < sections.get(b)! ? -1 : sections.get(a) === sections.get(b) ? 0 : 1))
  return bySection(wanted).join() === bySection(usual).join() ? undefined : wanted
}

function readFrame({ frame }: PlanForm, draft: DraftPlan): Partial<PlanEdits> {
  const {
    planKind,
    obligation = draft.obligation.perMonth,
    obligationBecause,
    nextDiscussionBy,
    note,
    question,
  } = frame
  const { jobSearchFrom, firstInterviewBy, interviewBecause } = frame
  return {
    ...(planKind && planKind !== draft.planKind && { planKind }),
    ...(obligation !== draft.obligation.perMonth && { obligationPerMonth: obligation }),
    ...(obligationBecause && { obligationBecause }),
    ...(nextDiscussionBy && nextDiscussionBy !== draft.nextDiscussionBy && { nextDiscussionBy }),
    ...(jobSearchFrom && { jobSearchFrom }),
    ...(firstInterviewBy && { firstInterviewBy }),
    ...(interviewBecause && { firstInterviewBecause: interviewBecause }),
    ...(note && { note }),
    ...(question && { question }),
  }
}

/**
 * Reads the whole plan form into edits on top of the draft: only what differs from the draft is kept, and what this coach
 * did not touch stays as it is stored now.
 *
 * @param stored the edits as they are stored now; another coach may have changed them since the form was shown
 * @param titles the drafted wording of each line in the language of the form, to tell an own wording from it
 * @param today ISO day; no new date may lie before it
 */
export function readPlanForm(
  form: PlanForm,
  draft: DraftPlan,
  stored: PlanEdits,
  titles: ReadonlyMap<string, string>,
  language: string,
  today: string,
): ReadPlanForm {
  const lines = readLineEdits(form, draft, stored, titles, language)
  const written: PlanEdits = {
    lines,
    added: readAddedLines(form, stored, language),
    language,
    ...readFrame(form, draft),
  }
  const mine = { ...written, order: readOrder(form, draft, { ...stored, added: written.added }) }
  const { edits: again, conflicts } = mergeEdits(stored, mine, form.marks)
  const { addTask = '', search = '', addService = '' } = form.acts
  const typed = { addTask, search }
  const edits = newLines({ service: addService, task: addTask }, draft, again, language)
  const faults = faultsIn(form, draft, stored, today)
  return { edits, again, mine, typed, conflicts, ...(faults.length > 0 ? { ok: false, faults } : { ok: true }) }
}
