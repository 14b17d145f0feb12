import * as q from '../../questions/skills'
import * as is from '../../statements'
import { ask, conversation, startingFrom } from '../ask'

/** Getting on with phone and computer. A jobseeker who named computers as a strength has told it in the quick start. */
export const digitalMachine = conversation.createMachine({
  id: 'digital',
  context: startingFrom,
  initial: 'strengths',
  states: {
    strengths: ask(q.strengths, [{ when: is.isGoodWithComputers, to: 'done' }, { to: 'digitalSkills' }]),
    digitalSkills: ask(q.digitalSkills, 'done'),
    done: { type: 'final' },
  },
})
