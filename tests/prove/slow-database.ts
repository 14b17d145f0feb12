import { setTimeout as wait } from 'node:timers/promises'
import { openDatabase, type Database } from '../../db/client'
import { openPlanOf, signInAs } from '../factories/coach-visitor'
import { situations } from '../factories/situations'
import type { TcpProxy } from '../servers/tcp-proxy'
import { Visitor } from '../factories/visitor'
import { walkThrough } from '../factories/walk-through'

/** What people met while each statement came back late: what took too long, what was wrong, and how long a transaction was open. */
type SlowFound = { answered: number; away: number; slowest: number; longestOpen: number; faults: string[] }

/** Three statements at their limit and a transaction at its own, and some time to spare. */
const mostToAnswer = 16_000
/** A transaction's limit, and what the server needs to notice that it was given up. */
const mostOpen = 8000

/** Milliseconds that the oldest transaction of the portal is open. */
const openFor = async (near: Database) =>
  (
    await near.run<{ ms: number }>(
      'open',
      `select coalesce(max(extract(epoch from clock_timestamp() - xact_start)) * 1000, 0)::float8 as ms
  from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`,
      [],
    )
  )[0]!.ms

/** A client whose plan a coach has open, and pages of both as they stood while all was well. */
async function beforeItSlows(origin: string) {
  const name = 'Hidas Yhteys'
  const client = new Visitor(origin)
  await walkThrough(client, {
    ...situations.accountant,
    answers: { ...situations.accountant.answers, displayName: name },
  })
  const coach = await signInAs(origin, 'aino')
  await openPlanOf(coach, name)
  const plan = coach.page.url
  const notes = coach.anotherTab()
  await notes.get(`${plan.replace('/plans/', '/assessments/')}/notes`)
  const writer = new Visitor(origin)
  await writer.get('/ar')
  await writer.act('start')
  return { client, coach, notes, writer, plan }
}

/**
 * Asks for several pages, and writes on several, while every statement takes so many milliseconds on its way: less than one
 * statement may, so that only the sum is too much.
 */
export async function askWhileSlow(origin: string, proxy: TcpProxy, url: string, each: number): Promise<SlowFound> {
  const near = await openDatabase({ url, poolSize: 1 })
  const { client, coach, notes, writer, plan } = await beforeItSlows(origin)
  const found: SlowFound = { answered: 0, away: 0, slowest: 0, longestOpen: 0, faults: [] }
  const text = 'Hidas muistiinpano, joka ei saa kadota.'
  const acts: Record<string, [Visitor, () => Promise<unknown>, kept?: string]> = {
    'a page of the plan': [coach.anotherTab(), () => visit('a page of the plan', plan)],
    'the queue': [coach.anotherTab(), () => visit('the queue', '/coach')],
    'own summary': [client, () => client.get('/fi/summary')],
    'the first answer': [writer, () => writer.answer('jobEnded')],
    'a note': [notes, () => notes.press(notes.find('[data-action="submit"]'), [['text', text]]), text],
    'an approval': [coach, () => coach.act('approve')],
  }
  const visit = (what: string, path: string) => acts[what]![0].get(path)
  const over = new AbortController()
  const watching = watch(near, over.signal, found)
  proxy.late = each / 2
  proxy.mode = 'delay'
  for (const [what, [visitor, act, kept]] of Object.entries(acts)) {
    const from = performance.now()
    await act()
    const took = performance.now() - from
    const { status, html } = visitor.page
    found.answered += 1
    found.slowest = Math.max(found.slowest, took)
    if (status === 503) found.away += 1
    if (![200, 303, 503].includes(status)) found.faults.push(`${what} answered ${status}`)
    if (took > mostToAnswer) found.faults.push(`${what} answered after ${took.toFixed(0)} ms`)
    if (status === 503 && kept && !html.includes(kept)) found.faults.push(`the text of ${what} is not kept`)
  }
  proxy.mode = 'pass'
  over.abort()
  await watching
  await near.close()
  if (found.longestOpen > mostOpen)
    found.faults.push(`a transaction stayed open for ${found.longestOpen.toFixed(0)} ms`)
  return found
}

/** Looks again and again how long a transaction is open. */
async function watch(near: Database, over: AbortSignal, found: SlowFound): Promise<void> {
  while (!over.aborted) {
    found.longestOpen = Math.max(found.longestOpen, await openFor(near))
    await wait(100)
  }
}
