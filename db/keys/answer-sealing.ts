import { createHmac } from 'node:crypto'
import { openJson, sealJson } from './sealing'

/** Where an answer stands: `revision` is the assessment's revision that it made. */
export type AnswerPlace = { tenantId: string; assessmentId: string; revision: number }

/** An answer with its question. */
type OpenedAnswer<V> = { key: string; questionRevision: number; value: V }

/** As it is stored. `questionKey` stands in plain in rows of releases before 0020 only, which hold nothing but the value sealed. */
export type StoredAnswer = { questionKey: string | null; questionRevision: number | null; value: Buffer }

type Held<V> = [key: string, questionRevision: number, value: V]

const place = ({ tenantId, assessmentId, revision }: AnswerPlace) => ({
  tenantId,
  table: 'answers',
  row: `${assessmentId}#${revision}`,
  column: 'value',
})

/** By data key, weakly held: deriving costs as much as hashing. */
const hashingKeys = new WeakMap<Buffer, Buffer>()

function hashingKeyOf(dataKey: Buffer): Buffer {
  const known = hashingKeys.get(dataKey)
  if (known) return known
  const derived = createHmac('sha256', dataKey).update('question keys').digest()
  hashingKeys.set(dataKey, derived)
  return derived
}

/**
 * The key of a question as it may stand beside a sealed answer: 16 bytes, the same for the same question of one assessment
 * and of no other. Without the client's key it cannot be computed.
 */
export function hashQuestionKey(dataKey: Buffer, assessmentId: string, key: string): Buffer {
  return createHmac('sha256', hashingKeyOf(dataKey)).update(`${assessmentId}/${key}`).digest().subarray(0, 16)
}

/** Seals an answer together with its question, and hashes the question's key. */
export function sealAnswer<V>(
  dataKey: Buffer,
  at: AnswerPlace,
  { key, questionRevision, value }: OpenedAnswer<V>,
): { keyHash: Buffer; value: Buffer } {
  const held: Held<V> = [key, questionRevision, value]
  return { keyHash: hashQuestionKey(dataKey, at.assessmentId, key), value: sealJson(dataKey, held, place(at)) }
}

/** Opens a stored answer, of an earlier release too. Throws when the key, the place or a single bit is wrong. */
export function openAnswer<V>(dataKey: Buffer, at: AnswerPlace, stored: StoredAnswer): OpenedAnswer<V> {
  const { questionKey, questionRevision, value } = stored
  if (questionKey !== null)
    return { key: questionKey, questionRevision: questionRevision ?? 1, value: openJson<V>(dataKey, value, place(at)) }
  const [key, revision, opened] = openJson<Held<V>>(dataKey, value, place(at))
  return { key, questionRevision: revision, value: opened }
}

type LeftOutPlace = Omit<AnswerPlace, 'revision'>
const leftOutPlace = ({ tenantId, assessmentId }: LeftOutPlace) => ({
  tenantId,
  table: 'assessments',
  row: assessmentId,
  column: 'left_out_sealed',
})

/** Seals the keys of answers that did not count when an assessment was sent. */
export const sealLeftOut = (dataKey: Buffer, at: LeftOutPlace, keys: readonly string[]): Buffer =>
  sealJson(dataKey, keys, leftOutPlace(at))

/** Opens them; releases before 0020 stored them in plain. */
export const openLeftOut = (
  dataKey: Buffer,
  at: LeftOutPlace,
  { leftOut, leftOutSealed }: { leftOut: readonly string[]; leftOutSealed: Buffer | null },
): readonly string[] => (leftOutSealed ? openJson<string[]>(dataKey, leftOutSealed, leftOutPlace(at)) : leftOut)
