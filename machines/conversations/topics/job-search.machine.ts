import * as q from '../../questions/skills'
import * as is from '../../statements'
import { ask, conversation, startingFrom } from '../ask'

/** The tools and the recent practice of looking for work. */
export const jobSearchMachine = conversation.createMachine({
  id: 'jobSearch',
  context: startingFrom,
  initial: 'cv',
  states: {
    cv: ask(q.cv, 'lastApplication'),
    lastApplication: ask(q.lastApplication, [{ when: is.hasNotAppliedForLong, to: 'done' }, { to: 'interviews' }]),
    interviews: ask(q.interviews, 'done'),
    done: { type: 'final' },
  },
})
