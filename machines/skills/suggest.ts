/** A concept that a text speaks of, as the search found it. */
type Found = {
  uri: string
  kind: 'skill' | 'occupation'
  score: number
  /** The places of the text's words that it was found by. */
  tokens: readonly number[]
  /** An occupation's usual skills, the most usual first. */
  skills: readonly string[] | null
}

type Candidate = { uri: string; score: number; tokens: readonly number[] }

/** A skill that only an occupation stands for counts a little less than one that the text names, and each next one less. */
const byOccupation = 0.75
const nextInOccupation = 0.94
/** What a second suggestion for the same words counts: a text with three tasks shall find skills for all three. */
const wordsUsedAgain = 0.75

function candidatesOf(found: readonly Found[]): Candidate[] {
  const best = new Map<string, Candidate>()
  const offer = (one: Candidate) => {
    const known = best.get(one.uri)
    if (!known) best.set(one.uri, one)
    // Named by the text and usual in its occupation: both speak for it.
    else
      best.set(one.uri, { ...known, score: Math.max(known.score, one.score) + 0.25 * Math.min(known.score, one.score) })
  }
  for (const { uri, kind, score, tokens, skills } of found) {
    if (kind === 'skill') offer({ uri, score, tokens })
    for (const [place, skill] of (skills ?? []).entries())
      offer({ uri: skill, score: score * byOccupation * nextInOccupation ** place, tokens })
  }
  return [...best.values()]
}

/** The skills to suggest for what a search found, the likeliest first, so that each part of the text gets its turn. */
export function suggest(found: readonly Found[], atMost: number): string[] {
  const left = candidatesOf(found)
  const used = new Map<number, number>()
  const worth = ({ score, tokens }: Candidate) => {
    const times = tokens.map((token) => used.get(token) ?? 0)
    return score * wordsUsedAgain ** (times.reduce((sum, one) => sum + one, 0) / times.length)
  }
  const picked: string[] = []
  while (picked.length < atMost && left.length > 0) {
    const values = left.map(worth)
    const at = values.indexOf(Math.max(...values))
    const [next] = left.splice(at, 1)
    picked.push(next!.uri)
    for (const token of next!.tokens) used.set(token, (used.get(token) ?? 0) + 1)
  }
  return picked
}
