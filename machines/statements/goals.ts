import { all, any, chose, not, says, skipped, ticked } from '../questions/define-statement'
import * as goals from '../questions/goals'
import * as summary from '../questions/summary'

export const directionIsClear = chose('directionIsClear', goals.directionClear, 'clear')
export const directionIsOpen = chose('directionIsOpen', goals.directionClear, 'someIdeas', 'unclear')
export const isUnsureWhatToHope = chose('isUnsureWhatToHope', goals.hope, 'notSure')
export const directionIsUnclear = any(
  'directionIsUnclear',
  chose('saysDirectionIsUnclear', goals.directionClear, 'unclear'),
  isUnsureWhatToHope,
)
export const hopesForWork = chose('hopesForWork', goals.hope, 'fullTimeWork', 'partTimeWork', 'anyWorkNow')
/** No wish that has an occupation: nothing is known yet, or work is not possible now. */
export const hopesForNothingNamed = chose('hopesForNothingNamed', goals.hope, 'notSure', 'notNow')
export const wantsFullTimeWork = chose('wantsFullTimeWork', goals.hope, 'fullTimeWork')
export const wantsAnyWorkNow = chose('wantsAnyWorkNow', goals.hope, 'anyWorkNow')
export const wantsPartTimeWork = chose('wantsPartTimeWork', goals.hope, 'partTimeWork')
/** A call is a wish of its own: the others can wait for a letter. */
export const mayBeReachedInCertainWay = chose('mayBeReachedInCertainWay', summary.safeContact, 'certainWay')
export const isMetOnlyFaceToFace = chose('isMetOnlyFaceToFace', summary.safeContact, 'onlyFaceToFace')
export const mayBeReached = not('mayBeReached', isMetOnlyFaceToFace)
export const asksForCall = all('asksForCall', chose('choseCall', summary.contactWay, 'phone'), mayBeReached)
export const wantsToBeReached = chose('wantsToBeReached', summary.contactWay, 'phone', 'textMessage', 'email', 'letter')
export const wantsToStudy = chose('wantsToStudy', goals.hope, 'studies')
export const wantsShortCourse = chose('wantsShortCourse', goals.studyKind, 'shortCourse')
export const wantsHigherStudies = chose('wantsHigherStudies', goals.studyKind, 'higher')
export const wantsOwnBusiness = chose('wantsOwnBusiness', goals.hope, 'ownBusiness')
export const wantsToTryOut = chose('wantsToTryOut', goals.hope, 'tryOutFirst')
export const wouldRatherNotSayHope = skipped('wouldRatherNotSayHope', goals.hope)
export const namesOccupation = says('namesOccupation', goals.wishedOccupations, (text) => text.length > 0)
/** Clear enough not to be asked how clear it is. */
export const namesWishedWork = all('namesWishedWork', hopesForWork, namesOccupation)
/** How clear the direction is, is asked where no work is named. */
export const hopesForUnnamedWork = all('hopesForUnnamedWork', hopesForWork, not('namedNothing', namesOccupation))
export const hasEmployerInMind = chose('hasEmployerInMind', goals.employerContact, 'yes', 'maybe')
export const wantsToWork = any('wantsToWork', hopesForWork, wantsToTryOut)
/**
 * Mobility allowance asks for more than three hours there and back, or two for part-time work (1290/2002, chapter 8): an
 * hour at most each way is under both.
 */
export const mayWorkFarAway = chose('mayWorkFarAway', goals.distance, 'anywhere')
export const hasStartedBusiness = chose('hasStartedBusiness', goals.businessStage, 'started')
export const isUnsureOfItself = says('isUnsureOfItself', goals.confidence, (score) => score <= 4)
export const wantsCompanyForStep = chose('wantsCompanyForStep', goals.stepWith, 'withSomebody')
export const wantsFewerHoursForHealth = chose('wantsFewerHoursForHealth', goals.fewerHoursBecause, 'health')
export const wantsFewerHoursForCare = chose('wantsFewerHoursForCare', goals.fewerHoursBecause, 'care')
export const wantsFewerHoursForStudies = chose('wantsFewerHoursForStudies', goals.fewerHoursBecause, 'studies')
export const asksForFewerHours = chose('asksForFewerHours', goals.weeklyHours, 'partTime', 'fewHours')
export const wantsToStartBusiness = chose('wantsToStartBusiness', goals.businessStage, 'idea', 'plan')
export const putsStudiesFirst = ticked('putsStudiesFirst', goals.priorities, 'studies')
export const wroteToCoach = says('wroteToCoach', summary.messageToCoach, (text) => text.length > 0)
export const namedOwnStep = says('namedOwnStep', goals.ownStep, (text) => text.length > 0)
