import * as q from '../../questions/skills'
import * as is from '../../statements'
import { ask, conversation, startingFrom } from '../ask'

/** The tools and the recent practice of looking for work; not asked of a person who can hardly work. */
export const jobSearchMachine = conversation.createMachine({
  id: 'jobSearch',
  context: startingFrom,
  initial: 'mainWork',
  states: {
    mainWork: ask(q.mainWork, [{ when: is.saysCanHardlyWork, to: 'done' }, { to: 'cv' }]),
    cv: ask(q.cv, [{ when: is.hasReadyCv, to: 'lastApplication' }, { to: 'interviews' }]),
    lastApplication: ask(q.lastApplication, 'interviews'),
    interviews: ask(q.interviews, 'done'),
    done: { type: 'final' },
  },
})
