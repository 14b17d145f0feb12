import { randomBytes, randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { openDatabase } from '../../../db/client'
import { firstTenantKeys } from '../../../db/keys/tenant-keys'
import { startTcpProxy, type NetworkMode, type TcpProxy } from '../../servers/tcp-proxy'
import { makeServerDatabase } from '../../servers/test-database'
import { startWebProcess, type WebProcess } from '../../servers/web-process'
import { beginAssessment, seenIn, type Asking } from '../asking'
import { findLost } from '../load'
import { share, tell, type Proof } from '../proof'
import { askWhileSlow } from '../slow-database'

const modes: readonly NetworkMode[] = ['reset', 'blackHole', 'delay']
const languages = ['fi', 'ar', 'sv', 'so'] as const
const users = 4
const mostToAnswer = 3000
const mostToReturn = 5000

/** A jobseeker who writes about their work again and again; what was acknowledged last has to be there at the end. */
type Writer = { asking: Asking; language: string; forms: Map<string, string> }

async function atMainWork(origin: string, language: string): Promise<Writer> {
  const asking = await beginAssessment(origin, language)
  const way = {
    reason: 'jobEnded',
    municipality: '091',
    ageBand: '30to49',
    timeWithoutWork: 'under3months',
    benefit: 'earningsRelated',
    livedInFinland: 'always',
    serviceLanguage: 'fi',
  }
  for (const [key, value] of Object.entries(way)) {
    const { status } = await asking.post(`/${language}/questions/${key}`, `value=${value}`)
    if (status !== 303) throw new Error(`${key} answered ${status}`)
  }
  return { asking, language, forms: new Map() }
}

type Met = { answered: number; away: number; slowest: number; faults: string[] }

/** Writes once while the database is away: the page has to come in time, in the language and with the text. */
async function writeOnce({ asking, language, forms }: Writer, seen: () => Promise<number>, met: Met): Promise<boolean> {
  const text = `työ-${randomUUID()}`
  const form = new URLSearchParams({ value: text, seen: String(await seen()) }).toString()
  const from = performance.now()
  const { status, html } = await asking.post(`/${language}/questions/mainWork`, form)
  const took = performance.now() - from
  met.slowest = Math.max(met.slowest, took)
  met.answered += 1
  if (took > mostToAnswer) met.faults.push(`${status} after ${took.toFixed(0)} ms`)
  if (status === 303) forms.set('mainWork', form)
  if (status !== 503) return status === 303
  met.away += 1
  if (!html.includes(`lang="${language}"`)) met.faults.push(`not in ${language}`)
  if (!html.includes(text)) met.faults.push(`the text is not kept in ${language}`)
  return false
}

/**
 * One outage of so many milliseconds, at least until every person has met it, with people writing all along. Resolves to how
 * long it took until all could write again.
 */
async function outage(
  proxy: TcpProxy,
  mode: NetworkMode,
  length: number,
  writers: readonly Writer[],
  met: Met,
): Promise<number> {
  const over = new AbortController()
  proxy.mode = mode
  const duringIt = writers.map(async (writer) => {
    do await writeOnce(writer, async () => 0, met)
    while (!over.signal.aborted)
  })
  if (length > 0) await wait(length)
  over.abort()
  await Promise.all(duringIt)
  proxy.mode = 'pass'
  const since = performance.now()
  await Promise.all(
    writers.map(async (writer) => {
      const { asking, language } = writer
      const seen = async () => seenIn((await asking.get(`/${language}/questions/mainWork`)).html)
      while (!(await writeOnce(writer, seen, met)))
        if (performance.now() - since > 30_000) throw new Error('It does not come back')
    }),
  )
  return performance.now() - since
}

type Behind = { web: WebProcess; proxy: TcpProxy; url: string; key: Buffer }

/** A web process that reaches its database through a network which we have in hand; undefined without a PostgreSQL. */
async function behindProxy<T>(work: (behind: Behind) => Promise<T>): Promise<T | undefined> {
  const server = await makeServerDatabase()
  if (!server) return undefined
  const proxy = await startTcpProxy(Number(new URL(server.url).port))
  const url = new URL(server.url)
  url.port = String(proxy.port)
  const key = randomBytes(32)
  const web = await startWebProcess({ DATABASE_URL: url.href, MASTER_KEY: key.toString('base64') })
  try {
    return await work({ web, proxy, url: server.url, key })
  } finally {
    await web.kill()
    await proxy.stop()
    await server.drop()
  }
}

/** So many outages of each kind in turn. Resolves to what people met and what was lost. */
export const breakTheNetwork = (outages: number, length: number) =>
  behindProxy(async ({ web, proxy, url, key }) => {
    const met: Met = { answered: 0, away: 0, slowest: 0, faults: [] }
    const writers = await Promise.all(
      Array.from({ length: users }, (_, n) => atMainWork(web.origin, languages[n % languages.length]!)),
    )
    let back = 0
    for (let n = 0; n < outages; n += 1) {
      back = Math.max(back, await outage(proxy, modes[n % modes.length]!, length, writers, met))
      if (outages > 5) tell(`${n + 1} of ${outages} outages`)
    }
    const database = await openDatabase({ url })
    const told = writers.map(({ asking, forms }) => ({ cookie: asking.cookie, forms }))
    const { lost } = await findLost(database, firstTenantKeys(key), told).finally(() => database.close())
    return { ...met, back, lost, isAlive: web.isRunning() }
  })

/** Several pages while each statement takes so many milliseconds. */
export const slowTheNetwork = (each: number) =>
  behindProxy(({ web, proxy, url }) => askWhileSlow(web.origin, proxy, url, each))

/** G4: while the database is away people are told in their language, in time and with their text; then all goes on. */
export async function prove(scale: number): Promise<Proof> {
  const [outages, seconds] = [share(20, scale), scale === 1 ? 30 : 5]
  const found = await breakTheNetwork(outages, seconds * 1000)
  const slow = await slowTheNetwork(2000)
  if (!found || !slow) return { figure: 'needs a PostgreSQL', passed: false }
  const { away, slowest, back, lost, faults, isAlive } = found
  const figure = `${outages} outages of ${seconds} s (reset, black hole, delay of 4 s): ${away} pages of 503 in four languages with the text kept, the slowest reply after ${(slowest / 1000).toFixed(2)} s, everybody writes again within ${(back / 1000).toFixed(2)} s, ${lost.length} lost, ${isAlive ? 'no exit' : 'the process ENDED'}; with 2 s for each statement ${slow.answered} pages and forms were answered, ${slow.away} with 503, the slowest after ${(slow.slowest / 1000).toFixed(1)} s, no transaction open for more than ${(slow.longestOpen / 1000).toFixed(1)} s`
  const passed =
    away > 0 &&
    slow.away > 0 &&
    faults.length + slow.faults.length === 0 &&
    lost.length === 0 &&
    isAlive &&
    back <= mostToReturn
  return { figure: [figure, ...new Set([...slow.faults, ...faults])].slice(0, 6).join('; '), passed }
}
