// @ts-check
import { middle } from './report.mjs'
import { runLoad } from './run-load.mjs'

/** @typedef {import('./run-load.mjs').LoadFigures} LoadFigures */
/** @typedef {Parameters<typeof runLoad>[0]} Target */

const rounds = 5
/** Seconds of a round until every user is somewhere in their conversation. */
const settle = 3

/** Of each figure the middle of several rounds; of memory the most. @param {readonly LoadFigures[]} found @returns {LoadFigures} */
export function middleOf(found) {
  const [first] = found
  if (!first) throw new Error('Nothing was measured')
  const names = /** @type {(keyof LoadFigures)[]} */ (Object.keys(first))
  const figures = names.map((name) => [name, middle(found.map((one) => one[name]))])
  return { ...Object.fromEntries(figures), memory: Math.max(...found.map(({ memory }) => memory)) }
}

/**
 * Loads servers one after the other, round after round, since a machine is not the same from minute to minute; each is warm
 * before the first. Of each figure the middle of all rounds, and the `ratio` of the answers a second to those of `bare` in the
 * same round.
 * @template {string} Name
 * @param {Record<Name | 'bare', Target>} targets
 * @param {import('./options.mjs').Options} options
 * @param {(text: string) => void} say
 */
export async function measureInTurn(targets, options, say) {
  const names = /** @type {Name[]} */ (Object.keys(targets))
  for (const name of names) {
    say(`warming up: ${name}`)
    await runLoad(targets[name], { ...options, measured: 1 })
  }
  const found = names.map((name) => ({ name, figures: /** @type {LoadFigures[]} */ ([]) }))
  for (let round = 1; round <= rounds; round += 1) {
    say(`round ${round} of ${rounds}`)
    for (const { name, figures } of found)
      figures.push(await runLoad(targets[name], { ...options, warmUp: settle, measured: options.measured / rounds }))
  }
  const bare = found.find(({ name }) => name === 'bare')?.figures ?? []
  const ratioOf = (/** @type {LoadFigures[]} */ figures) =>
    middle(figures.map(({ answersPerSecond }, round) => answersPerSecond / (bare[round]?.answersPerSecond ?? NaN)))
  const all = found.map(({ name, figures }) => [name, { ...middleOf(figures), ratio: ratioOf(figures) }])
  return /** @type {Record<Name | 'bare', LoadFigures & { ratio: number }>} */ (Object.fromEntries(all))
}
