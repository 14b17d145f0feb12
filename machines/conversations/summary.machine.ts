import * as q from '../questions/summary'
import * as is from '../statements'
import { ask, conversation, startingFrom } from './ask'

/** How to reach the person, what the coach may read, and a message; then everything is shown on one page. */
export const summaryMachine = conversation.createMachine({
  id: 'summary',
  context: startingFrom,
  initial: 'displayName',
  states: {
    displayName: ask(q.displayName, 'contactWay'),
    contactWay: ask(q.contactWay, [{ when: is.wantsToBeReached, to: 'contactDetails' }, { to: 'sharedTopics' }]),
    contactDetails: ask(q.contactDetails, 'sharedTopics'),
    sharedTopics: ask(q.sharedTopics, [{ when: is.toldAboutHealth, to: 'shareHealth' }, { to: 'messageToCoach' }]),
    shareHealth: ask(q.shareHealth, 'messageToCoach'),
    messageToCoach: ask(q.messageToCoach, 'done'),
    done: { type: 'final' },
  },
})
