import type { Answers } from '../questions/answers'
import { answersBehind, any, type Statement } from '../questions/define-statement'
import * as is from '../statements'
import { chapters, type Chapter } from './conversations'

/** When a chapter is worth the person's time: named statements on what the quick start told. */
const worthTelling: Record<Chapter, Statement> = {
  situation: any(
    'situationNeedsMore',
    is.movedToFinland,
    is.isLongWithoutWork,
    is.neverWorkedInFinland,
    is.isUnsureOfBenefit,
    is.hasNoIncome,
    is.isOnSocialAssistance,
  ),
  skills: any(
    'skillsNeedMore',
    is.lacksVocationalQualification,
    is.movedToFinland,
    is.directionIsOpen,
    is.directionIsUnclear,
  ),
  languages: any('languagesNeedMore', is.mayNeedFinnish, is.worriesAboutLanguage),
  digital: is.wantsHelpOnline,
  health: any('healthNeedsMore', is.saysWorkAbilityIsLimited, is.worriesAboutHealth, is.isOnSicknessBenefit),
  everydayLife: is.worriesAboutEverydayLife,
  people: any('peopleNeedMore', is.isLonely, is.worriesAboutFamily),
  goals: any(
    'goalsNeedMore',
    is.directionIsOpen,
    is.directionIsUnclear,
    is.wantsToStudy,
    is.wantsOwnBusiness,
    is.wantsToTryOut,
    is.wantsAnyWorkNow,
    is.wantsPartTimeWork,
  ),
  jobSearch: any('jobSearchNeedsMore', is.isLongWithoutWork, is.worriesAboutFindingWork),
}

/** The chapters to suggest, in their usual order, with the keys of the answers that are the reason. */
export function suggestChapters(answers: Answers): { chapter: Chapter; because: readonly string[] }[] {
  return chapters
    .filter((chapter) => worthTelling[chapter].holds(answers))
    .map((chapter) => ({ chapter, because: answersBehind(worthTelling[chapter], answers) }))
}
