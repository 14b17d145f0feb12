import { answerTo, type Answers } from '../questions/answers'
import { keyOf } from '../questions/define-question'
import { all, any, chose, not, says, shownBy, ticked } from '../questions/define-statement'
import * as skills from '../questions/skills'
import { picksOf, type PickedSkill } from '../skills/picks'

export const hasVocationalQualification = chose(
  'hasVocationalQualification',
  skills.education,
  'vocational',
  'higher',
  'vocationalAbroad',
  'higherAbroad',
  'healthCareAbroad',
)
export const hasHigherEducation = chose('hasHigherEducation', skills.education, 'higher', 'higherAbroad')
export const lacksVocationalQualification = chose(
  'lacksVocationalQualification',
  skills.education,
  'notFinishedBasic',
  'basic',
  'upperSecondary',
)
export const hasSecondaryEducation = chose(
  'hasSecondaryEducation',
  skills.education,
  'upperSecondary',
  'vocational',
  'higher',
  'vocationalAbroad',
  'higherAbroad',
  'healthCareAbroad',
)
export const lacksBasicEducation = chose('lacksBasicEducation', skills.education, 'notFinishedBasic')
/** Comprehensive school done and nothing after it: preparatory education (TUVA) asks for just this (1215/2020). */
export const hasComprehensiveSchoolOnly = chose('hasComprehensiveSchoolOnly', skills.education, 'basic')
export const lacksUpperSecondary = chose('lacksUpperSecondary', skills.education, 'notFinishedBasic', 'basic')
/** Told with the education itself that it is from another country. */
export const studiedAbroad = chose(
  'studiedAbroad',
  skills.education,
  'vocationalAbroad',
  'higherAbroad',
  'healthCareAbroad',
)
export const isHealthCareProfessional = chose('isHealthCareProfessional', skills.education, 'healthCareAbroad')
export const hasForeignQualification = any(
  'hasForeignQualification',
  studiedAbroad,
  chose('studiedElsewhere', skills.educationPlace, 'abroad', 'both'),
)
export const hasHealthCareQualification = any(
  'hasHealthCareQualification',
  isHealthCareProfessional,
  chose('studiedHealthCare', skills.educationField, 'health'),
)
export const seldomNeedsCards = any('seldomNeedsCards', hasHigherEducation, isHealthCareProfessional)
export const mayNeedCards = not('mayNeedCards', seldomNeedsCards)
/** Not recognised, as far as was told. */
export const recognitionIsOpen = not(
  'recognitionIsOpen',
  chose('isRecognisedOrInProgress', skills.recognition, 'recognised', 'inProgress'),
)
export const knowsRecognitionIsOpen = chose('knowsRecognitionIsOpen', skills.recognition, 'notApplied', 'notSure')
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
/** A person with a qualification reads: only others who still learn Finnish are asked how reading goes. */
export const mayReadWithDifficulty = all(
  'mayReadWithDifficulty',
  learnsFinnish,
  not('hasNoQualification', hasVocationalQualification),
)
export const startsFinnishWithoutSchool = all(
  'startsFinnishWithoutSchool',
  knowsHardlyAnyFinnish,
  not('hasNoQualificationYet', hasVocationalQualification),
)
export const managesGoodFinnish = chose('managesGoodFinnish', skills.finnishLevel, 'good')
/** Building, industry, transport and kitchens ask for cards before the first day. */
export const isInFieldOfCards = chose(
  'isInFieldOfCards',
  skills.educationField,
  'construction',
  'technology',
  'transport',
  'hospitality',
)
export const managesEverydayFinnish = chose('managesEverydayFinnish', skills.finnishLevel, 'good', 'everyday')
export const knowsFinnishWell = chose('knowsFinnishWell', skills.finnishLevel, 'firstLanguage', 'fluent', 'good')
const hardly = (score: number) => score <= 1
export const hardlySpeaks = says('hardlySpeaks', skills.finnishSpeaking, hardly)
export const hardlyReadsFinnish = says('hardlyReadsFinnish', skills.finnishReading, hardly)
const copesAtWork = (score: number) => score >= 3
/** Tells of speaking that it is enough for everyday life and work. */
export const speaksFinnishAtWork = says('speaksFinnishAtWork', skills.finnishSpeaking, copesAtWork)
/** Below B1 by the quick rating, and nothing told in more detail speaks against it. */
export const needsMoreFinnish = all(
  'needsMoreFinnish',
  managesLittleFinnish,
  not('detailsDoNotDiffer', speaksFinnishAtWork),
)
export const worksInEnglish = chose('worksInEnglish', skills.englishLevel, 'workLanguage')
/** Learns to read and write: by its own question, or by speaking Finnish that is hardly read. */
export const readsWithDifficulty = any(
  'readsWithDifficulty',
  chose('saysReadsWithDifficulty', skills.literacy, 'withEffort', 'hardly'),
  all('speaksButHardlyReads', hardlyReadsFinnish, speaksFinnishAtWork),
)
export const needsHelpOnline = chose('needsHelpOnline', skills.digitalSkills, 'needHelp', 'phoneOnly')
export const isGoodWithComputers = ticked('isGoodWithComputers', skills.strengths, 'computers')
/** Gets on online, as told in the quick start or among the skills. */
export const isAtHomeOnline = any(
  'isAtHomeOnline',
  isGoodWithComputers,
  chose('usesDigitalTools', skills.digitalSkills, 'workTools', 'everydayTools'),
)
export const hasReadyCv = chose('hasReadyCv', skills.cv, 'ready')
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
export const lacksCards = ticked('lacksCards', skills.cards, 'none', 'expired')
export const isInFirstRound = not(
  'isInFirstRound',
  shownBy('isInLaterRound', [skills.experienceKind], (answers) =>
    answers.at(keyOf(skills.experienceKind, 1)) === undefined ? [] : [keyOf(skills.experienceKind, 1)],
  ),
)
export const tellsStrengths = says('tellsStrengths', skills.strengths, (told) => told.length >= 2)
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

/** What a round is about, in own words: its title, or the main work, which the first round is about where it was told. */
const titleKey = (answers: Answers, round: number) => {
  const key = keyOf(skills.experienceTitle, round)
  return round === 0 && answers.at(key) === undefined ? keyOf(skills.mainWork) : key
}

/** What kind of experience a round is, and the answer that says so: main work counts as paid work. */
function kindOf(answers: Answers, round: number): { kind: string; key: string } {
  const key = keyOf(skills.experienceKind, round)
  const told = answers.at(key)
  const isMainWork = round === 0 && told === undefined && Boolean(answers.at(keyOf(skills.mainWork)))
  return isMainWork ? { kind: 'paidWork', key: keyOf(skills.mainWork) } : { kind: String(told), key }
}

/** Own words on what was done in this round, from which skills can be suggested. */
export const describesExperience = shownBy(
  'describesExperience',
  [skills.experienceKind, skills.experienceTitle, skills.experienceTasks, skills.mainWork],
  (answers) => {
    const round = roundOf(answers)
    return [titleKey(answers, round), keyOf(skills.experienceTasks, round)].filter((key) => answers.at(key))
  },
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

/** Has done something long or surely enough that skills could be shown without papers. */
export const hasLearntByDoing = shownBy(
  'hasLearntByDoing',
  [
    skills.experienceKind,
    skills.experienceTitle,
    skills.experienceCertainty,
    skills.experienceSkillLevels,
    skills.mainWork,
  ],
  (answers) =>
    rounds.flatMap((round) => {
      const { kind, key } = kindOf(answers, round)
      const title = titleKey(answers, round)
      const certainty = keyOf(skills.experienceCertainty, round)
      const levels = keyOf(skills.experienceSkillLevels, round)
      if (!learntByDoing.includes(kind)) return []
      if (sureEnough.includes(String(answers.at(certainty)))) return [key, title, certainty]
      const isSure = pickedIn(answers, round).some((pick) => sureEnough.includes(String(pick.certainty)))
      return isSure ? [key, title, levels] : []
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
export const hasLongCareer = shownBy(
  'hasLongCareer',
  [skills.experienceKind, skills.experienceLength, skills.mainWork],
  (answers) =>
    rounds.flatMap((round) => {
      const { kind, key } = kindOf(answers, round)
      const length = keyOf(skills.experienceLength, round)
      const isWork = kind === 'paidWork' || kind === 'ownBusiness'
      return isWork && answers.at(length) === 'over10years' ? [key, length] : []
    }),
)
