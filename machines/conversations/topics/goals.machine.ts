import * as q from '../../questions/goals'
import * as is from '../../statements'
import { ask, conversation, startingFrom } from '../ask'

/** Direction, wishes and limits of work, and the person's own next step. Nothing of it where work is hardly possible. */
export const goalsMachine = conversation.createMachine({
  id: 'goals',
  context: startingFrom,
  initial: 'hope',
  states: {
    hope: ask(q.hope, [
      { when: is.canHardlyWork, to: 'done' },
      { when: is.isUnsureWhatToHope, to: 'likes' },
      { when: is.hopesForWork, to: 'wishedOccupations' },
      { to: 'directionClear' },
    ]),
    directionClear: ask(q.directionClear, [
      { when: is.directionIsOpen, to: 'likes' },
      { when: is.wantsToStudy, to: 'studyKind' },
      { when: is.wantsOwnBusiness, to: 'businessStage' },
      { when: is.hopesForWork, to: 'acceptableOccupations' },
      { to: 'wishedOccupations' },
    ]),
    likes: ask(q.likes, [
      { when: is.wantsToStudy, to: 'studyKind' },
      { when: is.wantsOwnBusiness, to: 'businessStage' },
      { when: is.directionIsUnclear, to: 'confidence' },
      { when: is.hopesForWork, to: 'acceptableOccupations' },
      { to: 'wishedOccupations' },
    ]),
    studyKind: ask(q.studyKind, 'wishedOccupations'),
    businessStage: ask(q.businessStage, 'startWhen'),
    wishedOccupations: ask(q.wishedOccupations, [
      { when: is.hopesForUnnamedWork, to: 'directionClear' },
      { to: 'acceptableOccupations' },
    ]),
    acceptableOccupations: ask(q.acceptableOccupations, [
      { when: is.wantsToStudy, to: 'confidence' },
      { when: is.wantsAnyWorkNow, to: 'weeklyHours' },
      { when: is.wantsPartTimeWork, to: 'fewerHoursBecause' },
      { to: 'shifts' },
    ]),
    weeklyHours: ask(q.weeklyHours, [{ when: is.asksForFewerHours, to: 'fewerHoursBecause' }, { to: 'shifts' }]),
    fewerHoursBecause: ask(q.fewerHoursBecause, 'shifts'),
    shifts: ask(q.shifts, 'distance'),
    distance: ask(q.distance, 'employerContact'),
    employerContact: ask(q.employerContact, [{ when: is.mayStartLater, to: 'startWhen' }, { to: 'confidence' }]),
    startWhen: ask(q.startWhen, 'confidence'),
    confidence: ask(q.confidence, 'ownStep'),
    ownStep: ask(q.ownStep, [{ when: is.mayWantCompany, to: 'stepWith' }, { to: 'done' }]),
    stepWith: ask(q.stepWith, 'done'),
    done: { type: 'final' },
  },
})
