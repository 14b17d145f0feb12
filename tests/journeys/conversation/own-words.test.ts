import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { loadTexts } from '../../../app/i18n/load-texts.server'
import { questionsByTopic } from '../../../machines/questions/registry'
import { signInAs, type DemoCoachKey } from '../../factories/coach-visitor'
import { expectPage } from '../../factories/expect-safe'
import { startLocalTranslator, type LocalTranslator } from '../../servers/local-translator'
import { startTestPortal, type TestPortal } from '../../servers/running-portal'
import { situations, type SituationName } from '../../factories/situations'
import { countCoachAudit } from '../../factories/stored-rows'
import { Visitor } from '../../factories/visitor'
import { walkThrough } from '../../factories/walk-through'

const fi = loadTexts('locales')('fi')
const { nurse, warehouseWorker } = situations
let service: LocalTranslator
let portal: TestPortal
const paths = {} as Record<'nurse' | 'warehouseWorker', string>

async function send(situation: SituationName): Promise<string> {
  await walkThrough(new Visitor(portal.origin), situations[situation])
  const newest = 'select id from assessments order by sent_at desc nulls last limit 1'
  const [row] = await portal.database.run<{ id: string }>('newest', newest, [])
  return `/coach/assessments/${row!.id}/answers`
}

const clientPage = (answersPage: string) => answersPage.replace(/\/answers$/, '')
const healthPage = (answersPage: string) => answersPage.replace(/answers$/, 'health')

beforeAll(async () => {
  service = await startLocalTranslator()
  const settings = {
    TRANSLATOR_ENDPOINT: service.endpoint,
    TRANSLATOR_KEY: service.key,
    TRANSLATOR_REGION: 'northeurope',
  }
  portal = await startTestPortal({ settings })
  paths.nurse = await send('nurse')
  paths.warehouseWorker = await send('warehouseWorker')
})
beforeEach(() => {
  service.behave('answers')
  service.requests.length = 0
})
afterAll(async () => {
  await portal.stop()
  await service.close()
})

const coachAt = async (path: string, key: DemoCoachKey = 'aino', language = 'fi') => {
  const coach = await signInAs(portal.origin, key, language)
  await coach.get(path)
  return coach
}
const answerOf = (coach: Visitor, key: string) => coach.find(`[data-answer="${key}"]`)
const sentTexts = () => service.requests.flatMap(({ texts }) => texts)
const translateAll = (coach: Visitor) => coach.press(coach.find('[data-action="translate"]'))
const switchTo = async (isOn: boolean) => {
  const admin = await coachAt('/coach/translation', 'mira')
  const button = admin.page.document.querySelector(`button[name="isOn"][value="${isOn}"]`)
  if (button) await admin.press(button)
  return admin
}

test('own words stand in the original, each in its language and direction, and a skipped question is said to be skipped', async () => {
  const coach = await coachAt(paths.nurse)
  const words = answerOf(coach, 'messageToCoach').querySelector('.quote')!
  expect(words.textContent).toBe(nurse.answers.messageToCoach)
  expect([words.getAttribute('lang'), words.getAttribute('dir')]).toEqual(['ar', 'rtl'])
  expect(answerOf(coach, 'messageToCoach').textContent).toContain(
    fi.t('coach:assessment.original', { language: 'العربية' }),
  )
  expect(answerOf(coach, 'contactDetails').querySelector('.quote')!.getAttribute('dir'), 'a phone number').toBe('ltr')
  await coach.get(await send('partTimer'))
  expect(answerOf(coach, 'benefit').querySelector('em')!.textContent).toBe(fi.t('coach:assessment.skipped'))
})

test('nothing leaves before an admin has switched translation on for the tenant', async () => {
  const coach = await coachAt(paths.nurse)
  expect(coach.page.document.querySelector('[data-action="translate"], button[name="key"]')).toBeNull()
  await coach.post(paths.nurse, [['key', 'mainWork']])
  expect(coach.find('[role="status"]').textContent).toBe(fi.t('coach:translation.outcomes.off'))
  expect(service.requests).toEqual([])
  expect(await countCoachAudit(portal.database)).not.toHaveProperty(['translation.requested'])
  for (const key of ['aino', 'johan', 'otso'] as const) {
    const other = await coachAt('/coach/translation', key)
    expectPage(other.page, 403, 'error', 'fi')
    expectPage(await other.post('/coach/translation', [['isOn', 'true']]), 403, 'error', 'fi')
  }
  const admin = await switchTo(true)
  expect(admin.find('.note').textContent).toBe(fi.t('coach:translation.isOn', { service: 'Azure Translator' }))
  expect(admin.find('.hint').textContent).toContain('Mira Haddad')
})

test('words are translated on request, marked, stored sealed, and sent once; a name and contact details never', async () => {
  await switchTo(true)
  const coach = await coachAt(paths.nurse)
  await coach.press(coach.find('button[name="key"][value="mainWork"]'))
  expect(sentTexts()).toEqual([nurse.answers.mainWork])
  expect(service.requests[0]!.query).toMatchObject({ from: 'ar', to: 'fi' })
  const translated = answerOf(coach, 'mainWork').querySelector('.translated')!
  expect(translated.textContent).toContain(fi.t('coach:translation.byMachine'))
  expect(translated.textContent).toContain(`[fi] ${nurse.answers.mainWork}`)
  expect(answerOf(coach, 'mainWork').querySelector('[lang="ar"]')!.textContent).toBe(nurse.answers.mainWork)

  await translateAll(coach)
  expect(answerOf(coach, 'messageToCoach').textContent).toContain(`[fi] ${nurse.answers.messageToCoach}`)
  expect(coach.page.document.querySelector('[data-action="translate"]')).toBeNull()
  const sent = sentTexts()
  expect(new Set(sent).size, 'no text twice').toBe(sent.length)
  expect(sent).not.toContain(nurse.answers.displayName)
  expect(sent).not.toContain(nurse.answers.contactDetails)
  await coach.post(paths.nurse, [
    ['key', 'mainWork'],
    ['key', 'displayName'],
    ['key', 'x'],
  ])
  await (await coachAt(paths.nurse, 'johan', 'fi')).post(paths.nurse, [])
  expect(sentTexts()).toEqual(sent)

  const rows = await portal.database.run<{ value: Buffer }>('translated', 'select value from translations', [])
  expect(rows).toHaveLength(sent.length)
  for (const { value } of rows) expect(Buffer.from(value).includes(Buffer.from('[fi]'))).toBe(false)
  const { 'translation.requested': requested, 'translation.stored': stored } = await countCoachAudit(portal.database)
  expect([requested, stored]).toEqual([2, 2])
})

test.each([
  ['busy', 'busy', 429],
  ['away', 'away', 503],
  ['refusing', 'refused', 401],
] as const)('a service that is %s leaves the page calm and the words in place', async (_how, outcome, status) => {
  await switchTo(true)
  service.behave(status)
  const coach = await coachAt(paths.nurse, 'johan', 'sv')
  await translateAll(coach)
  const sv = loadTexts('locales')('sv')
  expect(coach.page.status).toBe(200)
  expect(coach.find('[role="status"]').textContent).toBe(sv.t(`coach:translation.outcomes.${outcome}`))
  expect(answerOf(coach, 'mainWork').textContent).toContain(nurse.answers.mainWork)
  expect(coach.page.document.querySelector('.translated')).toBeNull()
  expect(coach.find('[data-action="translate"]').textContent, 'to be tried again').not.toBe('')
  expect(portal.logged.join('\n')).toContain(`"reason":"${outcome}"`)
  expect(portal.logged.join('\n')).not.toContain(nurse.answers.mainWork)
})

test('a request that another is at is not sent again; switching off stops what is new and keeps what is there', async () => {
  await switchTo(true)
  const [one, two] = [await coachAt(paths.nurse, 'aino', 'en'), await coachAt(paths.nurse, 'johan', 'en')]
  await Promise.all([one, two].map((coach) => coach.post(paths.nurse, [['key', 'mainWork']])))
  expect(sentTexts()).toEqual([nurse.answers.mainWork])
  await switchTo(false)
  await one.get(paths.nurse)
  expect(answerOf(one, 'mainWork').querySelector('.translated')).not.toBeNull()
  await one.post(paths.nurse, [])
  expect(sentTexts()).toEqual([nurse.answers.mainWork])
})

test('health answers are not on the page before they are opened, and each opening is a row of its own in the log', async () => {
  const own = String(warehouseWorker.answers.healthOwnWords)
  const healthTitles = questionsByTopic.health.map((question) => fi.question(question).title)
  const coach = await coachAt(paths.warehouseWorker)
  expect(coach.page.html).not.toContain(own)
  expect(healthTitles.filter((title) => coach.page.html.includes(title))).toEqual([])
  await coach.get(clientPage(paths.warehouseWorker))
  const onCompass = coach.find('[data-sector-row=health]')
  expect(onCompass.querySelector('.value')!.textContent).toBe('–')
  expect(onCompass.querySelector('.about')!.textContent).toBe(fi.t('profile:telling.untold'))
  expect(coach.find('[data-sector=health]').querySelectorAll('.told, .partly, .wish, .last')).toEqual([])
  await coach.get(paths.warehouseWorker)
  expect(await countCoachAudit(portal.database)).not.toHaveProperty(['health.seen'])
  await coach.act('open-health')
  expect(coach.kind).toBe('coach-health')
  expect(answerOf(coach, 'healthOwnWords').textContent).toContain(own)
  expect(answerOf(coach, 'workAbility').textContent).toContain('4 / 10')
  const seen = `select actor_id, purpose, subject from audit_events where action = 'health.seen'`
  expect(await portal.database.run('health-seen', seen, [])).toEqual([
    {
      actor_id: expect.stringMatching(/\.a1000000-0000-4000-8000-000000000001$/),
      purpose: 'serviceNeedsAssessment',
      subject: paths.warehouseWorker.split('/').at(-2),
    },
  ])

  await switchTo(true)
  const johan = await coachAt(healthPage(paths.warehouseWorker), 'johan', 'sv')
  await translateAll(johan)
  expect(sentTexts()).toEqual([own])
  expect(answerOf(johan, 'healthOwnWords').querySelector('.translated')!.textContent).toContain(`[sv] ${own}`)
  await johan.get(paths.warehouseWorker)
  service.requests.length = 0
  await translateAll(johan)
  expect(sentTexts(), 'the page without health sends none of it').not.toContain(own)
  await johan.post(paths.warehouseWorker, [['key', 'healthOwnWords']])
  expect(sentTexts()).not.toContain(own)
})

test('a role that may not read health is told so and opens nothing', async () => {
  const lead = await coachAt('/coach', 'johan')
  await portal.database.run('only-lead', `update coaches set roles = '{lead}' where name = $1`, ['Johan Sjöberg'])
  await lead.get(paths.warehouseWorker)
  expect(lead.find('main').textContent).toContain(fi.t('coach:assessment.healthNotYours'))
  expect(lead.page.document.querySelector('[data-action="open-health"]')).toBeNull()
  const before = await countCoachAudit(portal.database)
  for (const path of ['', '.data']) {
    const answer = await lead.send(healthPage(paths.warehouseWorker) + path)
    expect(answer.status).toBe(403)
    expect(await answer.text()).not.toContain(String(warehouseWorker.answers.healthOwnWords))
  }
  expectPage(await lead.post(healthPage(paths.warehouseWorker), []), 403, 'error', 'fi')
  expect(await countCoachAudit(portal.database)).toEqual(before)
})
