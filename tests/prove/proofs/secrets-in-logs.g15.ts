import { questionAt } from '../../../machines/questions/registry'
import { signIn } from '../../factories/coach-visitor'
import { dumpDatabase } from '../../servers/database-dump'
import { failOnDemand } from '../../servers/failing-database'
import { situations } from '../../factories/situations'
import {
  liveThrough,
  Planted,
  startWorld,
  type Life,
  type WatchedVisitor,
  type World,
} from '../../factories/whole-life'
import { answerOn, walkToSummary } from '../../factories/walk-through'
import { inWords, share, type Proof } from '../proof'

const { warehouseWorker } = situations
type Place = { open: WatchedVisitor; life: Life; world: World; fails: ReturnType<typeof failOnDemand> }

const ownWords = '/fi/questions/messageToCoach'
const say = async (who: WatchedVisitor, page: string, button: string, name: string, text: string) => {
  await who.get(page)
  await who.press(who.find(button), [[name, text]])
}
const writeTo =
  (part: string) =>
  ({ life: { coach, assessmentId } }: Place, value: string) =>
    say(coach, `/coach/assessments/${assessmentId}/${part}`, '[data-action="submit"]', 'text', value)
const postAs =
  (headers: Record<string, string>, body: (value: string) => string) =>
  async ({ open }: Place, value: string) =>
    open.request('/fi/questions/mainWork', {
      method: 'POST',
      body: body(value),
      headers: { origin: open.origin, ...headers },
    })
const form = { 'content-type': 'application/x-www-form-urlencoded' }

/** Every way in which something secret reaches the portal: taken, refused, and while something is broken. */
export const ways: Record<string, (place: Place, value: string) => Promise<unknown>> = {
  async answer({ open }, value) {
    await open.get(ownWords)
    await open.answer(value)
  },
  async tooLong({ open }, value) {
    await open.get(ownWords)
    await open.answer(value.repeat(300))
  },
  unknownOption: async ({ open }, value) => open.post('/fi/questions/reason', [['value', value]]),
  unknownQuestion: async ({ open }, value) => open.post('/fi/questions/noSuchQuestion', [['value', value]]),
  async driversError({ open, fails }, value) {
    await open.get(ownWords)
    // As drizzle and PostgreSQL do it: the parameters stand in the message, the row in the detail.
    fails.fault = Object.assign(new Error(`Failed query: insert\nparams: ${value}`), {
      detail: `Failing row (${value})`,
    })
    await open.answer(value)
    fails.fault = undefined
  },
  noSession: async ({ world }, value) => world.visit().post('/fi/questions/mainWork', [['value', value]]),
  resumeCode: ({ world }, value) => say(world.visit(), '/fi/resume', 'main form button', 'code', value),
  shareCode: ({ world }, value) => say(world.visit(), '/fi/shared', 'main form button', 'code', value),
  ownMessage: ({ life }, value) => say(life.person, '/fi/messages', '[data-action="submit"]', 'text', value),
  longMessage: ({ life }, value) =>
    say(life.person, '/fi/messages', '[data-action="submit"]', 'text', value.repeat(300)),
  coachMessage: writeTo('messages'),
  note: writeTo('notes'),
  search: ({ life: { coach } }, value) => say(coach, '/coach/search', '[role="search"] button', 'q', value),
  planNote: ({ life: { coach, plan } }, value) => say(coach, plan, 'button[value="save"]', 'note', value),
  async endedSession({ life, world }, value) {
    await life.coach.get(life.plan)
    await world.portal.database.run('end', `update coach_sessions set seen_at = seen_at - interval '1 hour'`, [])
    await life.coach.press(life.coach.find('button[value="save"]'), [['note', value]])
    await signIn(life.coach, 'johan')
  },
  otherOrigin: postAs({ ...form, origin: 'https://elsewhere.example' }, (value) => `value=${value}`),
  otherContent: postAs({ 'content-type': 'application/json' }, (value) => JSON.stringify({ value })),
  tooLarge: postAs(form, (value) => `value=${value.repeat(9000)}`),
  broken: postAs(form, (value) => `value=%ff${value}%`),
}

/** The secrets in a browser's cookies of the portal, as they are sent and as they are. */
const sessionsOf = ({ cookies }: WatchedVisitor) =>
  [...cookies]
    .filter(([name]) => name.startsWith('suunta-'))
    .flatMap(([, sent]) => [sent, String(JSON.parse(atob(decodeURIComponent(sent))))])

/** Tables that hold what is the same for all clients: words of skills. */
const catalogue = /^-- public\.(skill_|occupation_)/

/** What of all that is secret stands where it must not: in a log line, in an address, in a plain column. */
export async function lookForSecrets(wanted: number) {
  const fails = failOnDemand()
  const world = await startWorld({ wrap: fails.wrap })
  try {
    const planted = new Planted()
    const life = await liveThrough(world, planted)
    const open = world.visit()
    await walkToSummary(open, warehouseWorker, answerOn)
    const names = Object.keys(ways)
    for (let at = 0; planted.values.length < wanted || at < names.length; at += 1) {
      const name = names[at % names.length]!
      await ways[name]!({ open, life, world, fails }, planted.plant(name))
    }
    const { logged } = world.portal
    const dump = await dumpDatabase(world.portal.database)
    const plain = dump
      .split(/^(?=-- )/m)
      .filter((table) => !catalogue.test(table))
      .join('\n')
    const places = { log: logged.join('\n'), address: [...world.addresses].join('\n'), column: plain }
    const secrets = [
      ...life.codes.flatMap((code) => [code, code.replaceAll(' ', '')]),
      ...[life.person, life.coach, open].flatMap(sessionsOf),
    ]
    const health = Object.entries(warehouseWorker.answers)
      .filter(([key]) => questionAt(key)!.question.sensitivity === 'health')
      .flatMap(([, value]) => value)
      .filter((value): value is string => typeof value === 'string' && value.length > 4)
    const found = Object.entries(places).flatMap(([place, text]) => [
      ...planted.placesIn(text, true).map((one) => `${place}: ${one}`),
      ...secrets.filter((secret) => text.includes(secret)).map(() => `${place}: a code or a session`),
      ...health.filter((value) => new RegExp(`\\b${value}\\b`).test(text)).map((value) => `${place}: ${value}`),
    ])
    const counts = {
      planted: planted.values.length,
      secrets: secrets.length,
      health: health.length,
      ways: names.length,
      logged: logged.length,
      addresses: world.addresses.size,
    }
    return { found, counts }
  } finally {
    await world.end()
  }
}

/** G15: health answers, secrets and names never reach logs, addresses or plain columns. */
export async function prove(scale: number): Promise<Proof> {
  const { found, counts } = await lookForSecrets(share(500, scale))
  const figure = `${inWords(counts.planted)} planted values in ${counts.ways} ways, ${counts.secrets} codes and sessions, ${counts.health} health answers: ${found.length} found in ${inWords(counts.logged)} log lines, ${inWords(counts.addresses)} addresses and all plain columns`
  return { figure: [figure, ...found.slice(0, 5)].join(', '), passed: found.length === 0 }
}
