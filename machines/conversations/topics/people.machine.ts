import * as q from '../../questions/everyday-life'
import { ageBand } from '../../questions/situation'
import * as is from '../../statements'
import { ask, conversation, startingFrom } from '../ask'
import { askAbout } from './ask-about-life'

/** Children, family, who is cared for, and the people around. */
export const peopleMachine = conversation.createMachine({
  id: 'people',
  context: startingFrom,
  initial: 'ageBand',
  states: {
    ageBand: ask(ageBand, [{ when: is.isPastSmallChildren, to: 'family' }, { to: 'smallChildren' }]),
    smallChildren: ask(q.smallChildren, 'family'),
    ...askAbout('family', [{ when: is.isBackAfterBreak, to: 'caresForRelative' }, { to: 'people' }], {
      afterTrouble: 'caresForRelative',
    }),
    caresForRelative: ask(q.caresForRelative, 'people'),
    ...askAbout('people', 'done'),
    done: { type: 'final' },
  },
})
