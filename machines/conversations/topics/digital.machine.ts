import { ageBand } from '../../questions/situation'
import * as q from '../../questions/skills'
import * as is from '../../statements'
import { ask, conversation, startingFrom } from '../ask'

/** Getting on with phone and computer. A jobseeker who named computers as a strength has told it already. */
export const digitalMachine = conversation.createMachine({
  id: 'digital',
  context: startingFrom,
  initial: 'ageBand',
  states: {
    ageBand: ask(ageBand, [{ when: is.isGoodWithComputers, to: 'done' }, { to: 'digitalSkills' }]),
    digitalSkills: ask(q.digitalSkills, 'done'),
    done: { type: 'final' },
  },
})
