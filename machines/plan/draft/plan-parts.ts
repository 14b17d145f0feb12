import type { PlanEdits } from '../life/plan-document'

/** What can be changed apart from the rest: a line by its id, or one of these. */
export const frameParts = [
  'planKind',
  'obligation',
  'interview',
  'nextDiscussionBy',
  'note',
  'question',
  'order',
] as const
type FramePart = (typeof frameParts)[number]
export type PartKey = FramePart | (string & {})

/** Parts that are several fields together. */
const joined = {
  obligation: ['obligationPerMonth', 'obligationBecause'],
  interview: ['jobSearchFrom', 'firstInterviewBy', 'firstInterviewBecause'],
} as const satisfies Partial<Record<FramePart, readonly (keyof PlanEdits)[]>>
type Joined = keyof typeof joined
const isJoined = (key: PartKey): key is Joined => Object.hasOwn(joined, key)

const isPlain = (key: PartKey): key is Exclude<FramePart, Joined> =>
  !isJoined(key) && (frameParts as readonly string[]).includes(key)

/** The languages of words are left out: they follow from the words. */
function partOf(edits: PlanEdits, key: PartKey): unknown {
  if (isJoined(key)) {
    const values = joined[key].map((field) => edits[field])
    return values.every((value) => value === undefined) ? undefined : values
  }
  if (isPlain(key)) return edits[key]
  const line = edits.lines[key] ?? edits.added.find(({ id }) => id === key)
  return line && { ...line, language: undefined }
}

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  ) ?? ''

/** A short mark by which a part is known to be as it was (FNV-1a); `0` for an unchanged part. */
export function partMark(edits: PlanEdits, key: PartKey): string {
  const value = partOf(edits, key)
  if (value === undefined) return '0'
  let hash = 0x811c9dc5
  for (const letter of canonical(value)) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193) >>> 0
  return hash.toString(36)
}

/** Every part that has been changed in one of these edits. */
export function partsOf(...all: readonly PlanEdits[]): PartKey[] {
  const lines = all.flatMap((edits) => [...Object.keys(edits.lines), ...edits.added.map(({ id }) => id)])
  return [...new Set<PartKey>([...frameParts, ...lines])]
}

const without = <T>(record: Readonly<Record<string, T>>, key: string) =>
  Object.fromEntries(Object.entries(record).filter(([one]) => one !== key))

/** Edits with one part as it is in others. */
export function withPart(edits: PlanEdits, from: PlanEdits, key: PartKey): PlanEdits {
  if (isJoined(key)) return { ...edits, ...Object.fromEntries(joined[key].map((field) => [field, from[field]])) }
  if (key === 'note') return { ...edits, note: from.note, language: from.language }
  if (isPlain(key)) return { ...edits, [key]: from[key] }
  const line = from.lines[key]
  const added = from.added.find(({ id }) => id === key)
  const others = edits.added.filter(({ id }) => id !== key)
  const there = edits.added.some(({ id }) => id === key)
  return {
    ...edits,
    lines: line ? { ...edits.lines, [key]: line } : without(edits.lines, key),
    added: !added ? others : there ? edits.added.map((one) => (one.id === key ? added : one)) : [...others, added],
  }
}

type Merged = { edits: PlanEdits; conflicts: PartKey[] }

/**
 * Puts what one coach wrote on top of what is stored. A part that this coach left as it was shown stays as it is stored
 * now; a part that both have changed since, each in another way, is this coach's and counts as a conflict.
 *
 * @param shown the mark of each part as the coach was shown it; a part without a mark was shown unchanged
 */
export function mergeEdits(stored: PlanEdits, mine: PlanEdits, shown: ReadonlyMap<string, string>): Merged {
  const conflicts: PartKey[] = []
  let edits: PlanEdits = { ...stored, lastAdded: Math.max(stored.lastAdded ?? 0, mine.lastAdded ?? 0) || undefined }
  for (const key of partsOf(stored, mine)) {
    const was = shown.get(key) ?? '0'
    const [now, wanted] = [partMark(stored, key), partMark(mine, key)]
    if (wanted === was) continue
    edits = withPart(edits, mine, key)
    if (now !== was && now !== wanted) conflicts.push(key)
  }
  return { edits, conflicts }
}
