import { places, placesOfFeatures, smoothing, type TextPart } from './features'

/** A text, as one part, and whether it tells of danger. */
export type Example = { part: TextPart; isDanger: boolean }
/** What has been learnt, place by place: how much a feature tells of danger, and how rare it is. */
export type Learnt = { weights: Float64Array; rareness: Float64Array; bias: number }

const rounds = 30
/** How much an example that is judged wrongly costs; the more, the closer the weights follow the examples. */
const cost = 3

/** The same order of examples at every run (a linear congruential generator, Numerical Recipes). */
function shuffled(count: number, round: number): number[] {
  const order = Array.from({ length: count }, (_, at) => at)
  let state = round + 1
  for (let at = count - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const other = state % (at + 1)
    ;[order[at], order[other]] = [order[other]!, order[at]!]
  }
  return order
}

/** In how few examples each feature stands (inverse document frequency). */
function rarenessIn(rows: readonly number[][]): Float64Array {
  const counts = new Float64Array(places)
  for (const row of rows) for (const place of row) counts[place]! += 1
  return counts.map((count) => Math.log((rows.length + 1) / (count + 1)) + 1)
}

function normed(row: readonly number[], rareness: Float64Array): number[] {
  const values = row.map((place) => rareness[place]!)
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, smoothing))
  return values.map((value) => value / length)
}

/**
 * Learns weights from examples: a linear support vector machine with squared hinge loss, by dual coordinate descent
 * (Hsieh et al. 2008, https://www.csie.ntu.edu.tw/~cjlin/papers/cddual.pdf). The same examples give the same weights.
 */
export function learn(examples: readonly Example[]): Learnt {
  const rows = examples.map(({ part }) => placesOfFeatures(part))
  const rareness = rarenessIn(rows)
  const values = rows.map((row) => normed(row, rareness))
  const weights = new Float64Array(places)
  const alphas = new Float64Array(rows.length)
  const softness = 1 / (2 * cost)
  let bias = 0
  for (let round = 0; round < rounds; round += 1)
    for (const at of shuffled(rows.length, round)) {
      const [row, value, sign] = [rows[at]!, values[at]!, examples[at]!.isDanger ? 1 : -1]
      const sum = row.reduce((sum, place, feature) => sum + weights[place]! * value[feature]!, bias)
      const gradient = sign * sum - 1 + softness * alphas[at]!
      // A row is no longer than 1, and the bias counts as one more feature.
      const next = Math.max(0, alphas[at]! - gradient / (2 + softness))
      const change = (next - alphas[at]!) * sign
      alphas[at] = next
      if (change === 0) continue
      row.forEach((place, feature) => (weights[place]! += change * value[feature]!))
      bias += change
    }
  return { weights, rareness, bias }
}
