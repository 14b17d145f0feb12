import { tellsOfDanger } from '../danger/tells-of-danger'
import { answersFrom } from '../questions/answers'
import { keyOf, type AnswerValue } from '../questions/define-question'
import { all, any, not, shownBy, skipped, ticked, type Statement } from '../questions/define-statement'
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
} from './situation'
import {
  cannotWorkNow,
  goesUntreated,
  needsCare,
  waitsForCare,
  reportsLimitation,
  saysWorkAbilityIsLimited,
  saysWorkAbilityIsLow,
  saysWorkAbilityIsVeryLow,
  thinksOfHarmNow,
  wantsFewerHours,
  wantsHelpForMind,
  wantsToTalkAboutSubstances,
  wantsToTellAboutHealth,
} from './health'
import * as everyday from './everyday-life'
import { learnsFinnish, readsWithDifficulty, hasSecondaryEducation, lacksUpperSecondary } from './skills'
import { hopesForWork, wantsPartTimeWork, wantsToWork } from './goals'

export const mayHaveIntegrationPlan = any('mayHaveIntegrationPlan', hasIntegrationPlan, movedWithinThreeYears)
export const isReadyForWork = all('isReadyForWork', hopesForWork, not('workAbilityIsNotLow', saysWorkAbilityIsLow))
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
    situation.jobEnded,
    situation.integrationPlan,
    situation.interpreter,
    situation.servicesNow,
    skills.experienceKind,
    skills.finnishSpeaking,
    skills.literacy,
    skills.englishLevel,
    skills.digitalSkills,
    skills.cv,
    life.housing.how,
    life.smallChildren,
    life.family.how,
    goals.likes,
    goals.studyKind,
    goals.businessStage,
    goals.acceptableOccupations,
  ],
  (answers) => wentDeeper.about.map((question) => keyOf(question)).filter((key) => answers.at(key) !== undefined),
)
/**
 * Every registered jobseeker makes and publishes a profile since 1.9.2026 (380/2023). A person who can hardly work, or was
 * shown
 * crisis help, does it with the coach: a profile is public, and the exceptions have not been seen.
 */
const profileNeedsCare = any(
  'profileNeedsCare',
  saysWorkAbilityIsVeryLow,
  cannotWorkNow,
  isOnSicknessBenefit,
  helpWasShown,
)
/** Both rest on being a jobseeker alone, never on what was told in trust. */
const asJobseeker = (statement: Statement): Statement => ({
  ...statement,
  restsOn: () => [keyOf(situation.municipality)],
})
export const couldMakeJobProfileAlone = asJobseeker(
  all('couldMakeJobProfileAlone', isRegisteredJobseeker, not('profileNeedsNoCare', profileNeedsCare)),
)
export const needsHelpWithJobProfile = asJobseeker(
  all('needsHelpWithJobProfile', isRegisteredJobseeker, profileNeedsCare),
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
const worryLeftOpen = (worry: Exclude<(typeof life.worries.options)[number], 'none'>, answeredBy: Statement) => ({
  ...all(
    `worryLeftOpen.${worry}`,
    ticked(`worriesAbout.${worry}`, life.worries, worry),
    not(`isNotAnswered.${worry}`, answeredBy),
  ),
  restsOn: () => [keyOf(life.worries)],
})

/** Told in the quick start as a worry, while the topic was not opened or gave no line; loneliness always has one. */
export const worriesLeftOpen = any(
  'worriesLeftOpen',
  worryLeftOpen('money', any('hasMoneyLine', everyday.hasLineFor.money, hasNoIncome, isUnsureOfBenefit)),
  worryLeftOpen('housing', everyday.wantsHelpWith.housing),
  worryLeftOpen('children', everyday.hasLineFor.family),
  worryLeftOpen('online', everyday.hasLineFor.digitalAccess),
  worryLeftOpen('permits', everyday.hasLineFor.permits),
  worryLeftOpen('language', any('hasLanguageLine', learnsFinnish, readsWithDifficulty, needsInterpreter)),
  worryLeftOpen(
    'health',
    any('hasHealthLine', saysWorkAbilityIsLow, hasUntreatedTrouble, wantsHelpForMind, wantsToTalkAboutSubstances),
  ),
  worryLeftOpen('findingWork', wantsToWork),
)
