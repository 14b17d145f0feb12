import learnt from './weights.json'
import { placesOfFeatures, smoothing, type TextPart } from './features'
import type { Learnt } from './learn'

/** Weights as they are stored: a byte a place, in base64, to be multiplied by `scale`. */
export type StoredWeights = {
  weights: string
  rareness: string
  scale: { weight: number; rareness: number }
  bias: number
}

const rarestByte = 255
const largestByte = 127

const inBase64 = (bytes: ArrayLike<number>): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte & 0xff)).join(''))
const bytesOf = (text: string): Uint8Array => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))

/** What has been learnt, a byte a place. */
export function storeWeights({ weights, rareness, bias }: Learnt): StoredWeights {
  const scale = {
    weight: weights.reduce((most, one) => Math.max(most, Math.abs(one)), 0) / largestByte,
    rareness: rareness.reduce((most, one) => Math.max(most, one), 0) / rarestByte,
  }
  return {
    weights: inBase64(Array.from(weights, (one) => Math.round(one / scale.weight))),
    rareness: inBase64(Array.from(rareness, (one) => Math.round(one / scale.rareness))),
    scale,
    bias,
  }
}

/** Judges texts by stored weights: above 0 they are more like the examples of danger than like the ordinary ones. */
export function classifierOf({
  weights,
  rareness,
  scale,
  bias,
}: StoredWeights): (parts: readonly TextPart[]) => number {
  const [signed, rare] = [new Int8Array(bytesOf(weights).buffer), bytesOf(rareness)]
  const judge = (part: TextPart): number => {
    let [sum, squares] = [0, smoothing]
    for (const place of placesOfFeatures(part)) {
      const value = rare[place]! * scale.rareness
      sum += signed[place]! * scale.weight * value
      squares += value * value
    }
    return sum / Math.sqrt(squares) + bias
  }
  return (parts) => Math.max(...parts.map(judge))
}

/** How like the examples of danger the most alarming part of a text is, from about -1 to 1. */
export const likenessToDanger = classifierOf(learnt)
