import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { keyOf } from '../../machines/questions/define-question'
import { questions } from '../../machines/questions/registry'
import { sealAnswer } from './answer-sealing'
import { isPadded, open, openJson, seal, sealJson, sealKey, type Place } from './sealing'

const key = randomBytes(32)
const place: Place = { tenantId: 'demo', table: 'answers', row: 'a#1', column: 'value' }

test('what is sealed opens again, own words of every script too', () => {
  for (const words of ['ممرضة', 'Äiti hoitaa', '', '😀'.repeat(500)])
    expect(openJson(key, sealJson(key, words, place), place)).toBe(words)
})

test('the same value is never sealed to the same bytes', () => {
  const plain = Buffer.from('4')
  expect(seal(key, plain, place).equals(seal(key, plain, place))).toBe(false)
})

test.each(['tenantId', 'table', 'row', 'column'] as const)('a value moved to another %s does not open', (part) => {
  const sealed = seal(key, Buffer.from('words'), place)
  expect(() => open(key, sealed, { ...place, [part]: 'other' })).toThrow()
})

test('no bit can be changed without notice', () => {
  const sealed = seal(key, Buffer.from('words'), place)
  for (let at = 0; at < sealed.length; at += 1) {
    const changed = Buffer.from(sealed)
    changed[at]! ^= 1
    expect(() => open(key, changed, place)).toThrow()
  }
})

/** 29 bytes of format, iv and tag. */
const inAll = (padded: number) => 29 + padded

test.each([
  [0, 192],
  [1, 192],
  [188, 192],
  [189, 1024],
  [1020, 1024],
  [1021, 4096],
  [4093, 16_384],
  [16_381, 65_536],
  [65_533, 131_072],
  [131_069, 196_608],
])('%i bytes are filled up to %i', (length, padded) => {
  const plain = randomBytes(length)
  const sealed = seal(key, plain, place)
  expect(sealed.length).toBe(inAll(padded))
  expect(open(key, sealed, place).equals(plain)).toBe(true)
})

test.each([
  ['plans', 'draft', 16_384],
  ['plans', 'edits', 512],
  ['plans', 'messages', 512],
  ['plan_versions', 'content', 16_384],
  ['plan_versions', 'progress', 192],
  ['queue_entries', 'facts', 512],
  ['queue_first', 'list', 4096],
  ['kept_forms', 'form', 16_384],
  ['messages', 'value', 192],
])('in %s.%s nothing is shorter than %i', (table, column, least) => {
  expect(sealJson(key, '', { ...place, table, column }).length).toBe(inAll(least))
})

test('what is longer than the smallest size of its place goes up the same steps as everything else', () => {
  const facts = { ...place, table: 'queue_entries', column: 'facts' }
  expect([508, 509, 1021].map((length) => seal(key, randomBytes(length), facts).length)).toEqual(
    [512, 1024, 4096].map(inAll),
  )
})

test('the reasons to hurry of a row of the queue do not show, however many', () => {
  const reasons = [
    'crisisHelpShown',
    'untreatedTrouble',
    'noIncome',
    'housingAtRisk',
    'maybeWrongBenefit',
    'asksForCall',
  ].map((code) => ({ code, isAboutHealth: false }))
  const facts = {
    name: 'Aleksandra-Marjatta Virtanen-Koskenniemi',
    interpreter: 'sometimes',
    interpreterLanguage: 'Dari',
    reasons,
  }
  const lengths = [reasons, []].map(
    (some) => sealJson(key, { ...facts, reasons: some }, { ...place, table: 'queue_entries', column: 'facts' }).length,
  )
  expect(lengths).toEqual([inAll(512), inAll(512)])
})

test('every choice of every question is as long as any other, and as no answer', () => {
  const at = { tenantId: 'demo', assessmentId: 'a', revision: 1 }
  const lengths = questions.flatMap((question) => {
    const all = 'options' in question ? [...question.options, [...question.options], []] : []
    return [null, 0, 10, '2026-12', ...all].map((value) => {
      const answer = { key: keyOf(question, 9), questionRevision: 99, value }
      return sealAnswer(key, at, answer).value.length
    })
  })
  expect(lengths.length).toBeGreaterThan(500)
  expect([...new Set(lengths)]).toEqual([inAll(192)])
})

test('a key is sealed as earlier releases did, and what they sealed opens', () => {
  const sealed = sealKey(key, randomBytes(32), place)
  expect([sealed[0], sealed.length, isPadded(sealed)]).toEqual([1, inAll(32), false])
  expect(open(key, sealed, place)).toHaveLength(32)
  expect(isPadded(seal(key, randomBytes(32), place))).toBe(true)
})
