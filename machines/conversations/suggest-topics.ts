import type { Answers } from '../questions/answers'
import { answersBehind, any, type Statement } from '../questions/define-statement'
import * as is from '../statements'
import type { Topic } from './conversations'

/** When going deeper into a topic is worth the person's time: named statements on what the quick start told. */
const worthGoingDeeper: Record<Topic, Statement> = {
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
  health: any('healthNeedsMore', is.saysWorkAbilityIsLimited, is.worriesAboutHealth, is.isOnSicknessBenefit),
  everydayLife: is.worriesAboutEverydayLife,
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
}

/** The topics to suggest, in their usual order, with the keys of the answers that are the reason. */
export function suggestTopics(answers: Answers): { topic: Topic; because: readonly string[] }[] {
  return (Object.keys(worthGoingDeeper) as Topic[])
    .filter((topic) => worthGoingDeeper[topic].holds(answers))
    .map((topic) => ({ topic, because: answersBehind(worthGoingDeeper[topic], answers) }))
}
