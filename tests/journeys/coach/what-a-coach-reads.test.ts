import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadTexts } from '../../../app/i18n/load-texts.server'
import { questionsByTopic } from '../../../machines/questions/registry'
import { openPlanOf, signInAs } from '../../factories/coach-visitor'
import { openedAnswers } from '../../factories/opened-answers'
import { startTestPortal, type TestPortal } from '../../servers/running-portal'
import { situations, type Situation } from '../../factories/situations'
import { countCoachAudit } from '../../factories/stored-rows'
import { Visitor } from '../../factories/visitor'
import { answerOn, walkThrough } from '../../factories/walk-through'

const { warehouseWorker } = situations
const fi = loadTexts('locales')('fi')
let portal: TestPortal
beforeAll(async () => {
  portal = await startTestPortal()
})
afterAll(() => portal.stop())

const lines = (visitor: Visitor) => visitor.page.document.querySelectorAll('[data-line]')
/** The ids of the lines that the jobseeker sees as well: not those of goals beside the plan. */
function idsForBoth(coach: Visitor): string[] {
  const goalsBeside = coach.page.document.querySelectorAll('[data-beside] [data-line^="goal:"]').map(idOf)
  return lines(coach)
    .map(idOf)
    .filter((id) => !goalsBeside.includes(id))
}
const idOf = (line: { getAttribute(name: string): string | undefined }) => line.getAttribute('data-line')!

/** A coach's pages about a person with the health answers opened, as one text: what is shown, and the data that come along with it. */
async function allThatTheCoachSees(coach: Visitor, name: string): Promise<string> {
  const { html: queue } = await coach.get('/coach')
  await openPlanOf(coach, name)
  const { html: plan, url } = coach.page
  const address = url.replace('/plans/', '/assessments/')
  const { html: overview } = await coach.get(address)
  const { html: answers } = await coach.get(`${address}/answers`)
  const { html: health } = await coach.get(`${address}/health`)
  return [queue, plan, overview, answers, health].join('\n').replaceAll('<!-- -->', '')
}

const labels = questionsByTopic.health.map((question) => fi.question(question).label)

test('health answers that are not shared are on none of a coach’s pages, nor are lines that rest on them alone', async () => {
  const person = new Visitor(portal.origin)
  const answers: Situation['answers'] = { ...warehouseWorker.answers, shareHealth: 'no', displayName: 'Ei jaa' }
  await walkThrough(person, { ...warehouseWorker, answers })
  const own = lines(person).map(idOf)
  const onlyYou = lines(person).filter((line) => line.textContent.includes(fi.t('common:result.onlyYou')))
  const hidden = onlyYou.map(idOf)
  expect(hidden).toEqual(expect.arrayContaining(['service:UNEMP-HEALTH-CHECK', 'service:WORK-ABILITY-ASSESS']))

  const coach = await signInAs(portal.origin, 'aino')
  const seen = await allThatTheCoachSees(coach, 'Ei jaa')
  expect(seen).toContain(fi.t('coach:assessment.notShared'))
  expect(seen).not.toContain(String(answers.healthOwnWords))
  expect(seen).not.toContain(fi.t('plan:flags.untreatedTrouble'))
  expect(labels.filter((label) => seen.includes(`${label}:`) || seen.includes(`<dt>${label}`))).toEqual([])
  expect(questionsByTopic.health.filter((question) => seen.includes(fi.question(question).title))).toEqual([])
  await openPlanOf(coach, 'Ei jaa')
  const shown = idsForBoth(coach)
  expect(shown).toContain('service:DEBT')
  expect(shown.filter((id) => hidden.includes(id))).toEqual([])
  expect(own.filter((id) => !hidden.includes(id) && !shown.includes(id))).toEqual([])

  await coach.act('approve')
  await person.get('/fi/plan')
  expect(lines(person).map(idOf).toSorted()).toEqual(shown.toSorted())
})

test('health answers that are shared are read by the coach', async () => {
  const person = new Visitor(portal.origin)
  const answers: Situation['answers'] = { ...warehouseWorker.answers, displayName: 'Jakaa' }
  await walkThrough(person, { ...warehouseWorker, answers })
  const seen = await allThatTheCoachSees(await signInAs(portal.origin, 'aino'), 'Jakaa')
  expect(seen).toContain(String(answers.healthOwnWords))
  expect(seen).toContain(fi.t('plan:flags.untreatedTrouble'))
  expect(questionsByTopic.health.filter((question) => seen.includes(fi.question(question).title))).not.toEqual([])
})

test('health taken back after the approval is told by the approved plan no more, and leaves what is drafted next', async () => {
  const person = new Visitor(portal.origin)
  await walkThrough(person, { ...warehouseWorker, answers: { ...warehouseWorker.answers, displayName: 'Perun' } })
  const secrets = [
    fi.t('plan:flags.untreatedTrouble'),
    fi.t('plan:rules.untreatedTrouble'),
    fi.t('plan:obligation.reasons.lowWorkAbility'),
    fi.t('coach:plan.health.reason'),
  ]
  const told = (coach: Visitor) =>
    secrets.filter((secret) => coach.page.html.replaceAll('<!-- -->', '').includes(secret))
  const hasLine = (coach: Visitor) => coach.page.document.querySelector('[data-step="task:callHealthCentre"]') !== null
  const coach = await signInAs(portal.origin, 'aino')
  await openPlanOf(coach, 'Perun')
  const { pathname } = new URL(coach.page.url)
  expect(told(coach)).not.toEqual([])
  await coach.act('approve')
  await person.get('/fi/my-data/permissions')
  const kept = ['situation', 'skills', 'everydayLife', 'goals'].map((topic) => ['topic', topic] as const)
  await person.press(person.find('[data-act="save"]'), kept)

  await coach.get(pathname)
  expect(hasLine(coach), 'what was approved stays agreed').toBe(true)
  expect(told(coach)).toEqual([])
  expect(coach.page.document.querySelector('#health'), 'nothing left to open').toBeNull()
  await coach.get('/coach?stage=handled')
  const row = coach.page.document
    .querySelectorAll('tbody tr')
    .find((one) => one.querySelector('th')?.textContent === 'Perun')
  expect(secrets.filter((secret) => row!.textContent.includes(secret))).toEqual([])

  await coach.get(pathname)
  await coach.press(coach.find('button[value="reopen"]'))
  expect(hasLine(coach)).toBe(false)
  expect(told(coach)).toEqual([])
  await coach.act('approve')
  await coach.get(`${pathname}/paper`)
  expect(coach.page.html).toContain(fi.t('services:JOB-MATCH.name'))
  expect(coach.page.html).not.toContain(fi.t('plan:tasks.callHealthCentre'))
})

test('a question that a later version asks hides nothing of what was sent, and drafts made anew stay as they were', async () => {
  const person = new Visitor(portal.origin)
  const answers: Situation['answers'] = { ...warehouseWorker.answers, displayName: 'Ennen' }
  await walkThrough(person, { ...warehouseWorker, answers })
  const drafted = lines(person).map(idOf)
  const [added, after] = questionsByTopic.skills.filter(({ id }) => id === 'unfinishedStudies' || id === 'cards')
  // As if the question had been added since.
  for (const { key, assessmentId, revision } of await openedAnswers(portal.database, portal.tenantKeys))
    if (key === added!.id)
      await portal.database.run('later', 'delete from answers where assessment_id = $1 and revision = $2', [
        assessmentId,
        revision,
      ])

  const coach = await signInAs(portal.origin, 'aino')
  await openPlanOf(coach, 'Ennen')
  const plan = coach.page.url
  await coach.get(`${plan.replace('/plans/', '/assessments/')}/answers`)
  expect(coach.page.html).toContain(fi.question(after!).title)
  expect(coach.page.html).not.toContain(fi.question(added!).title)

  await coach.get(plan)
  await coach.press(coach.find('[data-action="return"]'), [['question', 'Mikä työ sopisi?']])
  await person.get('/fi/plan')
  await person.press(person.find('[data-action="submit"]'), [['text', 'Kevyt työ.']])
  await coach.get(plan)
  expect(idsForBoth(coach).toSorted()).toEqual(drafted.toSorted())
})

test('what tells of health in a plan is opened with one click, which loses nothing that was typed and is logged', async () => {
  const answers: Situation['answers'] = { ...warehouseWorker.answers, displayName: 'Ovi' }
  await walkThrough(new Visitor(portal.origin), { ...warehouseWorker, answers })
  const secrets = [
    fi.t('plan:flags.untreatedTrouble'),
    fi.t('plan:rules.untreatedTrouble'),
    fi.t('plan:obligation.reasons.lowWorkAbility'),
    ...labels.map((label) => `${label}:`),
  ]
  const told = (coach: Visitor) =>
    secrets.filter((secret) => coach.page.html.replaceAll('<!-- -->', '').includes(secret))
  const logged = async () => {
    const { 'health.seen': health = 0, 'plan.seen': plan = 0 } = await countCoachAudit(portal.database)
    return { health, plan }
  }
  const coach = await signInAs(portal.origin, 'aino')
  await openPlanOf(coach, 'Ovi')
  expect(told(coach)).toEqual([])
  expect(coach.find('[data-step="task:callHealthCentre"] .reasons').textContent).toBe(fi.t('coach:plan.health.reason'))
  expect(coach.find('#obligation-because').textContent).toContain(fi.t('coach:plan.health.reason'))
  expect(coach.find('[data-line="service:DEBT"] .reasons').textContent).not.toContain(fi.t('coach:plan.health.reason'))
  await coach.press(coach.find('button[value="search"]'), [['search', 'terveys']])
  expect(told(coach)).toEqual([])

  const before = await logged()
  await coach.press(coach.find('[data-action="open-health"]'), [['note', 'Ei vielä tallennettu']])
  expect(told(coach)).toEqual(expect.arrayContaining(secrets.slice(0, 3)))
  expect(coach.find('[data-step="task:callHealthCentre"] .reasons .hint').textContent).toContain(':')
  expect(coach.find('[name="note"]').textContent).toBe('Ei vielä tallennettu')
  expect(await logged()).toEqual({ ...before, health: before.health + 1 })
  await coach.press(coach.find('button[value="search"]'), [['search', 'terveys']])
  expect(told(coach), 'stays open while the form goes on').toContain(secrets[0])
  expect(await logged(), 'one opening, one look').toEqual({ health: before.health + 1, plan: before.plan + 1 })
  await coach.press(coach.find('button[value="save"]'))
  expect(told(coach), 'open until the page is left').toContain(secrets[0])
  expect(await logged(), 'no opening anew').toEqual({ health: before.health + 1, plan: before.plan + 2 })
  const { pathname: plan, search } = new URL(coach.page.url)
  await coach.get(plan)
  expect(told(coach), 'closed for whoever comes back').toEqual([])
  await portal.database.run('long-ago', `update plans set changed_at = changed_at - interval '3 minutes'`, [])
  await coach.get(`${plan}${search}`)
  expect(told(coach), 'an address that was kept opens nothing').toEqual([])
  await portal.database.run('just-now', `update plans set changed_at = changed_at + interval '3 minutes'`, [])
  const mira = await signInAs(portal.origin, 'mira')
  await mira.get(`${plan}?saved&open`)
  expect(told(mira), 'nor does it to whoever has not opened it').toEqual([])
  expect(coach.find('[name="note"]').textContent).toBe('Ei vielä tallennettu')

  await portal.database.run('lead', `update coaches set roles = '{lead}' where name = 'Aino Lahtinen'`, [])
  await coach.get(new URL(coach.page.url).pathname)
  expect(coach.find('#health').textContent).toBe(fi.t('coach:plan.health.notYours'))
  expect(coach.page.document.querySelector('[data-action="open-health"]')).toBeNull()
  const shut = await logged()
  const { pathname } = new URL(coach.page.url)
  for (const fields of [
    [
      ['do', 'search'],
      ['health', 'open'],
    ],
    [['do', 'health']],
  ] as const) {
    await coach.post(pathname, [...fields])
    expect(coach.page.status).toBe(fields[0][1] === 'health' ? 403 : 200)
    expect(told(coach)).toEqual([])
  }
  for (const page of ['paper', 'versions']) {
    await coach.get(`${pathname}/${page}`)
    expect(coach.page.status).toBe(200)
    expect(told(coach), page).toEqual([])
  }
  expect((await logged()).health).toBe(shut.health)
  await portal.database.run('coach', `update coaches set roles = '{coach}' where name = 'Aino Lahtinen'`, [])
})

test('a topic that is not shared shows the coach only what the quick start asked', async () => {
  const person = new Visitor(portal.origin)
  const answers: Situation['answers'] = {
    ...warehouseWorker.answers,
    displayName: 'Osan',
    sharedTopics: ['situation', 'goals'],
  }
  await walkThrough(person, { ...warehouseWorker, answers })
  const seen = await allThatTheCoachSees(await signInAs(portal.origin, 'aino'), 'Osan')
  expect(seen).toContain(fi.t('coach:assessment.partlyShared'))
  expect(seen).toContain(String(answers.mainWork))
  expect(seen).not.toContain(String(answers['experienceTasks#0']))
  expect(seen).not.toContain('data-line="service:DEBT"')
})

test('an answer that calls for help leads to help at once, and the coach sees only that help was shown', async () => {
  const person = new Visitor(portal.origin)
  const answers: Situation['answers'] = { ...warehouseWorker.answers, harmThoughts: 'now', displayName: 'Apua' }
  await person.get('/fi')
  await person.act('start')
  await answerOn(person, answers)
  await person.get('/fi/topics/health')
  await answerOn(person, answers)
  expect(person.kind).toBe('crisis')
  expect(person.find('main').textContent).toContain('112')
  await person.act('continue')
  for (const topic of ['health', 'summary']) {
    await person.get(`/fi/topics/${topic}`)
    await answerOn(person, answers)
  }
  await person.act('submit')
  expect(person.kind).toBe('result')
  const [harmThoughts] = questionsByTopic.health.filter(({ id }) => id === 'harmThoughts')
  const seen = await allThatTheCoachSees(await signInAs(portal.origin, 'aino'), 'Apua')
  expect(seen).toContain(fi.t('coach:assessment.helpShown'))
  expect(seen).toContain(fi.t('plan:flags.crisisHelpShown'))
  expect(seen).not.toContain(fi.question(harmThoughts!).title)
  expect(seen).not.toContain(`${fi.question(harmThoughts!).label}:`)
  expect(seen).not.toContain(fi.option(harmThoughts!, 'now'))
})

test('each page speaks to its reader: what only the person sees is marked, rounds are numbered, a coach is not "you"', async () => {
  const person = new Visitor(portal.origin)
  const answers: Situation['answers'] = {
    ...warehouseWorker.answers,
    shareHealth: 'yes',
    contactWay: null,
    displayName: 'Lukija',
  }
  await walkThrough(person, { ...warehouseWorker, answers })
  const invited = fi.t('common:result.nextInterviewNoWay', { date: '|' }).split('|')[1]!
  expect(person.find('main').textContent).toContain(invited)
  await person.get('/fi/summary')
  const own = person.page.document
    .querySelectorAll('li.line')
    .filter((line) => line.textContent.includes(fi.t('common:summary.onlyYou')))
  const crisis = [...questionsByTopic.health, ...questionsByTopic.everydayLife].filter(
    ({ sensitivity }) => sensitivity === 'crisis',
  )
  expect(own.map((line) => line.querySelector('small')!.textContent)).toEqual(
    crisis.map((one) => fi.question(one).title),
  )
  const title = questionsByTopic.skills.find(({ id }) => id === 'experienceTasks')!
  expect(person.find('main').textContent).toContain(`Kokemus 1: ${fi.question(title).title}`)

  const quick = new Visitor(portal.origin)
  await walkThrough(quick, {
    ...situations.accountant,
    answers: { ...situations.accountant.answers, displayName: 'Pikainen' },
  })
  const coach = await signInAs(portal.origin, 'aino')
  await openPlanOf(coach, 'Pikainen')
  await coach.act('approve')
  await coach.get(coach.page.url.split('?')[0]!.replace('/plans/', '/assessments/'))
  expect(coach.find('[data-sector-row=people]').textContent).toContain(fi.t('profile:telling.untold'))
  await quick.get('/fi/plan')
  await quick.press(quick.find('button[value="disagree"]'), [['text', ' ']])
  expect(quick.page.status).toBe(400)
  expect(quick.find('[role="alert"]').textContent).toBe(fi.t('common:plan.disagreeEmpty'))
})
