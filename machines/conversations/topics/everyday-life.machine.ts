import * as q from '../../questions/everyday-life'
import { safeContact, safeContactHow } from '../../questions/summary'
import * as is from '../../statements'
import { ask, conversation, startingFrom, type Branch } from '../ask'

type Onwards<S extends string> = S | readonly Branch<S>[]
const branches = (next: Onwards<string>): readonly Branch<string>[] =>
  typeof next === 'string' ? [{ to: next }] : next

/**
 * How one part of life is; only when it is not well: whether to change it, and only when soon: who helps already.
 *
 * @param ways `afterTrouble` where a part that is not well leads elsewhere, `whenHard` to what is asked of a hard one
 */
function askAbout<const S extends string>(
  part: keyof typeof is.needsThoughtIn,
  next: Onwards<S>,
  ways: { afterTrouble?: Onwards<S>; whenHard?: Branch<S> } = {},
) {
  const { how, change, help } = q[part]
  const afterTrouble = branches(ways.afterTrouble ?? next)
  const whenHard = ways.whenHard ? [ways.whenHard] : []
  return {
    [part]: ask(how, [...whenHard, { when: is.needsThoughtIn[part], to: `${part}Change` }, ...branches(next)]),
    [`${part}Change`]: ask(change, [{ when: is.wantsChangeSoonIn(part), to: `${part}Help` }, ...afterTrouble]),
    [`${part}Help`]: ask(help, afterTrouble),
  }
}

const afterDebts = [{ when: is.isPastSmallChildren, to: 'family' }, { to: 'smallChildren' }] as const
const afterPermits = [{ when: is.mayHaveLegalMatter, to: 'legalMatters' }, { to: 'safety' }] as const

/** Home, money, family, people, getting about, the digital side, permits and safety; of whoever is afraid also how to reach them safely. */
export const everydayLifeMachine = conversation.createMachine({
  id: 'everydayLife',
  context: startingFrom,
  initial: 'worries',
  states: {
    worries: ask(q.worries, 'housing'),
    ...askAbout('housing', 'money', { whenHard: { when: is.housingIsHard, to: 'homeSituation' } }),
    homeSituation: ask(q.homeSituation, 'housingChange'),
    ...askAbout('money', [{ when: is.worriesAboutMoney, to: 'debts' }, ...afterDebts], { afterTrouble: 'debts' }),
    debts: ask(q.debts, afterDebts),
    smallChildren: ask(q.smallChildren, 'family'),
    ...askAbout('family', [{ when: is.isBackAfterBreak, to: 'caresForRelative' }, { to: 'people' }], {
      afterTrouble: 'caresForRelative',
    }),
    caresForRelative: ask(q.caresForRelative, 'people'),
    ...askAbout('people', 'gettingAbout'),
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
