import { servicesOnTop } from '../../../machines/plan/draft/draft-plan'
import { planFrame, plannedLines, type PlanEdits, type PlannedLine } from '../../../machines/plan/life/plan-document'
import type { DraftPlan } from '../../../machines/plan/draft/draft-plan'
import { isNeverRepeated } from '../../../machines/plan/life/sharing'
import type { Answers } from '../../../machines/questions/answers'
import { helpShownMark } from '../../../machines/statements'
import type { Texts } from '../../i18n/texts'
import type { OpenAssessment } from '../../use-cases/conversation/conversation-cache.server'
import { foldServices } from './result/fold-services'
import { draftedReason, lineView, obligationTerms, obligationText, type LineView, type Reader } from './line-view'
import { packageNotes } from './package-notes-view'

/** A plan in words, ready to be shown. */
export type PlanView = {
  kind: string
  goals: LineView[]
  services: LineView[]
  moreServices: LineView[]
  /** What to notice of the services together. */
  notes: string[]
  tasks: LineView[]
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

export type Shown = { draft: DraftPlan; edits: PlanEdits; assessment: OpenAssessment; reader: Reader }

/** A line that is there because crisis help was shown, and for nothing else: it is for the coach to bring up. */
function tellsOnlyOfHelp({ drafted }: PlannedLine, answers: Answers): boolean {
  const keys = drafted && (drafted.kind === 'agenda' || drafted.kind === 'flag') ? drafted.because.flatMap((one) => one.answers) : [] // prettier-ignore
  return keys.length > 0 && keys.every((key) => key === helpShownMark || isNeverRepeated(key, answers.at(key) ?? null))
}

/** Puts a plan into words in the reader's language; the same codes give the same plan in every language. */
export function planView(texts: Texts, { draft, edits, assessment, reader }: Shown): PlanView {
  const { t } = texts
  const frame = planFrame(draft, edits)
  const isShown = (line: PlannedLine) => reader !== 'jobseeker' || !tellsOnlyOfHelp(line, assessment.walked.answers)
  const lines = plannedLines(draft, edits)
    .filter(isShown)
    .map((line) => lineView(texts, line, assessment, reader, edits.language))
  const services = foldServices(lines, servicesOnTop)
  const of = (section: LineView['section']) => lines.filter((line) => line.section === section)
  return {
    kind: t(`plan:planKinds.${frame.planKind}`),
    goals: of('goal'),
    services: services.onTop,
    moreServices: services.more,
    notes: packageNotes(texts, { draft, edits, assessment, reader }),
    tasks: of('task'),
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

/** The plan without what the coach left out: what the jobseeker reads. */
export function withoutDropped(view: PlanView): PlanView {
  const kept = (lines: LineView[]) => lines.filter(({ state }) => state !== 'dropped')
  const { goals, services, moreServices, tasks, agenda } = view
  return { ...view, goals: kept(goals), services: kept(services), moreServices: kept(moreServices), tasks: kept(tasks), agenda: kept(agenda) } // prettier-ignore
}
