import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { agendaItems, flags, goals, tasks } from '../../machines/plan/rules/define-rule'
import { obligationCases, obligationReasons } from '../../machines/plan/law/obligation-grounds'
import { planKinds } from '../../machines/plan/law/plan-kind'
import { requirements, services } from '../../machines/plan/services/services'

/** What drafts are made of, by kind. Stored plans name these codes for as long as they are kept. */
const used: Record<string, readonly string[]> = {
  planKind: planKinds,
  goal: goals,
  task: Object.keys(tasks),
  service: services.map(({ code }) => code),
  agenda: agendaItems,
  flag: flags,
  obligation: obligationReasons,
  obligationCase: Object.keys(obligationCases),
  requirement: requirements,
}

type Ledger = Record<string, Record<string, string>>

const file = join(import.meta.dirname, '../../machines/plan/ledger.json')
const read = (): Ledger => JSON.parse(readFileSync(file, 'utf8')) as Ledger

/** The ledger with the codes that are new; what it holds already stays as it is. */
const withNew = (ledger: Ledger): Ledger =>
  Object.fromEntries(
    Object.entries(used).map(([kind, codes]) => [
      kind,
      { ...Object.fromEntries(codes.map((code) => [code, 'used'])), ...ledger[kind] },
    ]),
  )

/** Codes that stored drafts may name and that neither are in use nor marked as retired; and retired ones in use again. */
const broken = (now: Record<string, readonly string[]>, ledger: Ledger) =>
  Object.entries(ledger).flatMap(([kind, codes]) =>
    Object.entries(codes)
      .filter(([code, state]) => (state === 'used') !== (now[kind] ?? []).includes(code))
      .map(([code, state]) => `${kind} ${code} is "${state}" in the ledger`),
  )

/** `npm run docs` enters new codes; that a code has gone is marked by hand. */
if (process.env.UPDATE_DOCS === '1') writeFileSync(file, `${JSON.stringify(withNew(read()), null, 2)}\n`)

it('no code that stored drafts name has vanished: put it back, or mark it "retired" and keep its texts', () => {
  const states = Object.values(read()).flatMap((codes) => Object.values(codes))
  expect(states.filter((state) => state !== 'used' && state !== 'retired')).toEqual([])
  expect(broken(used, read())).toEqual([])
})

it('the ledger holds every code in use: run `npm run docs`', () => {
  expect(read()).toEqual(withNew(read()))
})

it('a code that went, and one that came back with a new meaning, would be seen', () => {
  const fewer = { ...used, goal: goals.slice(1) }
  const ledger = read()
  const retired = { ...ledger, goal: { ...ledger.goal, [goals[0]]: 'retired' } }
  expect(broken(fewer, ledger)).toEqual([`goal ${goals[0]} is "used" in the ledger`])
  expect(broken(fewer, retired)).toEqual([])
  expect(broken(used, retired)).toEqual([`goal ${goals[0]} is "retired" in the ledger`])
})
