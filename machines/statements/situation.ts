import { all, any, chose, not, says, shownBy, ticked, type Statement } from '../questions/define-statement'
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
export const speaksOtherLanguage = says(
  'speaksOtherLanguage',
  situation.serviceLanguage,
  (language) => !['fi', 'sv', 'en', 'signLanguage'].includes(language),
)
/** A language of an interpreter that the list does not have. */
export const speaksUnlistedLanguage = chose('speaksUnlistedLanguage', situation.serviceLanguage, 'other')
export const isServedWithoutInterpreter = chose(
  'isServedWithoutInterpreter',
  situation.serviceLanguage,
  'fi',
  'sv',
  'en',
)
/** All others speak Finnish or Swedish as a resident since birth and is not asked how well. */
export const mayNeedFinnish = any(
  'mayNeedFinnish',
  movedToFinland,
  chose('isServedInEnglish', situation.serviceLanguage, 'en'),
  speaksOtherLanguage,
)
/** Not asked how well they speak it: they have lived here always and want to be served in Finnish or Swedish. */
export const isServedInOwnFinnish = all(
  'isServedInOwnFinnish',
  chose('livedHereAlways', situation.livedInFinland, 'always'),
  chose('isServedInFinnish', situation.serviceLanguage, 'fi', 'sv'),
)
const spokenByCoaches = ['fi', 'sv', 'en']
/** Speaks with the coach in a language that an interpreter is booked for, or asks for one in hard matters. */
export const needsInterpreter = any(
  'needsInterpreter',
  says('speaksThroughInterpreter', situation.serviceLanguage, (language) => !spokenByCoaches.includes(language)),
  chose('asksForInterpreter', situation.interpreter, 'needed', 'sometimes'),
)
export const isRegisteredJobseeker = says('isRegisteredJobseeker', situation.municipality, (code) => code.length > 0)
export const isLaidOff = chose('isLaidOff', situation.reason, 'laidOff')
/** Laid off altogether, with a month in which it began: the months without the duty to apply can be counted. */
export const isFullyLaidOff = all(
  'isFullyLaidOff',
  isLaidOff,
  chose('isLaidOffAltogether', situation.layOffKind, 'full'),
  says('toldStartOfLayOff', situation.layOffStarted, (month) => month.length > 0),
)
export const lostJobForGood = chose('lostJobForGood', situation.reason, 'jobEnded', 'underNotice')
export const isUnderNotice = chose('isUnderNotice', situation.reason, 'underNotice')
export const isBackAfterBreak = chose('isBackAfterBreak', situation.reason, 'backAfterBreak')
export const isPartTimeWorker = chose('isPartTimeWorker', situation.reason, 'partTimeWork')
export const cameToFinland = chose('cameToFinland', situation.reason, 'cameToFinland')
export const businessHasEnded = any(
  'businessHasEnded',
  chose('comesFromEndedBusiness', situation.reason, 'businessEnded'),
  chose('hadBusiness', situation.ownBusiness, 'ended'),
)
export const mayStartLaterByReason = chose(
  'mayStartLaterByReason',
  situation.reason,
  'underNotice',
  'partTimeWork',
  'laidOff',
  'graduated',
  'backAfterBreak',
  'careEnded',
)
export const comesFromBusiness = chose('comesFromBusiness', situation.reason, 'businessEnded')
export const hasBusinessBeside = chose('hasBusinessBeside', situation.ownBusiness, 'onTheSide')
export const runsBusiness = chose('runsBusiness', situation.ownBusiness, 'onTheSide', 'main')
/** Named a business, or works part-time: only they are asked about it. */
export const mayHaveBusiness = any(
  'mayHaveBusiness',
  ticked('namesBusinessNow', situation.servicesNow, 'ownBusiness'),
  chose('hadBusinessMeanwhile', situation.meanwhile, 'ownBusiness'),
  isPartTimeWorker,
)
export const careHasEnded = chose('careHasEnded', situation.reason, 'careEnded')
export const permitNeedsCare = chose('permitNeedsCare', situation.permitEnding, 'under6months', 'pending', 'notSure')
export const permitEndsSoon = chose('permitEndsSoon', situation.permitEnding, 'under6months')
/** The kind and the end of the permit are not told: a person who came in the last years may have one that ends. */
export const permitIsUntold = all(
  'permitIsUntold',
  movedWithinThreeYears,
  not(
    'toldPermit',
    shownBy('toldOfPermit', [situation.permitEnding], (answers) =>
      answers.at(keyOf(situation.permitEnding)) ? [keyOf(situation.permitEnding)] : [],
    ),
  ),
)
export const movedWithinFiveYears = chose(
  'movedWithinFiveYears',
  situation.livedInFinland,
  'under1year',
  '1to3years',
  '3to5years',
)
export const businessMayFillTheWeek = chose('businessMayFillTheWeek', situation.businessHours, 'over25', 'varies')
export const insuranceMayGoOn = chose('insuranceMayGoOn', situation.endOfInsurance, 'notYet', 'notSure')
export const triedOutBefore = ticked('triedOutBefore', situation.servicesBefore, 'workTryOut', 'youthWorkshop')
/** Long away from paid work, whatever the time held: what the trade asks may have changed meanwhile. */
export const wasLongAwayFromWork = any(
  'wasLongAwayFromWork',
  chose('saysWasLongAway', situation.timeWithoutWork, '1to2years', 'over2years'),
  chose('comesFromLongTime', situation.reason, 'longWithoutWork', 'careEnded', 'businessEnded'),
)
export const hadServices = says('hadServices', situation.servicesBefore, (before) =>
  before.some((one) => one !== 'none'),
)
export const didTryOut = any('didTryOut', triedOutBefore, ticked('triesOutNow', situation.servicesNow, 'workTryOut'))
export const triedInVain = says('triedInVain', situation.didNotHelp, (those) => those.some((one) => one !== 'none'))
/** Has a job still: asking how long they have been without work would be wrong. */
export const stillHasJob = chose('stillHasJob', situation.reason, 'laidOff', 'underNotice', 'partTimeWork')
export const isWorking = any(
  'isWorking',
  chose('isAtWork', situation.timeWithoutWork, 'working'),
  chose('isStillAtWork', situation.reason, 'underNotice', 'partTimeWork'),
)
/** The time without work tells something of those who have no job, and no other reason to be without. */
export const mayTellTimeWithoutWork = chose(
  'mayTellTimeWithoutWork',
  situation.reason,
  'jobEnded',
  'longWithoutWork',
  'illness',
  'other',
)
/** Looked for work, as far as is known: care, studies, illness, a business and another country are no unemployment. */
const heldSomethingElse = any(
  'heldSomethingElse',
  chose('didSomethingElse', situation.meanwhile, 'care', 'studies', 'illness', 'ownBusiness', 'elsewhere'),
  chose(
    'comesFromSomethingElse',
    situation.reason,
    'careEnded',
    'businessEnded',
    'illness',
    'cameToFinland',
    'graduated',
  ),
)
const wasUnemployed = not('wasNotElsewhere', heldSomethingElse)
/** Rests on the time alone: that nothing else was told of it is no reason. */
const unlessSomethingElse = (name: string, time: Statement): Statement => ({
  ...all(name, time, wasUnemployed),
  restsOn: time.restsOn,
})
/** Long unemployed by the time told, or by the reason itself where the time was not asked. */
export const isLongWithoutWork = unlessSomethingElse(
  'isLongWithoutWork',
  any(
    'saysIsLongWithoutWork',
    chose('isYearsWithoutWork', situation.timeWithoutWork, '1to2years', 'over2years'),
    chose('comesLongWithoutWork', situation.reason, 'longWithoutWork'),
  ),
)
export const isTwoYearsWithoutWork = unlessSomethingElse(
  'isTwoYearsWithoutWork',
  chose('saysIsTwoYearsWithoutWork', situation.timeWithoutWork, 'over2years'),
)
/** Without paid work so long that it is worth asking what the time held. */
export const wasLongAway = any(
  'wasLongAway',
  chose('wasYearsAway', situation.timeWithoutWork, '1to2years', 'over2years'),
  chose('cameBackLate', situation.reason, 'longWithoutWork', 'backAfterBreak'),
)
/** The reason tells already what the time held. */
export const toldMeanwhileAsReason = chose(
  'toldMeanwhileAsReason',
  situation.reason,
  'careEnded',
  'businessEnded',
  'illness',
  'cameToFinland',
  'graduated',
)
/** No paid work for half a year, whatever the time held: the pay subsidy asks for no more. */
export const isHalfYearWithoutWork = any(
  'isHalfYearWithoutWork',
  chose(
    'saysHalfYearWithoutWork',
    situation.timeWithoutWork,
    '6to12months',
    '1to2years',
    'over2years',
    'neverInFinland',
  ),
  chose('comesLaterThanHalfYear', situation.reason, 'longWithoutWork', 'careEnded'),
)
export const neverWorkedInFinland = chose('neverWorkedInFinland', situation.timeWithoutWork, 'neverInFinland')
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
/** A business of one's own stands in the list of services, and is none. */
export const isInService = says('isInService', situation.servicesNow, (now) =>
  now.some((one) => one !== 'none' && one !== 'ownBusiness'),
)
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
/** A person who has a job, or came lately, has hardly been in services here. */
export const hadNoTimeForServices = any('hadNoTimeForServices', stillHasJob, movedWithinThreeYears)
/** Is met in Finnish, Swedish or English, and may still want an interpreter in hard matters. */
export const mayAskForInterpreter = all('mayAskForInterpreter', isServedWithoutInterpreter, mayNeedFinnish)
export const mayTellMeanwhile = all('mayTellMeanwhile', wasLongAway, not('doesNotSayItAsReason', toldMeanwhileAsReason))
