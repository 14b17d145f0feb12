import * as q from '../../questions/everyday-life'
import { safeContact, safeContactHow } from '../../questions/summary'
import * as is from '../../statements'
import { ask, conversation, startingFrom } from '../ask'
import { askAbout } from './ask-about-life'

const afterPermits = [{ when: is.mayHaveLegalMatter, to: 'legalMatters' }, { to: 'safety' }] as const

/**
 * Home, money, getting about, the digital side where it may be a hindrance, permits and safety; if the jobseeker is afraid,
 * also how to reach them safely.
 */
export const everydayLifeMachine = conversation.createMachine({
  id: 'everydayLife',
  context: startingFrom,
  initial: 'worries',
  states: {
    worries: ask(q.worries, 'housing'),
    ...askAbout('housing', 'money', { whenHard: { when: is.housingIsHard, to: 'homeSituation' } }),
    homeSituation: ask(q.homeSituation, 'housingChange'),
    ...askAbout('money', [{ when: is.worriesAboutMoney, to: 'debts' }, { to: 'gettingAbout' }], {
      afterTrouble: 'debts',
    }),
    debts: ask(q.debts, 'gettingAbout'),
    ...askAbout('gettingAbout', [{ when: is.mayNeedHelpOnline, to: 'strongIdentification' }, ...afterPermits]),
    strongIdentification: ask(q.strongIdentification, 'digitalAccess'),
    ...askAbout('digitalAccess', [{ when: is.movedToFinland, to: 'permits' }, ...afterPermits]),
    ...askAbout('permits', afterPermits),
    legalMatters: ask(q.legalMatters, 'safety'),
    safety: ask(q.safety, [{ when: is.isAfraid, to: 'safeContact' }, { to: 'done' }]),
    safeContact: ask(safeContact, [{ when: is.mayBeReachedInCertainWay, to: 'safeContactHow' }, { to: 'done' }]),
    safeContactHow: ask(safeContactHow, 'done'),
    done: { type: 'final' },
  },
})
