import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadTexts } from '../../../app/i18n/load-texts.server'
import type { AnswerValue } from '../../../machines/questions/define-question'
import { questionAt } from '../../../machines/questions/registry'
import { nameOn, openPlanOf, queueRows, signInAs } from '../../factories/coach-visitor'
import { startTestPortal, type TestPortal } from '../../servers/running-portal'
import { situations, type Situation } from '../../factories/situations'
import { storedRows } from '../../factories/stored-rows'
import { Visitor } from '../../factories/visitor'
import { walkThrough } from '../../factories/walk-through'

const texts = loadTexts('locales')
let portal: TestPortal
let daysLater = 0
beforeAll(async () => {
  portal = await startTestPortal({ now: () => new Date(Date.now() + daysLater * 24 * 60 * 60_000) })
})
afterAll(() => portal.stop())

const { warehouseWorker, nurse } = situations
/** Health is shared both times, so that the coach sees what has changed in it. */
const nurseWhoSharesHealth: Situation = {
  ...nurse,
  answers: { ...nurse.answers, workAbility: 7, shareHealth: 'yes' },
}
const people: { situation: Situation; name: string; changed: Record<string, AnswerValue> }[] = [
  {
    situation: warehouseWorker,
    name: 'Toinen kerta',
    changed: { workAbility: 7, cv: 'ready' },
  },
  {
    situation: nurseWhoSharesHealth,
    name: 'المرة الثانية',
    changed: { workAbility: 5, cv: 'ready', shareHealth: 'yes' },
  },
]

/** Sends a first assessment that a coach approves. Resolves to the resume code. */
async function firstTime(situation: Situation, name: string): Promise<string> {
  const person = new Visitor(portal.origin)
  await walkThrough(person, { ...situation, answers: { ...situation.answers, displayName: name } })
  const code = person.find('[data-resume-code]').textContent
  const coach = await signInAs(portal.origin, 'aino')
  await openPlanOf(coach, name)
  await coach.act('approve')
  return code
}

/** Both plans are in the queue until the later one is approved. */
async function openLaterPlanOf(coach: Visitor, name: string): Promise<void> {
  await coach.get('/coach')
  const later = queueRows(coach)
    .filter((row) => nameOn(row) === name)
    .at(-1)!
  await coach.get(later.querySelector('[data-action="open"]')!.getAttribute('href')!)
  await coach.act('continue')
}

type AskedBefore = Map<string, string | null>

/** Confirms what is offered, changes what has changed, and answers the rest as before. Says what was asked and offered. */
async function answerAgain(
  person: Visitor,
  answers: Situation['answers'],
  changed: Record<string, AnswerValue>,
  asked: AskedBefore,
) {
  while (person.kind === 'question') {
    const key = person.questionKey!
    const earlier = person.page.document.querySelector('#earlier q')
    asked.set(key, earlier?.textContent ?? null)
    if (earlier && !(key in changed)) await person.confirm()
    else await person.answer(changed[key] ?? answers[key] ?? null)
    if (person.questionKey === key) throw new Error(`Not taken: ${key}`)
  }
}

async function secondTime(
  person: Visitor,
  { language, topics, answers }: Situation,
  changed: Record<string, AnswerValue>,
) {
  const asked: AskedBefore = new Map()
  await answerAgain(person, answers, changed, asked)
  for (const topic of [...topics, 'summary']) {
    await person.get(`/${language}/topics/${topic}`)
    await answerAgain(person, answers, changed, asked)
  }
  await person.get(`/${language}/summary`)
  return asked
}

test.each(people)(
  'three months later $name is asked only what may have changed, and both pictures stand side by side',
  async (one) => {
    const { situation, name, changed } = one
    const { language } = situation
    const { t } = texts(language)
    daysLater = 0
    const code = await firstTime(situation, name)
    daysLater = 95
    const person = new Visitor(portal.origin)
    await person.get(`/${language}/resume`)
    await person.press(person.find('main form button'), [['code', code]])
    await person.get(`/${language}/plan`)
    expect(person.find('main').textContent).toContain(t('common:again.due'))
    await person.act('start')
    expect(person.kind).toBe('question')

    const answers = { ...situation.answers, displayName: name }
    const asked = await secondTime(person, { ...situation, answers }, changed)
    for (const key of ['mainWork', 'education', 'experienceTasks#0', 'serviceLanguage'])
      expect(asked.has(key), key).toBe(false)
    const workAbility = questionAt('workAbility')!.question
    expect(asked.get('workAbility')).toBe(texts(language).answer(workAbility, situation.answers.workAbility!))
    expect(asked.get('displayName')).toBe(name)
    // Consent is never carried over; about health only who told of it is asked.
    expect(asked.get('sharedTopics')).toBeNull()
    expect(asked.get('shareHealth') ?? null).toBeNull()
    const notes = person.page.document.querySelectorAll('main small').map((small) => small.textContent)
    const carried = t('common:again.carried', { date: '' }).slice(0, 8)
    expect(notes.filter((note) => note.startsWith(carried)).length).toBeGreaterThan(3)
    expect(person.find('main').textContent).toContain(String(situation.answers.mainWork))

    await person.get(`/${language}/topics`)
    await person.get(person.find(`main a[href="/${language}/plan"]`).getAttribute('href')!)
    expect(person.find('main').textContent).toContain(t('common:again.inForce'))
    await person.get(person.find('[data-action="messages"]').getAttribute('href')!)
    await person.press(person.find('main form button'), [['text', name]])
    expect(person.find('.note').textContent, 'the coaches read it now too').toBe(t('common:messages.sent'))
    expect(person.find('[data-message] .written').textContent).toBe(name)
    await person.get(`/${language}/summary`)
    await person.act('submit')
    expect(person.kind).toBe('result')
    const main = person.find('main').textContent
    expect(person.page.document.querySelectorAll('.compass .last').length).toBeGreaterThan(3)
    const changes = person.find('main dl').textContent
    expect(changes).toContain(texts(language).question(workAbility).label)
    for (const { workAbility: value } of [situation.answers, changed])
      expect(changes).toContain(texts(language).answer(workAbility, value!))
    const changedOnes = person.page.document.querySelectorAll('main dl dt').map((one) => one.textContent)
    const labels = ['workAbility', 'cv'].map((id) => texts(language).question(questionAt(id)!.question).label)
    expect(changedOnes).toEqual(expect.arrayContaining(labels))
    expect(main).toContain(t('common:again.changes'))

    const coach = await signInAs(portal.origin, 'aino')
    await openLaterPlanOf(coach, name)
    const plan = coach.page.url
    await coach.get(plan.replace('/plans/', '/assessments/'))
    const changesShown = () => coach.find('[aria-labelledby="changes"]').textContent
    const inFinnish = ['cv', 'workAbility'].map((id) => texts('fi').question(questionAt(id)!.question).label)
    expect(inFinnish.map((label) => changesShown().includes(label))).toEqual([true, false])
    await coach.act('open-health')
    expect(inFinnish.map((label) => changesShown().includes(label))).toEqual([false, true])
    await coach.get(plan)
    await coach.act('approve')
    const rows = await portal.database.run<{ status: string; count: number }>(
      'statuses',
      `select p.status, count(*) as count from plans p join assessments a on a.id = p.assessment_id
     where a.client_id in (select client_id from assessments where previous_assessment_id is not null) group by p.status`,
      [],
    )
    expect(Number(rows.find(({ status }) => status === 'superseded')?.count)).toBe(people.indexOf(one) + 1)
    await person.get(`/${language}/plan`)
    expect(person.find('main').textContent).not.toContain(t('common:again.inForce'))
    expect(person.find('#compass h2').textContent).toBe(t('path:compassThenAndNow'))
    expect(person.page.document.querySelectorAll('#compass svg.compass .last').length).toBeGreaterThan(3)
    const moved = (['grown', 'shrunk'] as const).map((way) => t(`path:${way}`, { sectors: '' }).slice(0, 6))
    const compared = person.find('#compass').textContent
    expect(
      moved.some((way) => compared.includes(way)),
      'work ability has changed',
    ).toBe(true)
    await person.act('agree')
    expect(person.find('main').textContent).toContain(t('common:plan.agreed'))
  },
)

test('beginning twice begins once, on every device that was signed in; and not before a plan is approved', async () => {
  daysLater = 0
  const person = new Visitor(portal.origin)
  await walkThrough(person, {
    ...warehouseWorker,
    answers: { ...warehouseWorker.answers, displayName: 'Kaksi kertaa' },
  })
  const code = person.find('[data-resume-code]').textContent
  const other = new Visitor(portal.origin)
  await other.get('/fi/resume')
  await other.press(other.find('main form button'), [['code', code]])
  const tooEarly = await storedRows(portal.database)
  await person.post('/fi/again', [])
  expect(person.page.status).toBe(409)
  expect(await storedRows(portal.database)).toEqual(tooEarly)

  const coach = await signInAs(portal.origin, 'aino')
  await openPlanOf(coach, 'Kaksi kertaa')
  await coach.act('approve')
  await other.get('/fi/plan')
  await person.get('/fi/plan')
  const before = await storedRows(portal.database)
  const replies = await Promise.all([person, person, other].map((one) => one.send('/fi/again', one.form([]))))
  expect(replies.map(({ status }) => status)).toEqual([303, 303, 303])
  const { assessments, audited, ...rest } = await storedRows(portal.database)
  expect({ assessments, audited }).toEqual({ assessments: before.assessments! + 1, audited: before.audited + 1 })
  expect(rest).toMatchObject({ answers: before.answers, plans: before.plans })
  for (const one of [person, other]) {
    await one.get('/fi/topics/quickStart')
    expect(one.kind).toBe('question')
    expect(one.page.document.querySelector('#earlier')).not.toBeNull()
  }
  await other.confirm()
  await person.get('/fi/topics/quickStart')
  expect(person.questionKey).toBe(other.questionKey)
  await person.get('/fi/questions/mainWork?returnTo=summary')
  await person.answer('Puutarhuri')
  await person.get('/fi/summary')
  expect(person.find('main').textContent).toContain('Puutarhuri')
})
