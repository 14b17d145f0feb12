import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { questionAt } from '../../machines/questions/registry'
import { byDay } from './by-day'
import { signIn } from './coach-visitor'
import { startLocalTranslator } from '../servers/local-translator'
import { startTestPortal, type TestPortal } from '../servers/running-portal'
import { saveInBackground } from './save-in-background'
import { situations } from './situations'
import { Visitor } from './visitor'
import { answerOn, walkToSummary } from './walk-through'

const { warehouseWorker } = situations

/** Values that occur nowhere else, each with the place into which it was written. */
export class Planted {
  readonly values: { value: string; where: string }[] = []

  plant(where: string): string {
    const value = `pl${this.values.length}x${crypto.randomUUID().slice(0, 8)}`
    this.values.push({ value, where })
    return value
  }

  /** The places whose value a text holds, or does not hold. */
  placesIn(text: string, isThere: boolean): string[] {
    return this.values
      .filter(({ value }) => text.includes(value) === isThere)
      .map(({ value, where }) => `${where} ${value}`)
  }
}

/** A browser that remembers every address that it asked for or was sent to, and those that stood on its pages. */
export class WatchedVisitor extends Visitor {
  constructor(
    origin: string,
    readonly addresses: Set<string>,
    headers: Record<string, string> = {},
  ) {
    super(origin, headers)
  }

  override async send(url: string | URL, init: RequestInit = {}): Promise<Response> {
    const answer = await super.send(url, init)
    this.addresses.add(answer.url).add(answer.headers.get('location') ?? '')
    return answer
  }

  override async request(url: string, init: RequestInit = {}) {
    const page = await super.request(url, init)
    for (const one of page.document.querySelectorAll('[href],[action],[src]'))
      for (const name of ['href', 'action', 'src']) this.addresses.add(one.getAttribute(name) ?? '')
    return page
  }
}

export type Life = {
  person: WatchedVisitor
  coach: WatchedVisitor
  plan: string
  assessmentId: string
  codes: string[]
}
export type World = {
  portal: TestPortal
  addresses: Set<string>
  visit(language?: string): WatchedVisitor
  end(): Promise<void>
}

/** A portal with everything switched on: machine translation, mails kept in a folder of its own. */
export async function startWorld(options: Parameters<typeof startTestPortal>[0] = {}): Promise<World> {
  const folder = await mkdtemp(path.join(tmpdir(), 'suunta-'))
  const translator = await startLocalTranslator()
  const settings = {
    DATA_DIR: folder,
    TRANSLATOR_ENDPOINT: translator.endpoint,
    TRANSLATOR_KEY: translator.key,
    TRANSLATOR_REGION: 'northeurope',
  }
  const portal = await startTestPortal({ now: byDay(), ...options, settings })
  const addresses = new Set<string>()
  const visit = (language = 'fi') => new WatchedVisitor(portal.origin, addresses, { 'accept-language': language })
  const admin = await signIn(visit(), 'mira')
  await admin.get('/coach/translation')
  await admin.press(admin.find('button[name="isOn"][value="true"]'))
  const end = async () => {
    await portal.stop()
    await translator.close()
    await rm(folder, { recursive: true })
  }
  return { portal, addresses, visit, end }
}

/** Their answers, with a planted value in all that is written in own words. */
function plantedAnswers(planted: Planted) {
  const words = Object.entries(warehouseWorker.answers).filter(
    ([key]) => questionAt(key)!.question.kind.endsWith('Text') && !['contactDetails', 'healthOwnWords'].includes(key),
  )
  const told = words.map(([key, value]) => [key, `${value} ${planted.plant(key)}`] as const)
  const contactDetails = `${planted.plant('contactDetails')}@example.org`
  const healthOwnWords = planted.plant('healthOwnWords')
  return {
    ...warehouseWorker.answers,
    ...Object.fromEntries(told),
    contactWay: 'email',
    contactDetails,
    shareHealth: 'yes',
    healthOwnWords,
  }
}

/** The conversation to its end, and so many more values written over one answer again and again. */
async function tell({ visit }: World, planted: Planted, more: number): Promise<WatchedVisitor> {
  const person = visit()
  await walkToSummary(person, { ...warehouseWorker, answers: plantedAnswers(planted) }, answerOn)
  for (let left = more; left > 0; left -= 20) {
    const words = Array.from({ length: Math.min(left, 20) }, () => planted.plant('messageToCoach'))
    await person.get('/fi/questions/messageToCoach')
    await person.answer(words.join(' '))
  }
  await person.get('/fi/summary')
  await person.act('submit')
  return person
}

/** What a coach reads of it and writes about it, up to a question to the person. */
async function coachIt(coach: WatchedVisitor, assessmentId: string, planted: Planted): Promise<void> {
  await coach.get('/coach')
  await coach.post(`/coach/clients/${assessmentId}/coach`, [['do', 'take']])
  await coach.get(`/coach/clients/${assessmentId}/preview`)
  await coach.get(`/coach/assessments/${assessmentId}`)
  await coach.get(`/coach/assessments/${assessmentId}/answers`)
  await coach.act('translate')
  await coach.get(`/coach/assessments/${assessmentId}/health`)
  for (const page of ['messages', 'notes']) {
    await coach.get(`/coach/assessments/${assessmentId}/${page}`)
    await coach.press(coach.find('[data-action="submit"]'), [['text', planted.plant(`coach ${page}`)]])
  }
  await coach.get(`/coach/plans/${assessmentId}`)
  const line = coach.find('[name^="text:"]').getAttribute('name')!
  const edits = [line, 'addTask'].map((name) => [name, planted.plant(`plan ${name}`)] as const)
  await coach.press(coach.find('button[value="save"]'), edits)
  await saveInBackground(coach, [['note', planted.plant('plan note')]])
  await coach.get(`/coach/plans/${assessmentId}`)
  await coach.press(coach.find('[data-action="return"]'), [['question', planted.plant('plan question')]])
}

/** The person replies, the coach approves, the person reports a task and disagrees, the coach takes it up again. */
async function agreeOnIt(person: Visitor, coach: Visitor, plan: string, planted: Planted): Promise<void> {
  await person.get('/fi/plan')
  await person.press(person.find('[data-action="submit"]'), [['text', planted.plant('plan reply')]])
  await coach.get(plan)
  await coach.act('approve')
  await person.get('/fi/plan')
  await person.press(person.find('[data-line] form button'))
  await person.press(person.find('[name="answer"][value="disagree"]'), [['text', planted.plant('plan disagreement')]])
  await coach.get(plan)
  await coach.press(coach.find('button[value="reopen"]'))
}

/** Has notices sent to another address than the one of the conversation. */
async function chooseNotices(person: Visitor, planted: Planted): Promise<void> {
  const address = `${planted.plant('notice address')}@example.org`
  await person.get('/fi/my-data/notices')
  await person.press(person.find('[data-act="save"]'), [
    ['way', 'email'],
    ['address', address],
  ])
}

/** A mail about a message as releases before the notices wrote it. */
const olderMail = `
  insert into outbox (tenant_id, id, kind, client_id, assessment_id, subject, created_at, next_try_at, ended_at, outcome)
  select tenant_id, $1, 'messageWaits', client_id, id, id, now(), now(), now(), 'sent' from assessments where id = $2`

/** Opens a topic to Kela, which reads it; a second code for another body is not used. Resolves to that code. */
async function shareIt(person: Visitor, { visit }: World): Promise<string> {
  const kela = visit()
  for (const recipient of ['kela', 'wellbeingServices']) {
    await person.get('/fi/my-data/permissions/new')
    await person.press(person.find('[data-act="give"]'), [
      ['recipient', recipient],
      ['topic', 'health'],
      ['days', '30'],
      ['consent', 'yes'],
    ])
    if (recipient !== 'kela') break
    await kela.get('/fi/shared')
    await kela.press(kela.find('main form button'), [['code', person.find('[data-share-code]').textContent]])
  }
  return person.find('[data-share-code]').textContent
}

/**
 * A person from the first question to a plan that is in work again, with everything that others do meanwhile: each place
 * where words can be written holds a planted value, and every table of client data has rows of theirs.
 */
export async function liveThrough(world: World, planted: Planted, more = 0): Promise<Life> {
  const { portal, visit } = world
  const person = await tell(world, planted, more)
  const newest = 'select id from assessments order by sent_at desc nulls last limit 1'
  const [{ id: assessmentId } = { id: '' }] = await portal.database.run<{ id: string }>('newest', newest, [])
  const plan = `/coach/plans/${assessmentId}`
  // As if a coach had typed some of it.
  await portal.database.run(
    'typed',
    `insert into staff_entries (tenant_id, assessment_id, coach_id, how, begun_at) select tenant_id, id, 'a coach', 'inTheRoom', started_at from assessments where id = $1`,
    [assessmentId],
  )
  const coach = await signIn(visit('sv'), 'johan')
  await coachIt(coach, assessmentId, planted)
  await agreeOnIt(person, coach, plan, planted)
  await person.get('/fi/messages')
  await person.press(person.find('[data-action="submit"]'), [['text', planted.plant('own message')]])
  // The session ends while the coach writes: the form is kept.
  await coach.get(`/coach/assessments/${assessmentId}/messages`)
  await portal.database.run('end-sessions', `update coach_sessions set seen_at = seen_at - interval '1 hour'`, [])
  await coach.press(coach.find('[data-action="submit"]'), [['text', planted.plant('kept form')]])
  await signIn(coach, 'johan')
  const shareCode = await shareIt(person, world)
  await chooseNotices(person, planted)
  await portal.database.run('older-mail', olderMail, [crypto.randomUUID(), assessmentId])
  await person.get('/fi/code')
  const code = person.find('[data-resume-code]').textContent
  const phone = visit()
  await phone.get('/fi/resume')
  await phone.press(phone.find('main form button'), [['code', code]])
  return { person, coach, plan, assessmentId, codes: [code, shareCode] }
}
