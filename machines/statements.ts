import { tellsOfDanger } from './danger/tells-of-danger'
import { answersFrom, answerTo, type Answers } from './questions/answers'
import { keyOf, type AnswerValue } from './questions/define-question'
import { all, any, chose, not, says, shownBy, skipped, ticked } from './questions/define-statement'
import * as life from './questions/everyday-life'
import * as goals from './questions/goals'
import * as health from './questions/health'
import { questions } from './questions/registry'
import * as situation from './questions/situation'
import * as skills from './questions/skills'
import * as summary from './questions/summary'
import { picksOf, type PickedSkill } from './skills/picks'

// What may hold of a person, said once. Conversations branch on these and the rules of the draft stand on them.

// Situation

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
/** Everybody else speaks Finnish or Swedish as a resident since birth and is not asked how well. */
export const mayNeedFinnish = any(
  'mayNeedFinnish',
  movedToFinland,
  chose('isServedInOtherLanguage', situation.serviceLanguage, 'en', 'other'),
)
/** Nobody asks how well they speak it: they have lived here always and want to be served in Finnish or Swedish. */
export const isServedInOwnFinnish = all(
  'isServedInOwnFinnish',
  chose('livedHereAlways', situation.livedInFinland, 'always'),
  chose('isServedInFinnish', situation.serviceLanguage, 'fi', 'sv'),
)
export const needsInterpreter = chose('needsInterpreter', situation.interpreter, 'needed', 'sometimes')
export const lostJobLately = chose('lostJobLately', situation.reason, 'jobEnded', 'laidOff', 'underNotice')
export const isLaidOff = chose('isLaidOff', situation.reason, 'laidOff')
export const hasLeftJob = chose('hasLeftJob', situation.reason, 'jobEnded', 'laidOff')
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
export const neverWorkedInFinland = chose('neverWorkedInFinland', situation.timeWithoutWork, 'neverInFinland')
export const hasEarningsRelatedAllowance = chose('hasEarningsRelatedAllowance', situation.benefit, 'earningsRelated')
export const isOnSocialAssistance = chose('isOnSocialAssistance', situation.benefit, 'socialAssistance')
export const isOnSicknessBenefit = chose('isOnSicknessBenefit', situation.benefit, 'sickness')
export const hasNoIncome = chose('hasNoIncome', situation.benefit, 'none')
export const isUnsureOfBenefit = chose('isUnsureOfBenefit', situation.benefit, 'notSure')
export const isOnUnemploymentBenefit = chose(
  'isOnUnemploymentBenefit',
  situation.benefit,
  'earningsRelated',
  'generalSupport',
  'socialAssistance',
)
export const isInService = says('isInService', situation.servicesNow, (now) => now.some((one) => one !== 'none'))
export const isInWorkTryOut = ticked('isInWorkTryOut', situation.servicesNow, 'workTryOut')
/** A work try-out lasts at most six months in all with one organiser (380/2023). */
export const hasUsedUpWorkTryOut = says('hasUsedUpWorkTryOut', situation.workTryOutMonths, (months) => months >= 6)
export const isStudying = ticked('isStudying', situation.servicesNow, 'studies')
/** In a service with agreed days, for which travel and meals may be paid; job coaching has none today. */
export const isInServiceWithDays = ticked(
  'isInServiceWithDays',
  situation.servicesNow,
  'workTryOut',
  'rehabilitativeWork',
  'integrationTraining',
  'labourMarketTraining',
)
/** The activation plan is made only for people on social assistance because of unemployment, from 1.1.2026 (189/2001). */
export const isOnSocialAssistanceWithoutWork = all(
  'isOnSocialAssistanceWithoutWork',
  isOnSocialAssistance,
  not('worksNot', isWorking),
)
export const isUnder25 = chose('isUnder25', situation.ageBand, '18to24')
export const isUnder30 = chose('isUnder30', situation.ageBand, 'under18', '18to24', '25to28', '29')
export const isPastSmallChildren = chose('isPastSmallChildren', situation.ageBand, '55to59', '60to64', '65plus')
export const isOver55 = chose('isOver55', situation.ageBand, '55to59', '60to64')

// Skills

export const hasVocationalQualification = chose('hasVocationalQualification', skills.education, 'vocational', 'higher')
export const hasHigherEducation = chose('hasHigherEducation', skills.education, 'higher')
export const lacksVocationalQualification = chose(
  'lacksVocationalQualification',
  skills.education,
  'notFinishedBasic',
  'basic',
  'upperSecondary',
)
export const lacksBasicEducation = chose('lacksBasicEducation', skills.education, 'notFinishedBasic')
export const hasForeignQualification = chose('hasForeignQualification', skills.educationPlace, 'abroad', 'both')
export const hasHealthCareQualification = chose('hasHealthCareQualification', skills.educationField, 'health')
export const recognitionIsOpen = chose('recognitionIsOpen', skills.recognition, 'notApplied', 'notSure')
/** Below B1 on our plain levels: manages at most simple everyday sentences. */
export const managesLittleFinnish = chose('managesLittleFinnish', skills.finnishLevel, 'simple', 'fewWords', 'none')
export const knowsHardlyAnyFinnish = chose('knowsHardlyAnyFinnish', skills.finnishLevel, 'fewWords', 'none')
export const learnsFinnish = chose(
  'learnsFinnish',
  skills.finnishLevel,
  'good',
  'everyday',
  'simple',
  'fewWords',
  'none',
)
/** Enough Finnish to ask how each use of it goes, and not so much that it goes without saying. */
export const isOnTheWayInFinnish = chose('isOnTheWayInFinnish', skills.finnishLevel, 'good', 'everyday', 'simple')
/** Whoever has a qualification reads: only others are asked how reading goes. */
export const mayReadWithDifficulty = all(
  'mayReadWithDifficulty',
  managesLittleFinnish,
  not('hasNoQualification', hasVocationalQualification),
)
export const startsFinnishWithoutSchool = all(
  'startsFinnishWithoutSchool',
  knowsHardlyAnyFinnish,
  not('hasNoQualificationYet', hasVocationalQualification),
)
export const managesEverydayFinnish = chose('managesEverydayFinnish', skills.finnishLevel, 'good', 'everyday')
export const knowsFinnishWell = chose('knowsFinnishWell', skills.finnishLevel, 'firstLanguage', 'fluent', 'good')
const hardly = (score: number) => score <= 1
export const hardlySpeaksOrFollows = any(
  'hardlySpeaksOrFollows',
  says('hardlySpeaks', skills.finnishSpeaking, hardly),
  says('hardlyFollows', skills.finnishUnderstanding, hardly),
)
export const readsWithDifficulty = chose('readsWithDifficulty', skills.literacy, 'withEffort', 'hardly')
export const needsHelpOnline = chose('needsHelpOnline', skills.digitalSkills, 'needHelp', 'phoneOnly')
export const isGoodWithComputers = ticked('isGoodWithComputers', skills.strengths, 'computers')
/** Gets on online, as told in the quick start or among the skills. */
export const isAtHomeOnline = any(
  'isAtHomeOnline',
  isGoodWithComputers,
  chose('usesDigitalTools', skills.digitalSkills, 'workTools', 'everydayTools'),
)
export const hasNotAppliedForLong = chose('hasNotAppliedForLong', skills.lastApplication, 'longer', 'never')
export const lacksCv = chose('lacksCv', skills.cv, 'old', 'none')
export const hasNotAppliedLately = chose(
  'hasNotAppliedLately',
  skills.lastApplication,
  'within1year',
  'longer',
  'never',
)
export const wantsInterviewPractice = chose('wantsInterviewPractice', skills.interviews, 'needPractice', 'never')
export const hasUnfinishedStudies = chose('hasUnfinishedStudies', skills.unfinishedStudies, 'yes')
export const hasNoCards = ticked('hasNoCards', skills.cards, 'none')
export const drivesCar = ticked('drivesCar', skills.drivingLicence, 'car', 'lorry', 'bus')
export const hasForeignLicence = ticked('hasForeignLicence', skills.drivingLicence, 'foreign')
export const toldMainWork = says('toldMainWork', skills.mainWork, (text) => text.length > 0)

const rounds = Array.from({ length: 10 }, (_, round) => round)
const learntByDoing = ['paidWork', 'ownBusiness', 'care', 'household', 'association']
const sureEnough = ['alone', 'canTeach']

/** The latest round of the loop ended with the wish to tell about one more. */
export const hasMoreExperience = shownBy('hasMoreExperience', [skills.experienceMore], (answers) => {
  const keys = rounds.map((round) => keyOf(skills.experienceMore, round))
  const latest = keys.findLast((key) => answers.at(key) !== undefined)
  return latest && answers.at(latest) === 'yes' ? [latest] : []
})

/** The round of the loop that the person is in: the latest one begun. */
const roundOf = (answers: Answers) =>
  rounds.findLast((round) => answers.at(keyOf(skills.experienceKind, round)) !== undefined) ?? 0

/** Own words on what was done in this round, from which skills can be suggested. */
export const describesExperience = shownBy(
  'describesExperience',
  [skills.experienceKind, skills.experienceTitle, skills.experienceTasks],
  (answers) =>
    [skills.experienceTitle, skills.experienceTasks]
      .map((question) => keyOf(question, roundOf(answers)))
      .filter((key) => answers.at(key)),
)

const pickedIn = (answers: Answers, round: number) =>
  picksOf(
    answerTo(answers, skills.experienceSkills, round),
    answerTo(answers, skills.experienceSkillLevels, round),
    round,
  )

/** Picked at least one of the suggested skills in this round. */
export const picksSkills = shownBy('picksSkills', [skills.experienceKind, skills.experienceSkills], (answers) => {
  const round = roundOf(answers)
  return pickedIn(answers, round).length > 0 ? [keyOf(skills.experienceSkills, round)] : []
})

/** Every skill that the person picked, with what they said of it, round by round. */
export const pickedSkills = (answers: Answers): PickedSkill[] => rounds.flatMap((round) => pickedIn(answers, round))

/** Named skills in any round: what the person can do stands in words that employers use. */
export const hasNamedSkills = shownBy('hasNamedSkills', [skills.experienceSkills], (answers) =>
  rounds.filter((round) => pickedIn(answers, round).length > 0).map((round) => keyOf(skills.experienceSkills, round)),
)

/** Has done something long or surely enough that skills could be shown without papers. */
export const hasLearntByDoing = shownBy(
  'hasLearntByDoing',
  [skills.experienceKind, skills.experienceTitle, skills.experienceCertainty, skills.experienceSkillLevels],
  (answers) =>
    rounds.flatMap((round) => {
      const [kind, title, certainty, levels] = [
        keyOf(skills.experienceKind, round),
        keyOf(skills.experienceTitle, round),
        keyOf(skills.experienceCertainty, round),
        keyOf(skills.experienceSkillLevels, round),
      ] as const
      if (!learntByDoing.includes(String(answers.at(kind)))) return []
      if (sureEnough.includes(String(answers.at(certainty)))) return [kind, title, certainty]
      const isSure = pickedIn(answers, round).some((pick) => sureEnough.includes(String(pick.certainty)))
      return isSure ? [kind, title, levels] : []
    }),
)

/** Something that the person does alone or could teach, paid or not. */
export const isSureOfSomething = shownBy(
  'isSureOfSomething',
  [skills.experienceCertainty, skills.experienceSkillLevels],
  (answers) =>
    rounds.flatMap((round) => {
      const certainty = keyOf(skills.experienceCertainty, round)
      if (sureEnough.includes(String(answers.at(certainty)))) return [certainty]
      const isSure = pickedIn(answers, round).some((pick) => sureEnough.includes(String(pick.certainty)))
      return isSure ? [keyOf(skills.experienceSkillLevels, round)] : []
    }),
)

/** More than ten years in one kind of paid work or business. */
export const hasLongCareer = shownBy('hasLongCareer', [skills.experienceKind, skills.experienceLength], (answers) =>
  rounds.flatMap((round) => {
    const [kind, length] = [keyOf(skills.experienceKind, round), keyOf(skills.experienceLength, round)] as const
    const isWork = answers.at(kind) === 'paidWork' || answers.at(kind) === 'ownBusiness'
    return isWork && answers.at(length) === 'over10years' ? [kind, length] : []
  }),
)

// Health

export const saysWorkAbilityIsLow = says('saysWorkAbilityIsLow', health.workAbility, (score) => score <= 5)
export const saysWorkAbilityIsLimited = says('saysWorkAbilityIsLimited', health.workAbility, (score) => score <= 7)
export const saysWorkAbilityIsGood = says('saysWorkAbilityIsGood', health.workAbility, (score) => score >= 8)
export const wantsToTellAboutHealth = chose('wantsToTellAboutHealth', health.healthTalk, 'yes')
export const reportsLimitation = ticked(
  'reportsLimitation',
  health.hampers,
  'body',
  'pain',
  'sleep',
  'mood',
  'memory',
  'senses',
  'strength',
)
export const reportsPain = ticked('reportsPain', health.hampers, 'pain', 'body')
export const reportsLowMood = ticked('reportsLowMood', health.hampers, 'mood', 'sleep')
export const isInOrNeedsCare = chose('isInOrNeedsCare', health.treatment, 'goingOn', 'waiting', 'wouldNeed')
/** Low mood is reason enough to ask about help for the mind; poor sleep only when care is wanted or going on. */
export const mayWantHelpForMind = any(
  'mayWantHelpForMind',
  ticked('reportsMood', health.hampers, 'mood'),
  all('reportsSleepAndCare', ticked('reportsSleep', health.hampers, 'sleep'), isInOrNeedsCare),
)
export const feelsWell = all('feelsWell', saysWorkAbilityIsGood, not('reportsNoLimitation', reportsLimitation))
export const goesUntreated = chose('goesUntreated', health.treatment, 'wouldNeed', 'waiting')
export const isInPsychiatricCare = chose('isInPsychiatricCare', health.mentalCare, 'psychiatricCare')
export const wantsHelpForMind = chose('wantsHelpForMind', health.mentalCare, 'wouldWant')
export const hadLongSickLeave = chose('hadLongSickLeave', health.sickLeave, 'over3months', 'now')
export const cannotWorkNow = chose('cannotWorkNow', health.suitableHours, 'notNow')
export const wantsFewerHours = chose('wantsFewerHours', health.suitableHours, 'partTime', 'fewHours')
export const sleepsDays = chose('sleepsDays', health.dailyRhythm, 'sleepsDays', 'changing')
export const lacksHealthCheck = chose('lacksHealthCheck', health.lastHealthCheck, 'over3years', 'notSure')
export const wantsToTalkAboutSubstances = chose('wantsToTalkAboutSubstances', health.substances, 'wantsToTalk')
export const needsChangesAtWork = ticked(
  'needsChangesAtWork',
  health.workChanges,
  'lighterWork',
  'shorterDay',
  'breaks',
  'quietPlace',
  'aids',
  'clearTasks',
)
export const hasStatementB = chose('hasStatementB', health.doctorStatement, 'statementB')
export const thinksOfHarmNow = chose('thinksOfHarmNow', health.harmThoughts, 'now')

// Everyday life

const isHard = (score: number) => score <= 1
const needsThought = (score: number) => score <= 2

export const housingIsHard = says('housingIsHard', life.housing.how, isHard)
export const moneyIsHard = says('moneyIsHard', life.money.how, isHard)
export const familyIsHard = says('familyIsHard', life.family.how, isHard)
export const isLonely = any(
  'isLonely',
  says('hasFewPeople', life.people.how, isHard),
  ticked('worriesAboutLoneliness', life.worries, 'loneliness'),
)
export const gettingAboutIsHard = says('gettingAboutIsHard', life.gettingAbout.how, isHard)
export const digitalAccessIsHard = says('digitalAccessIsHard', life.digitalAccess.how, isHard)
export const permitsAreOpen = says('permitsAreOpen', life.permits.how, isHard)
export const hasTooMuchDebt = chose('hasTooMuchDebt', life.debts, 'tooMuch', 'enforcement')
export const hasNoHome = chose('hasNoHome', life.homeSituation, 'noHome')
export const caresForRelative = chose('caresForRelative', life.caresForRelative, 'daily', 'weekly')
export const hasLegalMatter = chose('hasLegalMatter', life.legalMatters, 'work', 'home', 'family', 'other')
export const paysDebtsBack = chose('paysDebtsBack', life.debts, 'manageable')
export const hasChildrenWithoutDayCare = chose('hasChildrenWithoutDayCare', life.smallChildren, 'atHome')
export const hasSmallChildren = chose('hasSmallChildren', life.smallChildren, 'inDayCare', 'atHome', 'atHomeByChoice')
export const lacksStrongIdentification = chose('lacksStrongIdentification', life.strongIdentification, 'no', 'notSure')
export const isInDanger = chose('isInDanger', life.safety, 'inDanger')
export const isWorriedAboutSafety = chose('isWorriedAboutSafety', life.safety, 'worried', 'inDanger')
export const worriesAboutEverydayLife = ticked(
  'worriesAboutEverydayLife',
  life.worries,
  'money',
  'housing',
  'loneliness',
  'children',
  'online',
  'permits',
)
export const worriesAboutHealth = ticked('worriesAboutHealth', life.worries, 'health')
export const worriesAboutLanguage = ticked('worriesAboutLanguage', life.worries, 'language')
export const needsThoughtIn = {
  housing: says('housingNeedsThought', life.housing.how, needsThought),
  money: says('moneyNeedsThought', life.money.how, needsThought),
  family: says('familyNeedsThought', life.family.how, needsThought),
  people: says('peopleNeedThought', life.people.how, needsThought),
  gettingAbout: says('gettingAboutNeedsThought', life.gettingAbout.how, needsThought),
  digitalAccess: says('digitalAccessNeedsThought', life.digitalAccess.how, needsThought),
  permits: says('permitsNeedThought', life.permits.how, needsThought),
}

export const worriesAboutMoney = ticked('worriesAboutMoney', life.worries, 'money')
export const mayHaveLegalMatter = any(
  'mayHaveLegalMatter',
  lostJobForGood,
  ticked('worriesAboutPermits', life.worries, 'permits'),
)
/** Identification and the digital side are asked about where they may be a hindrance. */
export const mayNeedHelpOnline = any(
  'mayNeedHelpOnline',
  movedToFinland,
  ticked('worriesAboutOnline', life.worries, 'online'),
  not('isNotKnownToManageOnline', isAtHomeOnline),
)

// Goals

export const directionIsClear = chose('directionIsClear', goals.directionClear, 'clear')
export const directionIsOpen = chose('directionIsOpen', goals.directionClear, 'someIdeas', 'unclear')
export const isUnsureWhatToHope = chose('isUnsureWhatToHope', goals.hope, 'notSure')
export const directionIsUnclear = any(
  'directionIsUnclear',
  chose('saysDirectionIsUnclear', goals.directionClear, 'unclear'),
  isUnsureWhatToHope,
)
export const hopesForWork = chose('hopesForWork', goals.hope, 'fullTimeWork', 'partTimeWork', 'anyWorkNow')
export const wantsFullTimeWork = chose('wantsFullTimeWork', goals.hope, 'fullTimeWork')
export const wantsAnyWorkNow = chose('wantsAnyWorkNow', goals.hope, 'anyWorkNow')
export const wantsPartTimeWork = chose('wantsPartTimeWork', goals.hope, 'partTimeWork')
/** A call is a wish of its own: the others can wait for a letter. */
export const asksForCall = chose('asksForCall', summary.contactWay, 'phone')
export const wantsToBeReached = chose('wantsToBeReached', summary.contactWay, 'phone', 'textMessage', 'email', 'letter')
export const wantsToStudy = chose('wantsToStudy', goals.hope, 'studies')
export const wantsShortCourse = chose('wantsShortCourse', goals.studyKind, 'shortCourse')
export const wantsHigherStudies = chose('wantsHigherStudies', goals.studyKind, 'higher')
export const wantsOwnBusiness = chose('wantsOwnBusiness', goals.hope, 'ownBusiness')
export const wantsToTryOut = chose('wantsToTryOut', goals.hope, 'tryOutFirst')
export const namesOccupation = says('namesOccupation', goals.wishedOccupations, (text) => text.length > 0)
/** Clear enough not to be asked how clear it is. */
export const namesWishedWork = all('namesWishedWork', hopesForWork, namesOccupation)
export const hasEmployerInMind = chose('hasEmployerInMind', goals.employerContact, 'yes', 'maybe')
export const wantsToWork = any('wantsToWork', hopesForWork, wantsToTryOut)
export const mayWorkFarAway = chose('mayWorkFarAway', goals.distance, 'oneHour', 'anywhere')
export const isUnsureOfItself = says('isUnsureOfItself', goals.confidence, (score) => score <= 4)
export const couldBeSurer = says('couldBeSurer', goals.confidence, (score) => score <= 7)
export const namedOwnStep = says('namedOwnStep', goals.ownStep, (text) => text.length > 0)

// Several answers together

export const mayHaveIntegrationPlan = any('mayHaveIntegrationPlan', hasIntegrationPlan, movedWithinThreeYears)
export const isReadyForWork = all('isReadyForWork', hopesForWork, not('workAbilityIsNotLow', saysWorkAbilityIsLow))
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
export const needsHelpAtOnce = any('needsHelpAtOnce', thinksOfHarmNow, isInDanger, tellsOfDangerInOwnWords)

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
    life.housing.how,
    goals.likes,
    goals.studyKind,
    goals.businessStage,
    goals.acceptableOccupations,
  ],
  (answers) => wentDeeper.about.map((question) => keyOf(question)).filter((key) => answers.at(key) !== undefined),
)
/** Looks for work of fewer hours: wished for, or what would suit somebody who hopes for work. */
export const looksForFewerHours = any(
  'looksForFewerHours',
  wantsPartTimeWork,
  all('hopesForWorkWithFewerHours', wantsFewerHours, hopesForWork),
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
