import type { DatedFact } from './plan/law/deadlines'

/**
 * What a jobseeker does with their own data counts as a change: an answer, a message to the coaches, a reported task, a
 * consent given or taken back; so does what a coach changes in the plan. A coach's message or note does not, nor does
 * looking.
 *
 * How long data is kept, in days, each period with the days on which it holds. The periods of an employment authority
 * follow its archive plan: confirm them with the area before real use.
 */
export const retentionPeriods = [
  /** Begun and never sent: after the last change. */
  { code: 'unsentAssessment', value: 90, validFrom: '2026-01-01', act: 'GDPR 5(1)(e)' },
  /** Sent to the coaches: after the last change of the assessment or its plan. */
  { code: 'sentAssessment', value: 1826, validFrom: '2026-01-01', act: '380/2023' }, // toCheck
  /**
   * Set aside by a coach as one behind which there is no jobseeker: after that. Long enough for a jobseeker who was set aside
   * wrongly to call.
   */
  { code: 'setAside', value: 90, validFrom: '2026-01-01', act: 'GDPR 5(1)(e)' },
  /** Sessions and codes that are over. */
  { code: 'endedAccess', value: 1, validFrom: '2026-01-01', act: 'GDPR 5(1)(e)' },
  /** A try of a code, to see whether codes are being guessed. */
  { code: 'codeTries', value: 30, validFrom: '2026-01-01', act: 'GDPR 5(1)(e)' },
  /** Feedback on accessibility, answered or not: after it was written. */
  { code: 'accessibilityFeedback', value: 365, validFrom: '2026-01-01', act: 'GDPR 5(1)(e)' },
  /** The record that a client's data was erased, for coaches who look for it. */
  { code: 'erasureNotice', value: 365, validFrom: '2026-01-01', act: 'GDPR 5(1)(e)' },
] as const satisfies readonly DatedFact[]

export type RetentionCode = (typeof retentionPeriods)[number]['code']
