import { all, any, chose, not, says, shownBy, ticked } from '../questions/define-statement'
import { keyOf } from '../questions/define-question'
import * as situation from '../questions/situation'

export const movedToFinland = chose(
  'movedToFinland',
  situation.livedInFinland,
  'under1year',
  '1to3years',
  '3to5years',
  'over5years',
)
/** Within three years of the first permit an integration plan may be made (681/2023). */
export const movedWithinThreeYears = chose('movedWithinThreeYears', situation.livedInFinland, 'under1year', '1to3years')
export const hasIntegrationPlan = chose('hasIntegrationPlan', situation.integrationPlan, 'inForce')
export const speaksOtherLanguage = chose('speaksOtherLanguage', situation.serviceLanguage, 'other')
/** All others speak Finnish or Swedish as a resident since birth and are not asked how well. */
export const mayNeedFinnish = any(
  'mayNeedFinnish',
  movedToFinland,
  chose('isServedInOtherLanguage', situation.serviceLanguage, 'en', 'other'),
)
/** Not asked how well they speak it: they have lived here always and want to be served in Finnish or Swedish. */
export const isServedInOwnFinnish = all(
  'isServedInOwnFinnish',
  chose('livedHereAlways', situation.livedInFinland, 'always'),
  chose('isServedInFinnish', situation.serviceLanguage, 'fi', 'sv'),
)
export const needsInterpreter = chose('needsInterpreter', situation.interpreter, 'needed', 'sometimes')
export const lostJobLately = chose('lostJobLately', situation.reason, 'jobEnded', 'laidOff', 'underNotice')
export const isRegisteredJobseeker = says('isRegisteredJobseeker', situation.municipality, (code) => code.length > 0)
export const isLaidOff = chose('isLaidOff', situation.reason, 'laidOff')
/** Laid off altogether, with a month in which it began: the months without the duty to apply can be counted. */
export const isFullyLaidOff = all(
  'isFullyLaidOff',
  isLaidOff,
  chose('isLaidOffAltogether', situation.layOffKind, 'full'),
  says('toldStartOfLayOff', situation.layOffStarted, (month) => month.length > 0),
)
export const hasLeftJob = chose('hasLeftJob', situation.reason, 'jobEnded', 'laidOff')
/** The start of a lay-off is asked in the quick start: answered there or not, it is not asked once more. */
export const hasLeftJobOnUnknownDay = all(
  'hasLeftJobOnUnknownDay',
  hasLeftJob,
  not(
    'wasNotAskedOfLayOff',
    shownBy('wasAskedOfLayOff', [situation.layOffStarted], (answers) =>
      answers.at(keyOf(situation.layOffStarted)) === undefined ? [] : [keyOf(situation.layOffStarted)],
    ),
  ),
)
export const lostJobForGood = chose('lostJobForGood', situation.reason, 'jobEnded', 'underNotice')
export const isUnderNotice = chose('isUnderNotice', situation.reason, 'underNotice')
export const isBackAfterBreak = chose('isBackAfterBreak', situation.reason, 'backAfterBreak')
/** Has a job still: asking how long they have been without work would be wrong. */
export const stillHasJob = chose('stillHasJob', situation.reason, 'laidOff', 'underNotice', 'partTimeWork')
export const isWorking = any(
  'isWorking',
  chose('isAtWork', situation.timeWithoutWork, 'working'),
  chose('isStillAtWork', situation.reason, 'underNotice', 'partTimeWork'),
)
export const isLongWithoutWork = chose('isLongWithoutWork', situation.timeWithoutWork, '1to2years', 'over2years')
export const isTwoYearsWithoutWork = chose('isTwoYearsWithoutWork', situation.timeWithoutWork, 'over2years')
export const isHalfYearWithoutWork = chose(
  'isHalfYearWithoutWork',
  situation.timeWithoutWork,
  '6to12months',
  '1to2years',
  'over2years',
  'neverInFinland',
)
export const neverWorkedInFinland = chose('neverWorkedInFinland', situation.timeWithoutWork, 'neverInFinland')
export const hasEarningsRelatedAllowance = chose('hasEarningsRelatedAllowance', situation.benefit, 'earningsRelated')
export const isOnSocialAssistance = chose('isOnSocialAssistance', situation.benefit, 'socialAssistance')
export const isOnSicknessBenefit = chose('isOnSicknessBenefit', situation.benefit, 'sickness')
export const hasNoIncome = chose('hasNoIncome', situation.benefit, 'none')
export const isUnsureOfBenefit = chose('isUnsureOfBenefit', situation.benefit, 'notSure')
/** An unemployment benefit; social assistance is none. */
export const isOnUnemploymentBenefit = chose(
  'isOnUnemploymentBenefit',
  situation.benefit,
  'earningsRelated',
  'generalSupport',
)
export const isOnGeneralBenefitOrAssistance = chose(
  'isOnGeneralBenefitOrAssistance',
  situation.benefit,
  'generalSupport',
  'socialAssistance',
)
export const isInService = says('isInService', situation.servicesNow, (now) => now.some((one) => one !== 'none'))
export const isInWorkTryOut = ticked('isInWorkTryOut', situation.servicesNow, 'workTryOut')
export const isStudying = ticked('isStudying', situation.servicesNow, 'studies')
/** The plan of a service may say another number of applications; job coaching is no such reason. */
export const isInServiceOtherThanCoaching = ticked(
  'isInServiceOtherThanCoaching',
  situation.servicesNow,
  'workTryOut',
  'rehabilitativeWork',
  'integrationTraining',
  'labourMarketTraining',
  'studies',
  'rehabilitation',
)
/** In a service with agreed days, for which travel and meals may be paid; job coaching has none today. */
export const isInServiceWithDays = ticked(
  'isInServiceWithDays',
  situation.servicesNow,
  'workTryOut',
  'rehabilitativeWork',
  'integrationTraining',
  'labourMarketTraining',
)
/**
 * The activation plan is made only for people on social assistance because of unemployment, from 1.1.2026 (189/2001): work,
 * a lay-off and studies are other reasons. Whether the old limits of four and twelve months stay has not been seen.
 */
export const isOnSocialAssistanceWithoutWork = all(
  'isOnSocialAssistanceWithoutWork',
  isOnSocialAssistance,
  not('isUnemployed', any('hasOtherReasonForAssistance', isWorking, isLaidOff, isStudying)),
)
/** The duty to apply for education is for those of 18 to 24 (1290/2002, chapter 2): the service's own condition says it. */
export const isUnder18 = chose('isUnder18', situation.ageBand, 'under18')
export const isOver65 = chose('isOver65', situation.ageBand, '65plus')
/** The usual unemployment benefits may not be theirs: age limits them. */
export const isOutsideUsualBenefits = any('isOutsideUsualBenefits', isUnder18, isOver65)
export const isOnParentalBenefit = chose('isOnParentalBenefit', situation.benefit, 'parental')
export const isUnder25 = chose('isUnder25', situation.ageBand, 'under18', '18to24')
export const is50OrOver = chose('is50OrOver', situation.ageBand, '50to54', '55to59', '60to64', '65plus')
export const isUnder30 = chose('isUnder30', situation.ageBand, 'under18', '18to24', '25to28', '29')
export const isPastSmallChildren = chose('isPastSmallChildren', situation.ageBand, '55to59', '60to64', '65plus')
/**
 * Wage aid and change security are for those who have turned 55 (380/2023, 55/2001), and what we know of them names no upper
 * limit: the coach decides whether a person of 65 or more can have them.
 */
export const is55OrOver = chose('is55OrOver', situation.ageBand, '55to59', '60to64', '65plus')
