import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadTexts } from '../../app/i18n/load-texts.server'
import { questionsByTopic } from '../../machines/questions/registry'
import { openPlanOf, signInAs } from '../factories/coach-visitor'
import { startTestPortal, type TestPortal } from '../factories/running-portal'
import { situations, type Situation } from '../factories/situations'
import { Visitor } from '../factories/visitor'
import { answerOn, walkThrough } from '../factories/walk-through'

const { warehouseWorker } = situations
const fi = loadTexts('locales')('fi')
let portal: TestPortal
beforeAll(async () => {
  portal = await startTestPortal()
})
afterAll(() => portal.stop())

const lines = (visitor: Visitor) => visitor.page.document.querySelectorAll('[data-line]')
const idOf = (line: { getAttribute(name: string): string | undefined }) => line.getAttribute('data-line')!

/** A coach's pages about a person with the health answers opened, as one text: what is shown, and the data that come along with it. */
async function allThatTheCoachSees(coach: Visitor, name: string): Promise<string> {
  const { html: queue } = await coach.get('/coach')
  await openPlanOf(coach, name)
  const { html: plan, url } = coach.page
  const { html: assessment } = await coach.get(url.replace('/plans/', '/assessments/'))
  const { html: health } = await coach.get(`${coach.page.url}/health`)
  return [queue, plan, assessment, health].join('\n').replaceAll('<!-- -->', '')
}

const labels = questionsByTopic.health.map((question) => fi.question(question).label)

test('health answers that are not shared are on none of a coach’s pages, nor are lines that rest on them alone', async () => {
  const person = new Visitor(portal.origin)
  const answers: Situation['answers'] = { ...warehouseWorker.answers, shareHealth: 'no', displayName: 'Ei jaa' }
  await walkThrough(person, { ...warehouseWorker, answers })
  const own = lines(person).map(idOf)
  const onlyYou = lines(person).filter((line) => line.textContent.includes(fi.t('common:result.onlyYou')))
  const hidden = onlyYou.map(idOf)
  expect(hidden).toEqual(expect.arrayContaining(['goal:workAbilityBack', 'task:callHealthCentre', 'service:WORK-ABILITY-ASSESS'])) // prettier-ignore

  const coach = await signInAs(portal.origin, 'aino')
  const seen = await allThatTheCoachSees(coach, 'Ei jaa')
  expect(seen).toContain(fi.t('coach:assessment.notShared'))
  expect(seen).not.toContain(String(answers.healthOwnWords))
  expect(seen).not.toContain(fi.t('plan:flags.untreatedTrouble'))
  expect(labels.filter((label) => seen.includes(`${label}:`) || seen.includes(`<dt>${label}`))).toEqual([])
  expect(questionsByTopic.health.filter((question) => seen.includes(fi.question(question).title))).toEqual([])
  await openPlanOf(coach, 'Ei jaa')
  const shown = lines(coach).map(idOf)
  expect(shown).toEqual(expect.arrayContaining(['service:DEBT', 'task:callDebtCounselling']))
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
  expect(labels.filter((label) => seen.includes(`${label}:`))).not.toEqual([])
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
