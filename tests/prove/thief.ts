import type { Database } from '../../db/client'
import { storeAsBefore } from '../factories/older-rows'
import { openTimedPortal, ownQuestions, sameQuestions, sendInvented } from './invented-people'
import { signKinds, signsOf, stealTables, type SignKind, type Signs } from './stolen-tables'
import { pseudoRandom } from '../factories/pseudo-random'

/** How often a thief guesses right which of two groups a person belongs to, by the best sign of a kind; 0.5 is chance. */
export type Guessed = Record<SignKind, { right: number; by: string }>

type Known = { signs: Signs; isInFirst: boolean }

const valueOf = ({ signs }: Known, sign: string) => signs.get(sign) ?? 'none'

/**
 * The share of people whom a sign tells right, when learned from others; one who looks like none of the known counts as half.
 */
function share(sign: string, learnedFrom: readonly Known[], triedOn: readonly Known[]): number {
  const weight = new Map<string, number>()
  for (const one of learnedFrom) {
    const value = valueOf(one, sign)
    weight.set(value, (weight.get(value) ?? 0) + (one.isInFirst ? 1 : -1))
  }
  const right = triedOn.map((one) => {
    const leans = weight.get(valueOf(one, sign)) ?? 0
    return leans === 0 ? 0.5 : leans > 0 === one.isInFirst ? 1 : 0
  })
  return right.reduce<number>((sum, one) => sum + one, 0) / triedOn.length
}

type Pair = readonly [Known, Known]
const everyOther = <T>(of: readonly T[], from: 0 | 1) => of.filter((_, at) => at % 2 === from)

/** Chooses the sign that tells best among half of the people, and tries it on the other half, whom the thief knows nothing of. */
function guess(pairs: readonly Pair[]): { right: number; by: string } {
  const [known, others] = [everyOther(pairs, 0), everyOther(pairs, 1).flat()]
  const [one, other] = [everyOther(known, 0).flat(), everyOther(known, 1).flat()]
  const signs = [...new Set(known.flat().flatMap(({ signs: of }) => [...of.keys()]))]
  const scored = signs.map((sign) => ({ sign, score: share(sign, one, other) + share(sign, other, one) }))
  const [best] = scored.toSorted((a, b) => b.score - a.score)
  return best ? { right: share(best.sign, known.flat(), others), by: best.sign } : { right: 0.5, by: 'nothing' }
}

/**
 * A thief who has the tables and no key, and who knows of half of the people how they answered. Tells for each kind of sign
 * how many of the other half they guess right.
 *
 * @param first ids of clients who answered in one way
 * @param second as many who answered in another
 */
async function guessGroups(database: Database, first: readonly string[], second: readonly string[]): Promise<Guessed> {
  const stolen = await stealTables(database)
  const everybody = [...first, ...second].map((id) => stolen.get(id)!)
  const upTo = Math.min(...everybody.map((one) => one.get('answers')!.length))
  const seen = new Map([...first, ...second].map((id) => [id, signsOf(stolen.get(id)!, upTo)]))
  const guessBy = (kind: SignKind) => {
    const known = (id: string, isInFirst: boolean): Known => ({ signs: seen.get(id)![kind], isInFirst })
    return guess(first.map((id, at) => [known(id, true), known(second[at]!, false)] as const))
  }
  return Object.fromEntries(signKinds.map((kind) => [kind, guessBy(kind)])) as Guessed
}

/** The share that who tosses a coin for so many people exceeds once in a hundred times. */
export const chanceOf = (people: number): number => 0.5 + (2.33 * 0.5) / Math.sqrt(people)

const groups = ['troubled', 'well'] as const
const asked = { same: sameQuestions, own: ownQuestions } as const

/**
 * What a thief guesses of people who are troubled and people who are well: asked the `same` questions, or their `own`, of which
 * there are fewer for a healthy person; and of the same people `before`, as releases before 0020 stored them.
 */
export type Robbed = Record<keyof typeof asked, { now: Guessed; before: Guessed }>

export async function robInvented(perGroup: number): Promise<Robbed> {
  const timed = await openTimedPortal()
  const { database, tenantKeys, tenantId } = timed.portal
  const robbed: Partial<Robbed> = {}
  try {
    for (const [name, answers] of Object.entries(asked) as [keyof Robbed, typeof sameQuestions][]) {
      const random = pseudoRandom(name.length)
      const ids: Record<(typeof groups)[number], string[]> = { troubled: [], well: [] }
      for (let n = 0; n < perGroup; n += 1)
        for (const group of groups) ids[group].push(await sendInvented(timed, answers[group], random))
      const now = await guessGroups(database, ids.troubled, ids.well)
      for (const id of Object.values(ids).flat()) await storeAsBefore(database, tenantKeys, tenantId, id)
      robbed[name] = { now, before: await guessGroups(database, ids.troubled, ids.well) }
    }
    return robbed as Robbed
  } finally {
    await timed.close()
  }
}
