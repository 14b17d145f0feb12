import fc from 'fast-check'
import type { Database } from '../../../db/client'
import { questionAt } from '../../../machines/questions/registry'
import { loadTexts } from '../../../app/i18n/load-texts.server'
import { people } from '../../bench/people'
import { startWebProcesses } from '../../servers/web-processes'
import { askingAs, beginAssessment, cookieOf, seenIn, type Asking } from '../asking'
import { inWords, share, type Proof } from '../proof'

/** Answered before, not answered yet, and asked only when the one before it is answered. */
const keys = ['municipality', 'mainWork', 'education'] as const
type Key = (typeof keys)[number]
const values: Record<Key, readonly string[]> = {
  municipality: ['091', '245', '837'],
  mainWork: ['Siivooja', 'ممرضة & "x"', 'Зварювальник'],
  education: ['upperSecondary', 'higher', 'basic'],
}

/** Whose page shows an answer among those given before. */
const nextOf: Record<Key, string> = { municipality: 'ageBand', mainWork: 'education', education: 'timeWithoutWork' }

type Who = 0 | 1
type Act = { does: 'look' | 'answer' | 'race'; who: Who; key: Key; value: number; other: number }

const act: fc.Arbitrary<Act> = fc.record({
  does: fc.constantFrom('look', 'answer', 'answer', 'race'),
  who: fc.constantFrom(0, 1),
  key: fc.constantFrom(...keys),
  value: fc.nat({ max: 2 }),
  other: fc.nat({ max: 2 }),
})
/** What two tabs of one browser, or two devices, do in turn and at the same time. */
export const histories = fc.record({ devices: fc.boolean(), acts: fc.array(act, { minLength: 4, maxLength: 14 }) })

/** What is stored of a question, and how often it was stored; which of these each of the two has on the page. */
type Held = { value: string | undefined; times: number; on: [number, number] }
type Outcome = '303' | '404' | `409 ${string}`

/** What has to come of an answer, and what is held afterwards. */
function expected(
  held: Record<Key, Held>,
  who: Who,
  key: Key,
  value: string,
): { outcome: Outcome; held: Record<Key, Held> } {
  const one = held[key]
  if (key === 'education' && held.mainWork.value === undefined) return { outcome: '404', held }
  if (one.value === value) return { outcome: '303', held }
  const on = one.on.with(who, one.times) as [number, number]
  if (one.value !== undefined && one.on[who] !== one.times)
    return { outcome: `409 ${value} / ${one.value}`, held: { ...held, [key]: { ...one, on } } }
  return { outcome: '303', held: { ...held, [key]: { value, times: one.times + 1, on: one.on } } }
}

const unescaped = (html: string) => html.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&')

/** Two at the same assessment, both before the main work; the pages they have open know which revision they saw. */
export class TwoAtOnce {
  private held: Record<Key, Held>
  private readonly seen: Record<Key, [number, number]>
  private readonly texts = texts()
  constructor(
    private readonly both: readonly [Asking, Asking],
    municipality: string,
    private readonly before: number,
  ) {
    const nothing = (): Held => ({ value: undefined, times: 0, on: [0, 0] })
    this.held = {
      municipality: { value: municipality, times: 1, on: [0, 0] },
      mainWork: nothing(),
      education: nothing(),
    }
    this.seen = { municipality: [0, 0], mainWork: [0, 0], education: [0, 0] }
  }

  private said = (key: Key, value: string) => this.texts.answer(questionAt(key)!.question, value)

  /** What came of an answer, both values of a conflict as the person reads them turned back into values. */
  private async answer(who: Who, key: Key, value: string): Promise<Outcome> {
    const body = new URLSearchParams({ value, seen: String(this.seen[key][who]) }).toString()
    const { status, html } = await this.both[who].post(`/fi/questions/${key}`, body)
    if (status === 409) {
      const notes = [...html.matchAll(/<p class="note" dir="auto">([^<]*)<\/p>/g)].map(([, note]) => unescaped(note!))
      const read = notes.map((note) => values[key].find((one) => this.said(key, one) === note))
      this.seen[key][who] = seenIn(html)
      return `409 ${read.join(' / ')}`
    }
    if (status === 303 || status === 404) return `${status}`
    throw new Error(`${key} answered ${status}`)
  }

  private async look(who: Who, key: Key): Promise<void> {
    const { status, html } = await this.both[who].get(`/fi/questions/${key}`)
    if (status !== 200) return
    this.seen[key][who] = seenIn(html)
    this.held[key].on[who] = this.held[key].times
  }

  private async race(key: Key, [one, other]: [string, string]): Promise<void> {
    const came = await Promise.all([this.answer(0, key, one), this.answer(1, key, other)])
    const orders = (
      [
        [0, 1],
        [1, 0],
      ] as const
    ).map((order) => {
      let held = structuredClone(this.held)
      const outcomes: Outcome[] = []
      for (const who of order) {
        const next = expected(held, who, key, [one, other][who]!)
        outcomes[who] = next.outcome
        held = next.held
      }
      return { outcomes, held }
    })
    const found = orders.find(({ outcomes }) => String(outcomes) === String(came))
    if (!found)
      throw new Error(
        `${key}: ${came.join(' and ')}; in turn it would be ${orders.map(({ outcomes }) => outcomes.join(' and ')).join(', or ')}`,
      )
    this.held = found.held
  }

  async do({ does, who, key, value: first, other }: Act): Promise<void> {
    const value = values[key][first]!
    if (does === 'look') return this.look(who, key)
    if (does === 'race') return this.race(key, [value, values[key][other]!])
    const { outcome, held } = expected(this.held, who, key, value)
    const came = await this.answer(who, key, value)
    if (came !== outcome) throw new Error(`${key}: ${came} instead of ${outcome}`)
    this.held = held
  }

  /** How many answers have to be stored by now. Throws when what is shown is not what was stored last. */
  async check(): Promise<number> {
    for (const key of keys) {
      const { value } = this.held[key]
      if (value === undefined) continue
      const { html } = await this.both[0].get(`/fi/questions/${nextOf[key]}`)
      if (!unescaped(html).includes(`>${this.said(key, value)}<`)) throw new Error(`${key} does not show ${value}`)
    }
    return this.before + keys.reduce((sum, key) => sum + this.held[key].times, 0) - 1
  }
}

let known: ReturnType<ReturnType<typeof loadTexts>> | undefined
const texts = () => (known ??= loadTexts('locales')('fi'))

/** The way to the main work, as the warehouse worker answers: a person who is laid off is not asked for the education after it. */
const way = people.find(({ name }) => name === 'warehouseWorker')!.stages[0]!.steps
const waysEnd = way.findIndex(({ id }) => id === 'mainWork')

async function begin(origin: string, devices: boolean): Promise<TwoAtOnce> {
  const first = await beginAssessment(origin, 'fi')
  for (const { path, body } of way.slice(0, waysEnd)) await first.post(path, body)
  const municipality = /value=(\w+)/.exec(way.find(({ id }) => id === 'municipality')!.body)![1]!
  if (!devices) return new TwoAtOnce([first, first], municipality, waysEnd)
  const code = /data-resume-code[^>]*>([^<]+)</.exec((await first.get('/fi/code')).html)?.[1] ?? ''
  const opened = await askingAs(origin, '').post('/fi/resume', new URLSearchParams({ code }).toString())
  return new TwoAtOnce([first, askingAs(origin, cookieOf(opened))], municipality, waysEnd)
}

const countLast = `select count(*)::int as count from answers where assessment_id =
  (select id from assessments order by started_at desc, changed_at desc limit 1)`

/** Lets so many histories happen. Resolves to the shortest one that went wrong and why, if one did. */
export async function playHistories(origin: string, database: Database, runs: number): Promise<string | undefined> {
  const holds = fc.asyncProperty(histories, async ({ devices, acts }) => {
    const two = await begin(origin, devices)
    for (const one of acts) await two.do(one)
    const wanted = await two.check()
    const [row] = await database.run<{ count: number }>('count-last', countLast, [])
    if (row!.count !== wanted) throw new Error(`${row!.count} answers stored instead of ${wanted}`)
  })
  const outcome = await fc.check(holds, { numRuns: runs })
  return outcome.failed ? `${String(outcome.errorInstance)} after ${JSON.stringify(outcome.counterexample)}` : undefined
}

/** G3: two tabs or devices never overwrite each other silently: who comes second sees both values. */
export async function prove(scale: number): Promise<Proof> {
  const portal = await startWebProcesses(2)
  try {
    const runs = share(2000, scale)
    const fault = await playHistories(portal.origin, portal.database, runs)
    const figure = `${inWords(runs)} generated histories of two tabs or devices over ${portal.inWords}: ${fault ?? '0 silent overwrites, the second always sees both values'}`
    return { figure, passed: fault === undefined }
  } finally {
    await portal.stop()
  }
}
