import * as q from '../questions/everyday-life'
import { chose } from '../questions/define-statement'
import * as is from '../statements'
import { ask, conversation, startingFrom, type Branch } from './ask'

const wantsChangeIn = (part: keyof typeof is.needsThoughtIn) =>
  chose(`wantsChangeIn.${part}`, q[part].change, 'now', 'later')

/** How one part of life is; only when it is not well: whether to change it, and only then who helps already. */
function askAbout<const S extends string>(part: keyof typeof is.needsThoughtIn, next: S | readonly Branch<S>[]) {
  const { how, change, help } = q[part]
  const onwards: readonly Branch<string>[] = typeof next === 'string' ? [{ to: next }] : next
  return {
    [part]: ask(how, [{ when: is.needsThoughtIn[part], to: `${part}Change` }, ...onwards]),
    [`${part}Change`]: ask(change, [{ when: wantsChangeIn(part), to: `${part}Help` }, ...onwards]),
    [`${part}Help`]: ask(help, onwards),
  }
}

/** Home, money, family, people, getting about, the digital side, permits and safety. */
export const everydayLifeMachine = conversation.createMachine({
  id: 'everydayLife',
  context: startingFrom,
  initial: 'worries',
  states: {
    worries: ask(q.worries, 'housing'),
    ...askAbout('housing', 'money'),
    ...askAbout('money', 'debts'),
    debts: ask(q.debts, 'smallChildren'),
    smallChildren: ask(q.smallChildren, 'family'),
    ...askAbout('family', 'people'),
    ...askAbout('people', 'gettingAbout'),
    ...askAbout('gettingAbout', 'strongIdentification'),
    strongIdentification: ask(q.strongIdentification, 'digitalAccess'),
    ...askAbout('digitalAccess', [{ when: is.movedToFinland, to: 'permits' }, { to: 'safety' }]),
    ...askAbout('permits', 'safety'),
    safety: ask(q.safety, 'done'),
    done: { type: 'final' },
  },
})
