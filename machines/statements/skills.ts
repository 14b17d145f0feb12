import { answerTo, type Answers } from '../questions/answers'
import { keyOf } from '../questions/define-question'
import { all, any, chose, not, says, shownBy, ticked } from '../questions/define-statement'
import * as skills from '../questions/skills'
import { picksOf, type PickedSkill } from '../skills/picks'

export const hasVocationalQualification = chose('hasVocationalQualification', skills.education, 'vocational', 'higher')
export const hasHigherEducation = chose('hasHigherEducation', skills.education, 'higher')
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
)
export const lacksBasicEducation = chose('lacksBasicEducation', skills.education, 'notFinishedBasic')
/** Comprehensive school done and nothing after it: preparatory education (TUVA) asks for just this (1215/2020). */
export const hasComprehensiveSchoolOnly = chose('hasComprehensiveSchoolOnly', skills.education, 'basic')
export const lacksUpperSecondary = chose('lacksUpperSecondary', skills.education, 'notFinishedBasic', 'basic')
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
/** A person with a qualification can read: only others are asked how reading goes. */
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
const copesAtWork = (score: number) => score >= 3
/** Tells of speaking and of understanding that both are enough for everyday life and work. */
export const speaksFinnishAtWork = all(
  'speaksFinnishAtWork',
  says('speaksAtWork', skills.finnishSpeaking, copesAtWork),
  says('followsAtWork', skills.finnishUnderstanding, copesAtWork),
)
/** Below B1 by the quick rating, and nothing told in more detail speaks against it. */
export const needsMoreFinnish = all(
  'needsMoreFinnish',
  managesLittleFinnish,
  not('detailsDoNotDiffer', speaksFinnishAtWork),
)
export const worksInEnglish = chose('worksInEnglish', skills.englishLevel, 'workLanguage')
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
