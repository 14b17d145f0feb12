import * as q from '../../questions/everyday-life'
import { safeContact, safeContactHow } from '../../questions/summary'
import * as is from '../../statements'
import { ask, conversation, startingFrom } from '../ask'

/** The way on from each part of everyday life: only what the person named, or what may stand in the way of work, is asked. */
const toSafeContact = [{ when: is.isAfraid, to: 'safeContact' }, { to: 'done' }] as const
const toLegalMatters = [{ when: is.mayHaveLegalMatter, to: 'legalMatters' }, ...toSafeContact] as const
const toIdentification = [{ when: is.mayNeedHelpOnline, to: 'strongIdentification' }, ...toLegalMatters] as const
const toDebts = [{ when: is.worriesAboutMoney, to: 'debts' }, ...toIdentification] as const

/** Home, debts, identification, disputes; a person who is afraid is also asked how to reach them safely. */
export const everydayLifeMachine = conversation.createMachine({
  id: 'everydayLife',
  context: startingFrom,
  initial: 'worries',
  states: {
    worries: ask(q.worries, [{ when: is.worriesAboutHousing, to: 'homeSituation' }, ...toDebts]),
    homeSituation: ask(q.homeSituation, toDebts),
    debts: ask(q.debts, toIdentification),
    strongIdentification: ask(q.strongIdentification, toLegalMatters),
    legalMatters: ask(q.legalMatters, toSafeContact),
    safeContact: ask(safeContact, [{ when: is.mayBeReachedInCertainWay, to: 'safeContactHow' }, { to: 'done' }]),
    safeContactHow: ask(safeContactHow, 'done'),
    done: { type: 'final' },
  },
})
