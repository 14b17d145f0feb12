import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import routes from '../../../app/routes'
import { signIn } from '../../factories/coach-visitor'
import { situations } from '../../factories/situations'
import { liveThrough, Planted, startWorld, WatchedVisitor, type Life, type World } from '../../factories/whole-life'
import { walkThrough } from '../../factories/walk-through'
import { addressesOf } from '../addresses'
import { doors, useCases } from '../audit-doors'
import { inWords, type Proof } from '../proof'

const patterns = routes.map(({ path, index }) => {
  const pattern = index ? '' : path!
  const source = pattern
    .replaceAll(/\/:\w+\?/g, '(?:/[^/]+)?')
    .replaceAll(/:\w+/g, '[^/]+')
    .replace('*', '.*')
  return { pattern, fits: new RegExp(`^/${source}$`) }
})
const doorOf = (method: string, path: string) => `${method} ${patterns.find(({ fits }) => fits.test(path))!.pattern}`

const { warehouseWorker } = situations

/** What requests wrote into the log, by the door at which they were made. */
type Seen = Map<string, Set<string>>

const lastRow = 'select coalesce(max(id), 0)::int as id from audit_events'
const rowsSince = `select action from audit_events where id > $1 and actor_kind <> 'system' order by action`

/** Lets a world's visitors note what each of their requests leaves in the log. */
function watch(world: World): { seen: Seen; requests: () => number } {
  const seen: Seen = new Map()
  const { database } = world.portal
  let requests = 0
  class Noted extends WatchedVisitor {
    override async send(url: string | URL, init: RequestInit = {}): Promise<Response> {
      const [before] = await database.run<{ id: number }>('last-row', lastRow, [])
      const answer = await super.send(url, init)
      const rows = await database.run<{ action: string }>('rows-since', rowsSince, [before!.id])
      const door = doorOf(init.method ?? 'GET', new URL(answer.url).pathname)
      seen.set(door, (seen.get(door) ?? new Set()).add(rows.map(({ action }) => action).join(' ')))
      requests += 1
      return answer
    }
  }
  world.visit = (language = 'fi') => new Noted(world.portal.origin, world.addresses, { 'accept-language': language })
  return { seen, requests: () => requests }
}

/** A person has their code mailed; they are taken out of the queue, and brought back; an approval is made and undone. */
async function setAside({ visit }: World, coach: WatchedVisitor): Promise<void> {
  const person = visit()
  await walkThrough(person, situations.accountant)
  await person.press(person.find('[value="mail"]'))
  await coach.get('/coach?sort=newest')
  const id = coach.find('[data-action="open"]').getAttribute('href')!.split('/').at(-1)!
  const page = `/coach/assessments/${id}/set-aside`
  for (const button of ['setAside', 'bringBack']) {
    await coach.get(page)
    await coach.press(coach.find(`[value="${button}"]`), button === 'setAside' ? [['because', 'trial']] : [])
  }
  await coach.get(`/coach/assessments/${id}/return-code`)
  await coach.press(coach.find('[data-act="make"]'), [['check', 'seenInPerson']])
  await coach.get('/coach/next')
  await coach.get(`/coach/plans/${id}`)
  await coach.act('approve')
  await coach.press(coach.find(`form[action$="/approval"] button`))
}

/** A coach types for a client: an answer of a paper form, the others question by question; then what the client takes along. */
async function typeForClient({ visit }: World): Promise<void> {
  const coach = await signIn(visit(), 'aino')
  await coach.get('/coach/together')
  await coach.press(coach.find('[data-action="start"]'), [
    ['language', 'ar'],
    ['how', 'inTheRoom'],
  ])
  const page = coach.page.url
  await coach.get(`${page}/form`)
  const [first, ...others] = coach.page.document.querySelectorAll('[data-field] input[type="radio"]')
  const refused = others.map((field) => [field.getAttribute('name')!, 'no such answer'] as const)
  const name = first!.getAttribute('name')!
  await coach.press(coach.find('[data-action="submit"]'), [
    [name, first!.getAttribute('value')!],
    ...refused.filter(([one]) => one !== name),
  ])
  for (const part of ['quickStart', 'summary']) {
    await coach.get(page)
    await coach.get(coach.find(`[data-part="${part}"] a`).getAttribute('href')!)
    while (coach.kind === 'coach-together-question') {
      const skip = coach.page.document.querySelector('[name="skip"]')
      const option = coach.page.document.querySelector('form input[type="radio"]')
      await coach.press(
        skip ?? coach.find('[data-action="answer"]'),
        skip ? [] : [['value', option!.getAttribute('value')!]],
      )
    }
  }
  await coach.act('submit')
  await coach.press(coach.find('[value="code"]'))
}

const notReached = `update notices set outcome = 'refused', ended_at = now(), needs_coach = true where assessment_id = $1`

/** Notices did not reach a client: a coach calls instead. */
async function callThem({ portal }: World, coach: WatchedVisitor, assessmentId: string): Promise<void> {
  await coach.get('/coach/calls')
  await portal.database.run('not-reached', notReached, [assessmentId])
  await coach.get('/coach/calls')
  await coach.get(`/coach/calls/${assessmentId}`)
  await coach.press(coach.find('[data-act="done"]'))
}

/** What coaches do besides living through a plan with a client. */
async function workOn(world: World, { person, coach, plan, assessmentId }: Life): Promise<void> {
  const { visit } = world
  const page = `/coach/assessments/${assessmentId}`
  await coach.post('/coach', [['do', 'keysOff']])
  await coach.post('/coach', [['do', 'keysOn']])
  await person.post('/fi/messages', [
    ['id', randomUUID()],
    ['text', 'Onko aika varattu?'],
  ])
  await coach.get('/coach/new-messages')
  await coach.get('/coach/search')
  await coach.press(coach.find('[role="search"] button'), [['q', String(warehouseWorker.answers.displayName)]])
  await coach.get(`${page}/health`)
  await coach.act('translate')
  await coach.get(`${page}/messages`)
  await coach.press(coach.find('[data-action="translate"]'))
  await coach.get(`/coach/clients/${assessmentId}/coach`)
  await coach.press(coach.find('[value="handOver"]'), [['to', coach.find('[name="to"][value]').getAttribute('value')!]])
  for (const one of ['/coach/team', '/coach/outbox', `${plan}/versions`, `${plan}/paper`]) await coach.get(one)
  await callThem(world, coach, assessmentId)
  const visitor = visit()
  await visitor.get('/fi/accessibility')
  await visitor.press(visitor.find('[data-action="submit"]'), [['text', 'Kuvaa ei voi lukea.']])
  const auditor = await signIn(visit(), 'otso')
  await auditor.post('/coach/audit', [['client', assessmentId]])
  const admin = await signIn(visit(), 'mira')
  await admin.get('/coach/translation')
  await admin.press(admin.find('[name="isOn"]'))
  await admin.get('/coach/services')
  await admin.get('/coach/services/DEBT')
  await admin.act('preview')
  await admin.act('submit')
  await admin.get('/coach/help-lines')
  await admin.press(admin.find('[data-action="submit"]'), [
    ['line', 'violenceLine'],
    ['number', '09 123 4567'],
  ])
  await admin.press(admin.find('[name="confirm"]'))
  await admin.get('/coach/feedback')
  await admin.press(admin.find('[name="answered"]'))
  await admin.get('/coach/people')
  await admin.press(admin.find('[name="release"]'))
  await admin.get('/coach/sign-out')
  await admin.post('/coach/sign-out', [])
}

/** The person's other pages, up to a second assessment, and everything erased. */
async function goOn({ person, coach, plan, codes }: Life, { visit }: World): Promise<void> {
  for (const page of ['why-not', 'result', 'privacy', 'crisis/here', 'my-data', 'my-data/all', 'my-data/file', 'again'])
    await person.get(`/fi/${page}`)
  const hasty = visit()
  await hasty.post('/fi/start', [])
  await hasty.get('/fi/privacy')
  const kela = visit()
  await kela.get('/fi/shared')
  await kela.press(kela.find('main form button'), [['code', codes[1]!]])
  await kela.press(kela.find('[data-act="close"]'))
  await person.get('/fi/my-data/permissions')
  await person.press(person.find('[data-act="save"]'), [['topic', 'skills']])
  await person.get(person.find('main a[href*="/permissions/"]:not([href$="new"])').getAttribute('href')!)
  await person.press(person.find('[data-act="new-code"]'))
  await person.press(person.find('[data-act="end"]'))
  await person.get('/fi/my-data/notices')
  await person.press(person.find('[data-act="pause"]'), [['for', 'week']])
  await person.send('/receipts/text-messages', person.form([['id', codes[0]!]]))
  await person.send('/receipts/text-messages')
  await person.get('/fi/my-data/devices')
  await person.press(person.find('[data-act="sign-out-others"]'))
  await coach.get(plan)
  await coach.act('approve')
  await person.get('/fi/plan/paper')
  await person.get('/fi/plan')
  await person.act('agree')
  await person.press(person.find('[data-action="start"]'))
  const { questionKey } = person
  await person.post(
    `/fi/answers/${questionKey}`,
    [...person.page.document.querySelectorAll('form[data-question] [type="hidden"]')]
      .map((one) => [one.getAttribute('name')!, one.getAttribute('value') ?? ''] as const)
      .concat([['skip', '1']]),
  )
  await person.get('/fi/code')
  await person.post('/fi/code', [])
  await person.get('/fi/phone')
  await person.press(person.find('[data-act="make"]'))
  const other = visit()
  await other.get('/fi/resume')
  await other.press(other.find('main form button'), [['code', codes[0]!]])
  await other.post('/fi/leave', [])
  await person.get('/fi/my-data/erase')
  await person.press(person.find('[data-act="erase"]'), [['understood', 'yes']])
}

/** Use cases that are not declared, and declared ones that are no more. */
export function unlisted(): string[] {
  const taking =
    /export (?:async function|function|const) (\w+)(?: = (?:async )?)?\(\s*(?:\w+|\{[^}]*\}): (?:Pick<)?(?:Portal|Sealing|Erasing)\b/g
  const found = readdirSync('app/use-cases', { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test)\.ts$/.test(file))
    .flatMap((file) => [...readFileSync(`app/use-cases/${file}`, 'utf8').matchAll(taking)].map(([, name]) => name!))
  const wrongDoors = Object.entries(useCases).filter(([, door]) => /^(GET|POST) /.test(door) && !doors[door])
  return [
    ...found.filter((name) => !useCases[name]).map((name) => `${name} is not listed`),
    ...Object.keys(useCases)
      .filter((name) => !found.includes(name))
      .map((name) => `${name} is no more`),
    ...wrongDoors.map(([name, door]) => `${name}: no door ${door}`),
  ]
}

const tellingRows = `
  select distinct action, subject from audit_events where client_id is not null and subject !~ $1`

/** An id of a record, of an answer or of a coach; a day, the version of a notice. */
const idOnly = '([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}[.#]?){1,2}\\d*|\\d{4}-\\d\\d-\\d\\d|notice \\d+'

/** Rows about clients of which the subject is more than ids: the name of a question or service would outlive the erasure. */
async function subjectsThatTell({ portal }: World): Promise<string[]> {
  const rows = await portal.database.run<{ action: string; subject: string }>('telling', tellingRows, [
    `^(${idOnly})?( (${idOnly}))?$`,
  ])
  return rows.map(({ action, subject }) => `${action} is about ${subject}`)
}

/** Goes through every door, and by every address without a session: what left other rows than it should. */
export async function tryEveryDoor(): Promise<{ wrong: string[]; requests: number; doors: number }> {
  const world = await startWorld()
  try {
    const { seen, requests } = watch(world)
    const life = await liveThrough(world, new Planted())
    const fresh = await world.portal.database.run<{ id: string }>(
      'client',
      'select client_id as id from assessments where id = $1',
      [life.assessmentId],
    )
    await workOn(world, life)
    await typeForClient(world)
    await setAside(world, life.coach)
    await goOn(life, world)
    const place = {
      language: 'fi',
      assessment: life.assessmentId,
      client: fresh[0]!.id,
      plan: life.assessmentId,
      permission: life.assessmentId,
    }
    const nobody = world.visit()
    const leftByNobody: Seen = new Map()
    for (const { path } of addressesOf(place)) {
      const known = new Map([...seen].map(([door, what]) => [door, new Set(what)]))
      await nobody.send(path)
      const door = doorOf('GET', path)
      const before = known.get(door)
      const left = [...seen.get(door)!].filter((what) => what !== '' && !before?.has(what))
      if (left.length > 0) leftByNobody.set(door, new Set(left))
      // A not-found reply says nothing about the door as used with the right.
      if (before) seen.set(door, before)
    }
    const wrong = Object.entries(doors).flatMap(([door, expected]) => {
      const got = [...(seen.get(door) ?? [])].toSorted().join(' | ')
      return got === expected.toSorted().join(' | ')
        ? []
        : [`${door}: ${seen.has(door) ? got || 'nothing' : 'not tried'}`]
    })
    const others = [...seen.keys()].filter((door) => !doors[door]).map((door) => `${door}: not listed`)
    return {
      wrong: [...wrong, ...others, ...leftByNobody.keys(), ...(await subjectsThatTell(world))],
      requests: requests(),
      doors: Object.keys(doors).length,
    }
  } finally {
    await world.end()
  }
}

/** G10: each read and write of client data leaves exactly one audit row. */
export async function prove(): Promise<Proof> {
  const missing = unlisted()
  const { wrong, requests, doors: count } = await tryEveryDoor()
  const all = [...missing, ...wrong]
  const figure = `${Object.keys(useCases).length} use cases, ${count} doors, ${inWords(requests)} requests: ${all.length} left other rows than they should`
  return { figure: [figure, ...all.slice(0, 10)].join(', '), passed: all.length === 0, scale: 1 }
}
