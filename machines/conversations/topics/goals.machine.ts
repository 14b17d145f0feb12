import * as q from '../../questions/goals'
import * as is from '../../statements'
import { ask, conversation, startingFrom } from '../ask'

/** Direction, wishes and limits of work, what stands in the way, and the person's own next step. */
export const goalsMachine = conversation.createMachine({
  id: 'goals',
  context: startingFrom,
  initial: 'hope',
  states: {
    hope: ask(q.hope, [{ when: is.isUnsureWhatToHope, to: 'likes' }, { to: 'directionClear' }]),
    directionClear: ask(q.directionClear, [
      { when: is.directionIsOpen, to: 'likes' },
      { when: is.wantsToStudy, to: 'studyKind' },
      { when: is.wantsOwnBusiness, to: 'businessStage' },
      { to: 'wishedOccupations' },
    ]),
    likes: ask(q.likes, [
      { when: is.wantsToStudy, to: 'studyKind' },
      { when: is.wantsOwnBusiness, to: 'businessStage' },
      { when: is.directionIsUnclear, to: 'confidence' },
      { to: 'wishedOccupations' },
    ]),
    studyKind: ask(q.studyKind, 'wishedOccupations'),
    businessStage: ask(q.businessStage, 'startWhen'),
    wishedOccupations: ask(q.wishedOccupations, 'acceptableOccupations'),
    acceptableOccupations: ask(q.acceptableOccupations, [
      { when: is.wantsToStudy, to: 'confidence' },
      { when: is.wantsAnyWorkNow, to: 'weeklyHours' },
      { to: 'shifts' },
    ]),
    weeklyHours: ask(q.weeklyHours, 'shifts'),
    shifts: ask(q.shifts, 'distance'),
    distance: ask(q.distance, 'employerContact'),
    employerContact: ask(q.employerContact, [{ when: is.wantsAnyWorkNow, to: 'confidence' }, { to: 'startWhen' }]),
    startWhen: ask(q.startWhen, 'confidence'),
    confidence: ask(q.confidence, [{ when: is.couldBeSurer, to: 'raiseConfidence' }, { to: 'obstacles' }]),
    raiseConfidence: ask(q.raiseConfidence, 'obstacles'),
    obstacles: ask(q.obstacles, 'ownStep'),
    ownStep: ask(q.ownStep, 'priorities'),
    priorities: ask(q.priorities, 'done'),
    done: { type: 'final' },
  },
})
