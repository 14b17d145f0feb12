import * as q from '../../questions/summary'
import * as is from '../../statements'
import { ask, conversation, startingFrom } from '../ask'

/** Health is asked about where something was told of it; topics in which the jobseeker went deeper than the quick start. */
const toHealth = [{ when: is.toldAboutHealth, to: 'shareHealth' }, { to: 'messageToCoach' }] as const
const toSharing = [{ when: is.wentDeeper, to: 'sharedTopics' }, ...toHealth] as const

/** How to reach the person, what the coach may read, and a message; then everything is shown on one page. */
export const summaryMachine = conversation.createMachine({
  id: 'summary',
  context: startingFrom,
  initial: 'displayName',
  states: {
    displayName: ask(q.displayName, 'contactWay'),
    contactWay: ask(q.contactWay, [{ when: is.wantsToBeReached, to: 'safeContact' }, ...toSharing]),
    safeContact: ask(q.safeContact, [
      { when: is.mayBeReachedInCertainWay, to: 'safeContactHow' },
      { when: is.mayBeReached, to: 'contactDetails' },
      ...toSharing,
    ]),
    safeContactHow: ask(q.safeContactHow, 'contactDetails'),
    contactDetails: ask(q.contactDetails, toSharing),
    sharedTopics: ask(q.sharedTopics, toHealth),
    shareHealth: ask(q.shareHealth, 'messageToCoach'),
    messageToCoach: ask(q.messageToCoach, 'done'),
    done: { type: 'final' },
  },
})
