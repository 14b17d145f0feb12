import { serviceLanguage } from '../../questions/situation'
import * as q from '../../questions/skills'
import * as is from '../../statements'
import { ask, conversation, startingFrom } from '../ask'

const toEnglish = [{ when: is.mayWorkInEnglish, to: 'englishLevel' }, { to: 'done' }] as const
const toReading = [{ when: is.mayReadWithDifficulty, to: 'literacy' }, ...toEnglish] as const

/** Finnish where it may be needed, reading where it may be hard, and English beside little Finnish. */
export const languagesMachine = conversation.createMachine({
  id: 'languages',
  context: startingFrom,
  initial: 'serviceLanguage',
  states: {
    serviceLanguage: ask(serviceLanguage, [{ when: is.mayNeedFinnish, to: 'finnishLevel' }, { to: 'done' }]),
    finnishLevel: ask(q.finnishLevel, [{ when: is.isOnTheWayInFinnish, to: 'finnishSpeaking' }, ...toReading]),
    finnishSpeaking: ask(q.finnishSpeaking, 'finnishReading'),
    finnishReading: ask(q.finnishReading, toReading),
    literacy: ask(q.literacy, toEnglish),
    englishLevel: ask(q.englishLevel, 'done'),
    done: { type: 'final' },
  },
})
