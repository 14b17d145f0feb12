import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { isDay } from '../../machines/plan/law/deadlines'
import type { Rule } from '../../machines/plan/rules/define-rule'
import { all, shownBy, type Statement } from '../../machines/questions/define-statement'
import { ruleChanges } from '../../machines/plan/rules/changes'
import { rules } from '../../machines/plan/rules/rules'
import { fingerprintOf } from './describe-rule'

/** A rule that leaves gets `retired: true`: stored plans give it as their reason, so its text stays and its id is spent. */
type Ledger = Record<string, { revision: number; fingerprint: string; retired?: true }>

const file = join(import.meta.dirname, '../../machines/plan/rules/ledger.json')
const read = (): Ledger => JSON.parse(readFileSync(file, 'utf8')) as Ledger

/** Rules whose meaning differs from what their revision meant when it shipped. */
const changedQuietly = (listed: readonly Rule[], ledger: Ledger) =>
  listed
    .filter(
      (rule) => ledger[rule.id]?.revision === rule.revision && ledger[rule.id]!.fingerprint !== fingerprintOf(rule),
    )
    .map(({ id }) => id)

/** Rules at a revision that the log does not tell of. */
const unlogged = (listed: readonly Rule[]) =>
  listed
    .filter(
      ({ id, revision }) =>
        !ruleChanges.some((one) => one.revision === revision && one.rules.some((told) => told === id)),
    )
    .map(({ id, revision }) => `${id} ${revision}`)

/** Rules that stored plans may name and that have gone unmarked; and retired ids that are in use again. */
const vanished = (listed: readonly Rule[], ledger: Ledger) => {
  const inUse = new Set(listed.map(({ id }) => id))
  return Object.entries(ledger).flatMap(([id, { retired = false }]) => (inUse.has(id) === retired ? [id] : []))
}

/** `npm run docs` enters new rules and new revisions; it never overwrites what a revision meant. */
if (process.env.UPDATE_DOCS === '1') {
  const known = read()
  for (const rule of rules) {
    const { id, revision } = rule
    if ((known[id]?.revision ?? 0) < revision) known[id] = { revision, fingerprint: fingerprintOf(rule) }
  }
  writeFileSync(file, `${JSON.stringify(known, null, 2)}\n`)
}

it('no rule means something else than its revision did: raise the revision and log the change', () => {
  expect(changedQuietly(rules, read())).toEqual([])
})

it('no rule has vanished: put it back, or mark it `"retired": true` and keep its reason; no retired id is used again', () => {
  expect(vanished(rules, read())).toEqual([])
})

it('every rule at its revision is in the log of changes', () => {
  expect(unlogged(rules)).toEqual([])
})

it('the ledger holds every rule at its revision: run `npm run docs`', () => {
  const ledger = read()
  expect(rules.filter(({ id, revision }) => ledger[id]?.revision !== revision).map(({ id }) => id)).toEqual([])
})

it('the log is dated, in order, and tells of a revision once', () => {
  const days = ruleChanges.map(({ on }) => on)
  expect(days.every(isDay)).toBe(true)
  expect(days).toEqual(days.toSorted())
  const told = ruleChanges.flatMap(({ rules: ids, revision }) => ids.map((id) => `${id} ${revision}`))
  expect(new Set(told).size).toBe(told.length)
})

it('a change without a new revision, or without a line in the log, would be seen', () => {
  const [rule, ...others] = rules as readonly Rule[]
  const ledger = read()
  const moved: Rule = { ...rule!, phase: 'later' }
  const proposing: Rule = { ...rule!, services: ['PEER'] }
  const elsewhere: Rule = { ...rule!, when: others[0]!.when }
  expect(changedQuietly([moved, proposing, elsewhere], ledger)).toEqual([rule!.id, rule!.id, rule!.id])
  expect(unlogged([{ ...rule!, revision: rule!.revision + 1 }])).toEqual([`${rule!.id} ${rule!.revision + 1}`])
})

it('a rule that went, and one that took a retired id, would be seen', () => {
  const [first, ...others] = rules as readonly Rule[]
  const ledger = read()
  const retired: Ledger = { ...ledger, [first!.id]: { ...ledger[first!.id]!, retired: true } }
  expect(vanished(others, ledger)).toEqual([first!.id])
  expect(vanished(others, retired)).toEqual([])
  expect(vanished(rules, retired)).toEqual([first!.id])
})

it('a statement that searches several answers is known by what it does, not by its name', () => {
  const rule: Rule = rules.find(({ id }) => id === 'longCareerAndHealth')!
  const longCareer = rule.when.joins!.of.find(({ about }) => about.some(({ id }) => id === 'experienceLength'))!
  const withCareer = (one: Statement): Rule => ({
    ...rule,
    when: all('', ...rule.when.joins!.of.map((part) => (part === longCareer ? one : part))),
  })
  const shorterToo = shownBy('hasLongCareer', longCareer.about, (answers) =>
    longCareer.restsOn({
      ...answers,
      at: (key) => (answers.at(key) === '3to10years' ? 'over10years' : answers.at(key)),
    }),
  )
  expect(changedQuietly([withCareer({ ...longCareer, name: 'renamed' })], read())).toEqual([])
  expect(changedQuietly([withCareer(shorterToo)], read())).toEqual([rule.id])
})
