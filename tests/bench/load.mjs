// @ts-check
import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { Browser } from './browser.mjs'
import { walkBare, walkWithoutScript, walkWithScript } from './walks.mjs'

/**
 * Users in a closed loop, in a process of its own: `node load.mjs portal|plain|bare <origin> <people.json> <users>
 * <warm-up s> <measured s> <pages a second> [port …]`: 0 pages a second for as many as it takes, else so many once it is
 * warm; the ports are those of processes that take turns, or, with `apart` before them, that have people of their own. Tells
 * its parent when measuring begins and, at its end, the figures.
 */
const [kind, origin = '', file = '', users, warmUp, measured, pace, ...rest] = process.argv.slice(2)
const isApart = rest[0] === 'apart'
const ports = isApart ? rest.slice(1) : rest
/** @type {import('./people').Person[]} */
const people = JSON.parse(readFileSync(file, 'utf8'))
const walk = { bare: walkBare, portal: walkWithScript, plain: walkWithoutScript }[kind ?? ''] ?? walkBare

/** @typedef {{ answers: number, pages: number, conversations: number, took: number[] }} Counted */
const nothing = () => /** @type {Counted} */ ({ answers: 0, pages: 0, conversations: 0, took: [] })
let counted = nothing()
/** @type {string[]} */
const failures = []
const mostFailures = 50
const over = new AbortController()

let isWarm = false
let slot = 0
/** Waits for the next moment at which a page may be asked for. */
async function keepPace() {
  if (!isWarm || !Number(pace)) return
  slot = Math.max(slot + 1000 / Number(pace), performance.now())
  await wait(slot - performance.now())
}

/** @param {number} user */
async function use(user) {
  const own = ports[user % ports.length]
  for (let turn = user; !over.signal.aborted; turn += 1) {
    const person = people[turn % people.length]
    if (!person) throw new Error(`${file} holds nobody`)
    try {
      for await (const { took } of walk(new Browser(origin, isApart && own ? [own] : ports), person)) {
        if (took !== undefined) counted.took.push(took)
        counted[took === undefined ? 'pages' : 'answers'] += 1
        if (over.signal.aborted) return
        await keepPace()
      }
      counted.conversations += 1
    } catch (error) {
      failures.push(`${person.name}: ${error instanceof Error ? error.message : error}`)
      if (failures.length >= mostFailures) return
    }
  }
}

const all = Promise.all(Array.from({ length: Number(users) }, (_, user) => use(user)))
await wait(Number(warmUp) * 1000)
isWarm = true
counted = nothing()
const since = performance.now()
const cpu = process.cpuUsage()
process.send?.({ is: 'measuring' })
await wait(Number(measured) * 1000)
const found = counted
counted = nothing()
const seconds = (performance.now() - since) / 1000
const own = process.cpuUsage(cpu)
const sorted = found.took.sort((a, b) => a - b)
const quantile = (/** @type {number} */ part) => sorted[Math.ceil(sorted.length * part) - 1] ?? NaN
process.send?.({
  is: 'measured',
  figures: {
    answersPerSecond: found.answers / seconds,
    answers: found.answers,
    otherPages: found.pages,
    conversations: found.conversations,
    p50: quantile(0.5),
    p95: quantile(0.95),
    p99: quantile(0.99),
    seconds,
    generatorBusy: (own.user + own.system) / 1e6 / seconds,
  },
})
over.abort()
await all
process.send?.({ is: 'over', failures })
process.disconnect?.()
