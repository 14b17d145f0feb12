import { randomBytes, randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { answerAsBefore } from '../../tests/factories/older-rows'
import { hashQuestionKey, openAnswer, openLeftOut, sealAnswer, sealLeftOut } from './answer-sealing'
import { isPadded } from './sealing'

const dataKey = randomBytes(32)
const assessmentId = randomUUID()
const at = { tenantId: 'demo', assessmentId, revision: 3 }
const answer = { key: 'experienceKind#1', questionRevision: 2, value: ['paidWork'] }
const inPlain = { questionKey: null, questionRevision: null }

test('an answer opens with its question, which stands nowhere beside it', () => {
  const { value, keyHash, ...others } = sealAnswer(dataKey, at, answer)
  expect(openAnswer(dataKey, at, { ...inPlain, value })).toEqual(answer)
  expect(others).toEqual({})
  for (const text of [value, keyHash]) expect(text.includes('experienceKind')).toBe(false)
})

test('an answer of an earlier release opens with the question that stands beside it', () => {
  const stored = { questionKey: answer.key, questionRevision: 2, value: answerAsBefore(dataKey, at, answer.value) }
  expect(isPadded(stored.value)).toBe(false)
  expect(openAnswer(dataKey, at, stored)).toEqual(answer)
})

test('an answer moved to another revision or assessment does not open', () => {
  const stored = { ...inPlain, value: sealAnswer(dataKey, at, answer).value }
  expect(() => openAnswer(dataKey, { ...at, revision: 4 }, stored)).toThrow()
  expect(() => openAnswer(dataKey, { ...at, assessmentId: randomUUID() }, stored)).toThrow()
})

test('the hash of a question is the same within an assessment, and another for every question, assessment and client', () => {
  const hash = (key = dataKey, id = assessmentId, question = 'substances') =>
    hashQuestionKey(key, id, question).toString('hex')
  expect(hash()).toBe(hash(Buffer.from(dataKey)))
  expect(hash()).toHaveLength(32)
  expect(
    new Set([hash(), hash(randomBytes(32)), hash(dataKey, randomUUID()), hash(dataKey, assessmentId, 'harmThoughts')])
      .size,
  ).toBe(4)
})

test('the keys of answers that did not count are as long when there are none, and open from earlier releases too', () => {
  const place = { tenantId: 'demo', assessmentId }
  const [none, some] = [[], ['mentalCare', 'sickLeave']].map((keys) => sealLeftOut(dataKey, place, keys))
  expect(none!.length).toBe(some!.length)
  expect(openLeftOut(dataKey, place, { leftOut: [], leftOutSealed: some! })).toEqual(['mentalCare', 'sickLeave'])
  expect(openLeftOut(dataKey, place, { leftOut: ['helps'], leftOutSealed: null })).toEqual(['helps'])
})
