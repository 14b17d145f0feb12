import { randomBytes, randomInt } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { questions } from '../../../machines/questions/registry'
import { signInAs } from '../../factories/coach-visitor'
import { makeServerDatabase } from '../../servers/test-database'
import { situations } from '../../factories/situations'
import { Visitor } from '../../factories/visitor'
import { walkThrough } from '../../factories/walk-through'
import { startWebProcess, type WebProcess } from '../../servers/web-process'
import { addressesOf } from '../addresses'
import { beginAssessment } from '../asking'
import { diceOf, someRequest, type Dice, type Known } from '../fuzz'
import { cookieOfVisitor } from '../planted'
import { inWords, share, tell, type Proof } from '../proof'

/** A number for everything that came back: statuses, and `none` for a connection closed without an answer. */
export type Answers = { counts: Map<string, number>; faults: string[] }

const patience = 20_000
/** After so long without an answer it is told that nothing more comes: half a request would be waited for. */
const untilDone = 1000

/** Sends bytes from an address of its own (so that ports do not run out) and waits until the other side hangs up. */
async function statusOf(port: number, bytes: Buffer, dice: Dice): Promise<string> {
  const socket = connect({ port, host: '127.0.0.1', localAddress: `127.0.0.${2 + dice.number(200)}` })
  let head = ''
  socket.on('data', (part: Buffer) => void (head.length < 20 && (head += part.toString('latin1').slice(0, 20))))
  socket.on('error', () => {})
  socket.setTimeout(patience, () => socket.destroy())
  const closed = once(socket, 'close')
  socket.write(bytes)
  const done = setTimeout(() => socket.end(), untilDone)
  await closed
  clearTimeout(done)
  return /^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 'none'
}

/**
 * Whether HTTP asks for an answer: not where nothing but empty lines came, and not where the sender hung up before the end of the
 * body that was announced, since then there is no request.
 */
export function isAnswerOwed(bytes: Buffer): boolean {
  const text = bytes.toString('latin1')
  if (/^[\r\n]*$/.test(text)) return false
  const end = text.indexOf('\r\n\r\n')
  const announced = /^content-length: *(\d+) *$/im.exec(text.slice(0, end))?.[1]
  return end < 0 || announced === undefined || text.length - end - 4 >= Number(announced)
}

/**
 * What an attacker would know: addresses, names of fields, right values, and sessions of their own: of
 * clients who have begun, have sent, and of a coach.
 */
export async function learn(origin: string): Promise<Known> {
  const client = await beginAssessment(origin, 'fi')
  const further = new Visitor(origin)
  await walkThrough(further, situations.accountant)
  const coach = new Visitor(origin, {}, (await signInAs(origin, 'mira')).cookies)
  await coach.get('/coach')
  const opened = /\/coach\/(?:assessments|plans)\/([0-9a-f-]{36})/.exec(coach.page.html)?.[1] ?? crypto.randomUUID()
  const place = { language: 'fi', assessment: opened, client: opened, plan: opened, permission: opened }
  const ofQuestions = questions.map(({ id }) => `/fi/questions/${id}`)
  const options = questions.flatMap((question) => ('options' in question ? question.options : []))
  return {
    host: new URL(origin).host,
    origin,
    paths: [...addressesOf(place).map(({ path }) => path), ...ofQuestions, '/healthz', '/assets/x.js', '/fi/questions/experienceTitle.1'],
    fields: ['value', 'seen', 'skip', 'year', 'month', 'returnTo', 'look', 'code', 'text', 'do', 'revision', 'note', 'question', 'id', 'q', 'coach', 'keep', 'addTask'],
    values: [...new Set(options), '2026-02-31', '2020-01', '99', opened],
    cookies: ['', client.cookie, cookieOfVisitor(further), cookieOfVisitor(coach), `${client.cookie}; ${cookieOfVisitor(coach)}`],
  } // prettier-ignore
}

/** Some of what is sent ends sessions: so many requests with what was learnt, then it is learnt anew. */
const learnAfter = 300

/** Sends so many requests, `lanes` at a time; every answer of 500 and above, and every one that is owed and not given, is a fault with the request that it was for. */
export async function sendGarbage(origin: string, seed: number, times: number, lanes: number): Promise<Answers> {
  const counts = new Map<string, number>()
  const faults: string[] = []
  const port = Number(new URL(origin).port)
  let left = times
  let known = await learn(origin)
  const lane = async (number: number) => {
    const dice = diceOf(seed + number)
    while (left > 0) {
      left -= 1
      if (left % learnAfter === 0) known = await learn(origin)
      const bytes = someRequest(dice, known)
      const status = await statusOf(port, bytes, dice)
      counts.set(status, (counts.get(status) ?? 0) + 1)
      if (Number(status) >= 500 || (status === 'none' && isAnswerOwed(bytes)))
        faults.push(`${status} for ${JSON.stringify(bytes.toString('latin1').slice(0, 300))}`)
      if (times > 10_000 && left % 10_000 === 0) tell(`${inWords(left)} left`)
    }
  }
  await Promise.all(Array.from({ length: lanes }, (_, number) => lane(number)))
  return { counts, faults }
}

const memoryOf = ({ pid }: WebProcess) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024

/** The memory of a process that has nothing to do any more; it gives back what it does not need by and by. */
async function memoryAtRest(web: WebProcess, target: number): Promise<number> {
  let least = memoryOf(web)
  for (let second = 0; second < 60 && least > target; second += 1) {
    await wait(1000)
    least = Math.min(least, memoryOf(web))
  }
  return least
}

const mostMore = 100
const lanes = 32

async function fuzz(web: WebProcess, times: number): Promise<Proof> {
  const seed = randomInt(2 ** 31)
  await sendGarbage(web.origin, seed + 1000, Math.min(3000, times), lanes)
  const before = memoryOf(web)
  const { counts, faults } = await sendGarbage(web.origin, seed, times, lanes)
  const after = await memoryAtRest(web, before + mostMore)
  const isAlive = web.isRunning() && (await fetch(`${web.origin}/healthz`)).ok
  const unexpected = web.logged.filter((line) => Number((JSON.parse(line) as { level: number }).level) >= 50)
  const told = [...counts]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([status, count]) => `${status}: ${inWords(count)}`)
    .join(', ')
  const figure = `${inWords(times)} fuzzed requests (${told}; none is a body that was broken off on its way; seed ${seed}): ${faults.length} of 500 or above or left without an answer, ${unexpected.length} unexpected faults logged, memory ${before.toFixed(0)} → ${after.toFixed(0)} MB${isAlive ? '' : ', the process DIED'}`
  const passed = faults.length === 0 && unexpected.length === 0 && isAlive && after - before <= mostMore
  return { figure: [figure, ...faults.slice(0, 5), ...unexpected.slice(0, 3)].join('; '), passed }
}

/** G7: garbage gets a clear answer, and the process is none the worse for it. */
export async function prove(scale: number): Promise<Proof> {
  const folder = mkdtempSync(join(tmpdir(), 'suunta-fuzz-'))
  const server = await makeServerDatabase()
  const database: Record<string, string> = server ? { DATABASE_URL: server.url } : {}
  const web = await startWebProcess({ ...database, DATA_DIR: folder, MASTER_KEY: randomBytes(32).toString('base64') })
  try {
    return await fuzz(web, share(100_000, scale))
  } finally {
    await web.kill()
    await server?.drop()
    rmSync(folder, { recursive: true, force: true })
  }
}
