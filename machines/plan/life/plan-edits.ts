import type { Doer } from '../services/service'
import type { PlanKind } from '../law/plan-kind'
import type { ServiceCode } from '../services/services'

/** Why a coach leaves a drafted line out. */
export const dropReasons = ['notNow', 'alreadyDone', 'notWanted', 'notSuitable', 'otherReason'] as const
export type DropReason = (typeof dropReasons)[number]

/** What a coach changed on one line of the draft; nothing that is not here differs from the draft. */
export type LineEdit = {
  dropped?: true
  dropReason?: DropReason
  /** More about why, in the coach's words. */
  dropWords?: string
  /** A line beside the draft that the coach has taken into the plan. */
  takenIn?: true
  /** It is agreed on, but never printed. */
  offPaper?: true
  text?: string
  /** The language of the coach's own words on this line. */
  language?: string
  who?: Doer
  /** The service or the person by name, when a service does it. */
  whoName?: string
  /** A day of the coach's, instead of the working days. */
  by?: string
  /** Working days from the day on which both agree. */
  within?: number
}

/** A line that the coach added: a service of the catalogue, or a task in the coach's own words. */
export type AddedLine = {
  id: string
  service?: ServiceCode
  text?: string
  language?: string
  who: Doer
  whoName?: string
  /** One of the two, as in `LineEdit`. */
  by?: string
  within?: number
  offPaper?: true
}

/** All that a coach changed, kept apart from the draft so that every change stays visible. */
export type PlanEdits = {
  lines: Readonly<Record<string, LineEdit>>
  added: readonly AddedLine[]
  /** The last number given to an added line: none is ever given twice. */
  lastAdded?: number
  /** Ids of the lines as the coach put them, when that is not the order of the draft. */
  order?: readonly string[]
  planKind?: PlanKind
  obligationPerMonth?: number
  /** Why the obligation is what it is, in the coach's words. */
  obligationBecause?: string
  nextDiscussionBy?: string
  /** The day on which the job search began, by which the first interview is counted; ISO date. */
  jobSearchFrom?: string
  /** Another last day for the first interview, and why. */
  firstInterviewBy?: string
  firstInterviewBecause?: string
  /** Words of the coach to the jobseeker. */
  note?: string
  /** A question to the jobseeker that is being written and not yet sent. */
  question?: string
  /** The language in which the coach wrote. */
  language?: string
}

export const noEdits: PlanEdits = { lines: {}, added: [] }
