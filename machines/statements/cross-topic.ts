import { tellsOfDanger } from '../danger/tells-of-danger'
import { answersFrom } from '../questions/answers'
import { keyOf, type AnswerValue } from '../questions/define-question'
import { all, any, not, shownBy, skipped, type Statement } from '../questions/define-statement'
import * as life from '../questions/everyday-life'
import * as goals from '../questions/goals'
import { questions } from '../questions/registry'
import * as situation from '../questions/situation'
import * as skills from '../questions/skills'
import {
  hasIntegrationPlan,
  hasNoIncome,
  isUnsureOfBenefit,
  movedWithinThreeYears,
  needsInterpreter,
  isOnParentalBenefit,
  isOver65,
  isUnder18,
  is50OrOver,
  isHalfYearWithoutWork,
  isOnSicknessBenefit,
  isRegisteredJobseeker,
  isUnder25,
  isUnder30,
  hadNoTimeForServices,
  isInWorkTryOut,
  mayStartLaterByReason,
  movedToFinland,
  wasLongAway,
} from './situation'
import {
  canHardlyWork,
  cannotWorkNow,
  goesUntreated,
  needsCare,
  waitsForCare,
  reportsLimitation,
  saysWorkAbilityIsLimited,
  saysCanHardlyWork,
  saysWorkAbilityIsLow,
  thinksOfHarmNow,
  wantsFewerHours,
  wantsHelpForMind,
  wantsToTalkAboutSubstances,
  wantsToTellAboutHealth,
} from './health'
import * as everyday from './everyday-life'
import {
  hasForeignQualification,
  hasHealthCareQualification,
  hasVocationalQualification,
  studiedAbroad,
  hasSecondaryEducation,
  lacksUpperSecondary,
  lacksVocationalQualification,
  learnsFinnish,
  managesLittleFinnish,
  readsWithDifficulty,
  recognitionIsOpen,
  seldomNeedsCards,
} from './skills'
import {
  hopesForNothingNamed,
  isUnsureOfItself,
  namedOwnStep,
  wantsToTryOut,
  hopesForWork,
  putsStudiesFirst,
  wantsAnyWorkNow,
  wantsPartTimeWork,
  wantsToStudy,
  wantsToWork,
} from './goals'

export const mayHaveIntegrationPlan = any('mayHaveIntegrationPlan', hasIntegrationPlan, movedWithinThreeYears)
export const isReadyForWork = all(
  'isReadyForWork',
  hopesForWork,
  not('workAbilityIsNotLow', any('isNotReady', saysWorkAbilityIsLow, cannotWorkNow)),
)
export const waitsForCareOfTrouble = all('waitsForCareOfTrouble', reportsLimitation, waitsForCare)
export const needsCareForTrouble = all('needsCareForTrouble', reportsLimitation, needsCare)
export const hasUntreatedTrouble = all('hasUntreatedTrouble', reportsLimitation, goesUntreated)

const ownWordQuestions = questions.filter(({ kind }) => kind === 'shortText' || kind === 'longText')
const ownWordIds: ReadonlySet<string> = new Set(ownWordQuestions.map(({ id }) => id))

export const tellsOfDangerInOwnWords = shownBy('tellsOfDangerInOwnWords', ownWordQuestions, (answers) =>
  [...answers.entries()].flatMap(([key, value]) =>
    typeof value === 'string' && ownWordIds.has(key.split('#')[0]!) && tellsOfDanger(value) ? [key] : [],
  ),
)

/**
 * The one place that decides about crisis help: an explicit answer, or own words. It is shown at once, before any other
 * page, after an answer that alone makes this hold.
 */
export const needsHelpAtOnce = any('needsHelpAtOnce', thinksOfHarmNow, everyday.isAfraid, tellsOfDangerInOwnWords)

/** Whether an answer calls for crisis help. */
export function callsForHelp(key: string, value: AnswerValue): boolean {
  return needsHelpAtOnce.holds(answersFrom(new Map([[key, value]])))
}

/** Stands for the answers that called for help where neither they nor their questions may be known. */
export const helpShownMark = 'helpWasShown'

export const helpWasShown = shownBy('helpWasShown', needsHelpAtOnce.about, (answers) =>
  answers.at(helpShownMark) === undefined ? needsHelpAtOnce.restsOn(answers) : [helpShownMark],
)
export const toldAboutHealth = any('toldAboutHealth', saysWorkAbilityIsLimited, wantsToTellAboutHealth)
/** Answered something that only a topic asks: there is something to share or to keep. */
export const wentDeeper = shownBy(
  'wentDeeper',
  [
    situation.integrationPlan,
    situation.interpreter,
    situation.servicesNow,
    situation.endOfInsurance,
    situation.interpreterLanguage,
    situation.businessHours,
    skills.strengths,
    skills.experienceKind,
    skills.experienceTasks,
    skills.finnishSpeaking,
    skills.literacy,
    skills.englishLevel,
    skills.digitalSkills,
    skills.cv,
    life.worries,
    life.smallChildren,
    life.caresForRelative,
    goals.directionClear,
    goals.likes,
    goals.acceptableOccupations,
  ],
  (answers) => wentDeeper.about.map((question) => keyOf(question)).filter((key) => answers.at(key) !== undefined),
)
/**
 * Every registered jobseeker makes and publishes a profile since 1.9.2026 (380/2023). A person who can hardly work, or was
 * shown
 * crisis help, does it with the coach: a profile is public, and the exceptions have not been seen.
 */
const profileNeedsCare = any('profileNeedsCare', canHardlyWork, isOnSicknessBenefit, helpWasShown)
/** Both rest on being a jobseeker alone, never on what was told in trust. */
const asJobseeker = (statement: Statement): Statement => ({
  ...statement,
  restsOn: () => [keyOf(situation.municipality)],
})
export const couldMakeJobProfileAlone = asJobseeker(
  all('couldMakeJobProfileAlone', isRegisteredJobseeker, not('profileNeedsNoCare', profileNeedsCare)),
)
/** A person who can hardly work is asked for no profile at all: whether the duty holds for them is talked about with the number of jobs. */
export const needsHelpWithJobProfile = asJobseeker(
  all('needsHelpWithJobProfile', isRegisteredJobseeker, profileNeedsCare, not('couldHaveProfile', canHardlyWork)),
)
/**
 * One of the groups for whom pay subsidy may be granted (380/2023 as changed by HE 175/2022). The rest of its conditions, and the
 * long unemployment of those over 60, the coach checks.
 */
export const mayBeInPaySubsidyGroup = any(
  'mayBeInPaySubsidyGroup',
  isUnder25,
  is50OrOver,
  lacksUpperSecondary,
  mayHaveIntegrationPlan,
  isHalfYearWithoutWork,
  saysWorkAbilityIsLow,
)
/** Waits for the right to practise a health care profession, and takes no other work meanwhile. */
export const waitsForPermitToPractise = all(
  'waitsForPermitToPractise',
  hasForeignQualification,
  hasHealthCareQualification,
  recognitionIsOpen,
  not('takesOnlyCertainWork', wantsAnyWorkNow),
)
/** On the way to open jobs at once: nothing stands before the search. */
export const mayLookForOpenJobs = all(
  'mayLookForOpenJobs',
  wantsToWork,
  not('isWellEnough', any('isTooUnwell', saysWorkAbilityIsLow, cannotWorkNow)),
  not('hasPermitToPractise', waitsForPermitToPractise),
)
/** A pay subsidy may be granted by age, education or time without paid work, for any employer. */
export const isInClearPaySubsidyGroup = any(
  'isInClearPaySubsidyGroup',
  all('isUnder25AndUnqualified', isUnder25, lacksVocationalQualification),
  is50OrOver,
  isHalfYearWithoutWork,
)
/** Studies are the person's own wish. */
export const wishesForStudies = any('wishesForStudies', wantsToStudy, putsStudiesFirst)
/** Looks for work of fewer hours: wished for, or what would suit a person who hopes for work. */
export const looksForFewerHours = any(
  'looksForFewerHours',
  wantsPartTimeWork,
  all('hopesForWorkWithFewerHours', wantsFewerHours, hopesForWork),
)
/** Compulsory education goes on to the age of 18, or to the end of a qualification before it (1214/2020). */
export const mayBeInCompulsoryEducation = all(
  'mayBeInCompulsoryEducation',
  isUnder18,
  not('isWithoutQualification', hasSecondaryEducation),
)
/** No ground for fewer applications that we know from the law, yet the usual number may not fit. */
export const needsObligationChecked = any(
  'needsObligationChecked',
  isOnParentalBenefit,
  mayBeInCompulsoryEducation,
  isOver65,
)
/** What the kind of plan, the services or the obligation hang on, and what a coach may therefore ask about once more. */
export const skippedWhatDecides = skipped(
  'skippedWhatDecides',
  situation.ageBand,
  situation.timeWithoutWork,
  situation.benefit,
  situation.livedInFinland,
  skills.education,
  goals.hope,
  goals.directionClear,
)

/** A worry that nothing else in the draft answers to. It rests on the worry alone: what was not told is no reason. */
const worryLeftOpen = (worry: keyof typeof everyday.worriesAbout, answeredBy: Statement): Statement => {
  const named = everyday.worriesAbout[worry]
  return {
    ...all(`worryLeftOpen.${worry}`, named, not(`isNotAnswered.${worry}`, answeredBy)),
    restsOn: (answers) => named.restsOn(answers),
  }
}

/** Named as a worry or as one of the first things, while the topic was not opened or gave no line; loneliness always has one. */
export const worriesLeftOpen = any(
  'worriesLeftOpen',
  worryLeftOpen('money', any('hasMoneyLine', everyday.hasLineFor.money, hasNoIncome, isUnsureOfBenefit)),
  worryLeftOpen('children', everyday.hasLineFor.family),
  worryLeftOpen('permits', everyday.hasLineFor.permits),
  worryLeftOpen('language', any('hasLanguageLine', learnsFinnish, readsWithDifficulty, needsInterpreter)),
  worryLeftOpen(
    'health',
    any('hasHealthLine', saysWorkAbilityIsLow, hasUntreatedTrouble, wantsHelpForMind, wantsToTalkAboutSubstances),
  ),
  worryLeftOpen('findingWork', wantsToWork),
)

/** A qualification of a person who moved here, or told to be from another country. */
export const mayHaveForeignQualification = all(
  'mayHaveForeignQualification',
  hasVocationalQualification,
  any('mayHaveStudiedAbroad', studiedAbroad, movedToFinland),
)
/** English may do for work where Finnish does not; it is not asked of a person who can hardly work. */
export const mayWorkInEnglish = all(
  'mayWorkInEnglish',
  managesLittleFinnish,
  not('isNotTooUnwellForEnglish', saysCanHardlyWork),
)
/** Neither cards nor a licence to ask about: people who can hardly work, and those with higher education from here. */
export const hasNoPapersToTell = any(
  'hasNoPapersToTell',
  saysCanHardlyWork,
  all('hasHigherEducationFromHere', seldomNeedsCards, not('didNotStudyAbroad', mayHaveForeignQualification)),
)
/** Has no work in mind yet: what the person is good at shows the way. */
export const looksForDirection = any('looksForDirection', hopesForNothingNamed, wantsToTryOut)
/** Services are asked about when a person has been without paid work for a while, or is young. */
export const mayHaveHadServices = all(
  'mayHaveHadServices',
  any('wasLongEnoughWithout', isHalfYearWithoutWork, isUnder25, wasLongAway),
  not('hadTimeForServices', hadNoTimeForServices),
)
/** May not be free to start at once. */
export const mayStartLater = any('mayStartLater', mayStartLaterByReason, saysWorkAbilityIsLimited)
/** Company for a step is asked about where it is likely to help. */
export const mayWantCompany = all(
  'mayWantCompany',
  namedOwnStep,
  any('isYoungOrUnsure', isUnder30, isUnsureOfItself, everyday.isLonely),
)
export const triesOutWithoutHistory = all(
  'triesOutWithoutHistory',
  isInWorkTryOut,
  not('hasNoHistoryToTell', mayHaveHadServices),
)
