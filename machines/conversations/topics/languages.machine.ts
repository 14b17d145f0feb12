import { serviceLanguage } from '../../questions/situation'
import * as q from '../../questions/skills'
import * as is from '../../statements'
import { ask, conversation, startingFrom } from '../ask'

/** Finnish where it may be needed, reading where it may be hard, English and the other languages. */
export const languagesMachine = conversation.createMachine({
  id: 'languages',
  context: startingFrom,
  initial: 'serviceLanguage',
  states: {
    serviceLanguage: ask(serviceLanguage, [{ when: is.mayNeedFinnish, to: 'finnishLevel' }, { to: 'englishLevel' }]),
    finnishLevel: ask(q.finnishLevel, [
      { when: is.startsFinnishWithoutSchool, to: 'literacy' },
      { when: is.isOnTheWayInFinnish, to: 'finnishSpeaking' },
      { to: 'englishLevel' },
    ]),
    finnishSpeaking: ask(q.finnishSpeaking, 'finnishUnderstanding'),
    finnishUnderstanding: ask(q.finnishUnderstanding, 'finnishReading'),
    finnishReading: ask(q.finnishReading, 'finnishWriting'),
    finnishWriting: ask(q.finnishWriting, [{ when: is.mayReadWithDifficulty, to: 'literacy' }, { to: 'englishLevel' }]),
    literacy: ask(q.literacy, 'englishLevel'),
    englishLevel: ask(q.englishLevel, 'otherLanguages'),
    otherLanguages: ask(q.otherLanguages, 'done'),
    done: { type: 'final' },
  },
})
