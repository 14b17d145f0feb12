import * as q from '../../questions/everyday-life'
import * as is from '../../statements'
import { ask, type Branch } from '../ask'

type Onwards<S extends string> = S | readonly Branch<S>[]
const branches = (next: Onwards<string>): readonly Branch<string>[] =>
  typeof next === 'string' ? [{ to: next }] : next

/**
 * How one part of life is; only when it is not well: whether to change it, and only when soon: who helps already.
 *
 * @param ways `afterTrouble` where a part that is not well leads elsewhere, `whenHard` to what is asked of a hard one
 */
export function askAbout<const S extends string>(
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
