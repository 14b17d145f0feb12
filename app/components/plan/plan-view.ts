import { countedFrom } from '../../../machines/plan/life/plan-days'
import { planFrame, plannedLines, type PlanEdits, type PlannedLine } from '../../../machines/plan/life/plan-document'
import type { DraftPlan } from '../../../machines/plan/draft/draft-plan'
import { isNeverRepeated } from '../../../machines/plan/life/sharing'
import type { Answers } from '../../../machines/questions/answers'
import { helpShownMark } from '../../../machines/statements'
import type { Texts } from '../../i18n/texts'
import type { OpenAssessment } from '../../use-cases/conversation/open-assessment.server'
import { draftedReason, lineView, obligationTerms, obligationText, type LineView, type Reader } from './line-view'
import { packageNotes } from './package-notes-view'

/** A goal with the steps and services under it. */
export type GoalView = LineView & { lines: LineView[] }

/** A plan in words, ready to be shown. */
export type PlanView = {
  kind: string
  /** Each with its steps and services. */
  goals: GoalView[]
  /** Lines of no goal, and all lines of drafts of before. */
  services: LineView[]
  tasks: LineView[]
  habits: LineView[]
  /** What could help as well; approval does not adopt it. */
  beside: LineView[]
  /** What to notice of the services together. */
  notes: string[]
  agenda: LineView[]
  flags: LineView[]
  obligation: string
  obligationReason: string
  /** For which time the number is, and what follows from neglect; nothing where there is no duty to apply. */
  obligationTerms: { period: string; consequence: string } | null
  /** The reason is in the coach's own words, in this language. */
  obligationLanguage: string | null
  interviewBy: string
  nextDiscussionBy: string
  note: string | null
  noteLanguage: string
}

/** `agreedOn`: the day on which both agreed, an ISO date; the days of the lines are counted from it. */
export type Shown = {
  draft: DraftPlan
  edits: PlanEdits
  assessment: OpenAssessment
  reader: Reader
  agreedOn?: string | null
}

/** A line that is there because crisis help was shown, and for nothing else: it is for the coach to bring up. */
function tellsOnlyOfHelp({ drafted }: PlannedLine, answers: Answers): boolean {
  const keys =
    drafted && (drafted.kind === 'agenda' || drafted.kind === 'flag')
      ? drafted.because.flatMap((one) => one.answers)
      : []
  return keys.length > 0 && keys.every((key) => key === helpShownMark || isNeverRepeated(key, answers.at(key) ?? null))
}

/** Puts a plan into words in the reader's language; the same codes give the same plan in every language. */
export function planView(texts: Texts, { draft, edits, assessment, reader, agreedOn }: Shown): PlanView {
  const { t } = texts
  const frame = planFrame(draft, edits)
  const isShown = (line: PlannedLine) => reader !== 'jobseeker' || !tellsOnlyOfHelp(line, assessment.walked.answers)
  const lines = countedFrom(plannedLines(draft, edits), agreedOn)
    .filter(isShown)
    .map((line) => lineView(texts, line, assessment, reader, edits.language))
  const of = (section: LineView['section']) => lines.filter((line) => line.section === section && !line.isBeside)
  return {
    kind: t(`plan:planKinds.${frame.planKind}`),
    ...byGoal(
      of('goal'),
      lines.filter((line) => isDoable(line) && !line.isBeside),
    ),
    habits: of('habit'),
    beside: lines.filter((line) => line.isBeside && isDoable(line)),
    notes: packageNotes(texts, { draft, edits, assessment, reader }),
    agenda: of('agenda'),
    flags: of('flag'),
    obligation: obligationText(texts, frame.obligationPerMonth),
    obligationReason: frame.obligationBecause ?? t(draftedReason(draft, frame) ?? 'plan:obligation.decided'),
    obligationTerms: obligationTerms(texts, draft, frame.obligationPerMonth),
    obligationLanguage: frame.obligationBecause === undefined ? null : (edits.language ?? 'fi'),
    interviewBy: texts.date(frame.firstInterviewBy),
    nextDiscussionBy: texts.date(frame.nextDiscussionBy),
    note: frame.note ?? null,
    noteLanguage: edits.language ?? 'fi',
  }
}

const isDoable = ({ section }: LineView) => section === 'task' || section === 'service'

const isKept = ({ state }: LineView) => state !== 'dropped'

/** Lines under their goals, in their order; what stands under none, or under one that is not there, is loose. */
function byGoal(goals: readonly LineView[], doable: readonly LineView[]) {
  const ids = new Set(goals.map(({ id }) => id))
  const loose = doable.filter(({ under }) => under === null || !ids.has(under))
  return {
    goals: goals.map((goal): GoalView => ({ ...goal, lines: doable.filter(({ under }) => under === goal.id) })),
    services: loose.filter(({ section }) => section === 'service'),
    tasks: loose.filter(({ section }) => section === 'task'),
  }
}

/** The plan without what the coach left out: what the jobseeker reads. Lines under a goal that goes stay, under none. */
export function withoutDropped(view: PlanView): PlanView {
  const doable = [...view.goals.flatMap(({ lines }) => lines), ...view.tasks, ...view.services].filter(isKept)
  return {
    ...view,
    ...byGoal(view.goals.filter(isKept), doable),
    habits: view.habits.filter(isKept),
    beside: view.beside.filter(isKept),
    agenda: view.agenda.filter(isKept),
  }
}
