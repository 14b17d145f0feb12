import { act } from './statutes'
import { addDays, addMonths } from './deadlines'
import { answerTo, type Answers } from '../../questions/answers'
import { all, any, not, type Statement } from '../../questions/define-statement'
import { layOffStarted } from '../../questions/situation'
import * as is from '../../statements'

/** Why the proposed number of applications is what it is; the text stands under this code. */
export const obligationReasons = [
  'default',
  'onSicknessBenefit',
  'unfitOnDoctorsAccount',
  'firstMonthsOfLayOff',
  'lowWorkAbility',
  'learningFinnish',
  'papersMissing',
  'layOffToCheck',
  'serviceToAgree',
  'anyWorkToCheck',
  'checkedTogether',
  'workAbilityInCare',
] as const
export type ObligationReason = (typeof obligationReasons)[number]

/** What a coach may find instead, with the number that then holds; the text stands under this code. */
export const obligationCases = {
  usual: 'usual',
  fewSuitableJobs: 2,
  loweredWorkAbility: 1,
  doctorsAccount: 0,
  assessmentOrService: 0,
  firstMonthsOfLayOff: 0,
  noJobseeker: 0,
} as const satisfies Record<string, number | 'usual'>
export type ObligationCase = keyof typeof obligationCases

/** What is in force on the day of the draft, an ISO date. `usual` is the number of applications in a month. */
export type ObligationTerms = { today: string; usual: number; layOffFreeMonths: number }

/** The act; the sections have not been confirmed, so none is named. */
export const obligationLaw = act.employmentServices

/** `toCheck`: it rests on own words alone, or on our reading of the law. */
type Ground = {
  reason: ObligationReason
  when: Statement
  perMonth: number | 'usual'
  law: string
  alternatives: readonly ObligationCase[]
  toCheck?: true
  /** The last day on which it holds, an ISO date; it holds for good where nothing is said. */
  until?: (answers: Answers, terms: ObligationTerms) => string | undefined
}

const takesOnlyCertainWork = not('takesOnlyCertainWork', is.wantsAnyWorkNow)
const hasLittleLanguage = all(
  'hasLittleLanguage',
  any('speaksOrReadsLittle', is.needsMoreFinnish, is.readsWithDifficulty),
  not('worksNotInEnglish', is.worksInEnglish),
)

/** The first day on which so many months after the lay-off's first month may be over: the day in it was not asked. */
function monthsAfterLayOff(answers: Answers, months: number): string | undefined {
  const month = answerTo(answers, layOffStarted)
  return month ? addMonths(`${month}-01`, months) : undefined
}

const dayBefore = (day: string | undefined) => day && addDays(day, -1)

/**
 * The first that holds decides. Nothing else lowers the number: neither a wish for fewer hours nor a health problem not
 * treated yet, and part-time work has had the full number since 1.1.2026 (HE 108/2025). A service is no ground by itself;
 * its plan says what holds.
 */
export const grounds: readonly Ground[] = [
  { reason: 'onSicknessBenefit', when: is.isOnSicknessBenefit, perMonth: 0, law: obligationLaw, alternatives: [] },
  {
    reason: 'unfitOnDoctorsAccount',
    when: all(
      'isUnfitOnDoctorsAccount',
      is.canHardlyWork,
      any('hasAccount', is.hasDoctorsAccount, is.isIllBetweenBenefits),
    ),
    perMonth: 0,
    law: obligationLaw,
    alternatives: [],
    toCheck: true,
  },
  {
    reason: 'firstMonthsOfLayOff',
    when: is.isFullyLaidOff,
    perMonth: 0,
    law: obligationLaw,
    alternatives: ['usual'],
    toCheck: true,
    until: (answers, { layOffFreeMonths }) => dayBefore(monthsAfterLayOff(answers, layOffFreeMonths)),
  },
  {
    reason: 'lowWorkAbility',
    when: any('hasLoweredWorkAbility', is.saysWorkAbilityIsLow, is.cannotWorkNow),
    perMonth: 1,
    law: `${obligationLaw}; ${act.multiSectoral}`,
    alternatives: ['usual', 'assessmentOrService', 'doctorsAccount'],
    toCheck: true,
  },
  {
    reason: 'workAbilityInCare',
    when: all('isInCareWithLimits', is.saysWorkAbilityIsLimited, is.reportsLimitation, is.isInCare),
    perMonth: 2,
    law: `${obligationLaw}; ${act.multiSectoral}`,
    alternatives: ['usual', 'loweredWorkAbility', 'assessmentOrService'],
    toCheck: true,
  },
  {
    reason: 'learningFinnish',
    when: all('findsFewJobsForLanguage', hasLittleLanguage, takesOnlyCertainWork),
    perMonth: 2,
    law: obligationLaw,
    alternatives: ['usual', 'assessmentOrService'],
    toCheck: true,
  },
  {
    reason: 'papersMissing',
    when: is.waitsForPermitToPractise,
    perMonth: 2,
    law: obligationLaw,
    alternatives: ['usual', 'assessmentOrService'],
    toCheck: true,
  },
  {
    reason: 'layOffToCheck',
    when: is.isLaidOff,
    perMonth: 'usual',
    law: obligationLaw,
    alternatives: ['firstMonthsOfLayOff', 'fewSuitableJobs'],
    toCheck: true,
    until: (answers, { layOffFreeMonths }) =>
      is.isFullyLaidOff.holds(answers) ? dayBefore(monthsAfterLayOff(answers, layOffFreeMonths + 1)) : undefined,
  },
  {
    reason: 'serviceToAgree',
    when: is.isInServiceOtherThanCoaching,
    perMonth: 'usual',
    law: obligationLaw,
    alternatives: ['assessmentOrService', 'fewSuitableJobs'],
    toCheck: true,
  },
  {
    reason: 'anyWorkToCheck',
    when: all('takesAnyWorkWithLittleLanguage', hasLittleLanguage, is.wantsAnyWorkNow),
    perMonth: 'usual',
    law: obligationLaw,
    alternatives: ['fewSuitableJobs'],
    toCheck: true,
  },
  {
    reason: 'checkedTogether',
    when: is.needsObligationChecked,
    perMonth: 'usual',
    law: obligationLaw,
    alternatives: ['noJobseeker', 'fewSuitableJobs'],
    toCheck: true,
  },
]

/** Whether a coach has to check the reason: it rests on own words alone, or on our reading of the law. */
export const isToCheck = (reason: ObligationReason): boolean =>
  grounds.some((one) => one.reason === reason && one.toCheck)

/** Some ground to look at: a matter to agree on in the meeting. Those of benefit and age have rules of their own; where any work is wanted, the usual number needs no word. */
export const speaksForOtherNumber = any(
  'speaksForOtherNumber',
  ...grounds
    .filter(({ reason }) => reason !== 'checkedTogether' && reason !== 'anyWorkToCheck')
    .map(({ when }) => when),
)
