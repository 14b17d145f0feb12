import * as q from '../../questions/everyday-life'
import { ageBand } from '../../questions/situation'
import * as is from '../../statements'
import { ask, conversation, startingFrom } from '../ask'

/** Small children, and who is cared for: of those past small children, and where family or care was named. Loneliness is told with the worries or with what help is wanted for first. */
export const peopleMachine = conversation.createMachine({
  id: 'people',
  context: startingFrom,
  initial: 'ageBand',
  states: {
    ageBand: ask(ageBand, [{ when: is.mayHaveSmallChildren, to: 'smallChildren' }, { to: 'caresForRelative' }]),
    smallChildren: ask(q.smallChildren, [{ when: is.mayCareForRelative, to: 'caresForRelative' }, { to: 'done' }]),
    caresForRelative: ask(q.caresForRelative, 'done'),
    done: { type: 'final' },
  },
})
