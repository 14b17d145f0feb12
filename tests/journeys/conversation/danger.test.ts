import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadTexts } from '../../../app/i18n/load-texts.server'
import { openPlanOf, signInAs } from '../../factories/coach-visitor'
import { startTestPortal, type TestPortal } from '../../servers/running-portal'
import { situations } from '../../factories/situations'
import { countAnswers } from '../../factories/opened-answers'
import { storedRows, withOneMoreAnswer } from '../../factories/stored-rows'
import { Visitor } from '../../factories/visitor'
import { answerOn, walkThrough } from '../../factories/walk-through'

const texts = loadTexts('locales')
let portal: TestPortal
beforeAll(async () => {
  portal = await startTestPortal()
})
afterAll(() => portal.stop())

/** People of two situations, the words they write, and the question before which they write them. */
const people = [
  {
    language: 'fi',
    situation: situations.partTimer,
    topic: 'goals',
    at: 'ownStep',
    words: 'En jaksa enää elää.',
  },
  {
    language: 'ar',
    situation: situations.nurse,
    topic: 'skills',
    at: 'experienceTasks#0',
    words: 'زوجي يضربني وأخاف منه',
  },
] as const

async function upTo({ language, situation, topic, at }: (typeof people)[number]): Promise<Visitor> {
  const visitor = new Visitor(portal.origin)
  await visitor.get(`/${language}`)
  await visitor.act('start')
  await answerOn(visitor, situation.answers)
  await visitor.get(`/${language}/topics/${topic}`)
  await answerOn(visitor, situation.answers, at)
  expect(visitor.questionKey).toBe(at)
  return visitor
}

const numbers = (visitor: Visitor) =>
  visitor.page.document.querySelectorAll('main .big').map((link) => link.textContent)

test.each(people)(
  'in $language, words that tell of danger lead to help at once, and back to where one was',
  async (one) => {
    const { language, at, words } = one
    const visitor = await upTo(one)
    const before = await storedRows(portal.database)
    const path = visitor.page.url
    await visitor.answer(words)
    expect(visitor.kind).toBe('crisis')
    expect(await storedRows(portal.database)).toEqual(withOneMoreAnswer(before))
    const html = visitor.find('html')
    expect([html.getAttribute('lang'), html.getAttribute('dir')]).toEqual([language, language === 'ar' ? 'rtl' : 'ltr'])
    expect(visitor.find('h1').textContent).toBe(texts(language).t('common:crisis.title'))
    expect(numbers(visitor)).toEqual(expect.arrayContaining(['112', '116 117', '080 005 005']))
    expect(visitor.find('main').textContent).toContain('0295 025 500')

    await visitor.act('continue')
    expect(visitor.kind).toBe('question')
    const next = visitor.questionKey
    expect(next).not.toBe(at)
    await visitor.get(path)
    expect(visitor.find('[name="value"]').toString()).toContain(words)
    await visitor.answer(words)
    expect(visitor.kind).toBe('crisis')
    await visitor.act('continue')
    expect(visitor.questionKey).toBe(next)
    await answerOn(visitor, one.situation.answers)
    expect(visitor.kind).toBe('topics')
    expect(await countAnswers(portal, at)).toBeGreaterThan(0)
  },
)

test.each(people)('in $language, the small script is sent on to the page of help', async (one) => {
  const { language, at, words } = one
  const visitor = await upTo(one)
  const key = at.replace('#', '.')
  const answer = await visitor.send(`/${language}/answers/${key}`, visitor.form([['value', words]]))
  expect([answer.status, await answer.text()]).toEqual([204, ''])
  const page = answer.headers.get('x-at')!
  expect(page).toMatch(new RegExp(`^/${language}/crisis/[A-Za-z.0-9]+$`))
  await visitor.get(page)
  expect(visitor.kind).toBe('crisis')
  await visitor.act('continue')
  expect(visitor.kind).toBe('question')
  expect(visitor.questionKey).not.toBe(at)
})

test('help keeps the way back in another language, and leads to the topics from an address that says nothing', async () => {
  const visitor = await upTo(people[0])
  await visitor.answer(people[0].words)
  const place = visitor.page.url.split('/').at(-1)
  await visitor.get(visitor.find(`footer a[lang="so"]`).getAttribute('href')!)
  expect(visitor.kind).toBe('crisis')
  expect(numbers(visitor)).toEqual(['112', '116 117', '09 2525 0111', '080 005 005', '0295 463 177', '0800 05058'])
  expect(visitor.find('[data-action="continue"]').getAttribute('href')).toBe(`/so/questions/${place}`)
  for (const anything of ['', '/nothing', '/harmThoughts.99', '/topics']) {
    await visitor.get(`/fi/crisis${anything}`)
    expect(visitor.find('[data-action="continue"]').getAttribute('href')).toBe('/fi/topics')
  }
})

test('an answer changed from the summary leads to help and then back to the summary', async () => {
  const { answers, language, topics } = situations.partTimer
  const visitor = await upTo(people[0])
  for (const topic of [...topics, 'summary']) {
    await visitor.get(`/${language}/topics/${topic}`)
    await answerOn(visitor, answers)
  }
  await visitor.get(`/${language}/questions/ownStep?returnTo=summary`)
  await visitor.answer('Haluan kuolla')
  expect(visitor.kind).toBe('crisis')
  await visitor.act('continue')
  expect(visitor.kind).toBe('summary')
})

test('the coach sees that help was shown; not the words, nor which question they were for', async () => {
  const person = new Visitor(portal.origin)
  const { topics, answers: told } = situations.partTimer
  const words = 'Mieheni lyö minua'
  const answers = {
    ...told,
    ownStep: words,
    displayName: 'Turva',
    shareHealth: 'yes',
    sharedTopics: ['goals'],
    messageToCoach: 'En halua elää enää.',
  }
  await person.get('/fi')
  await person.act('start')
  let helped = 0
  for (const topic of ['', ...topics, 'summary']) {
    if (topic) await person.get(`/fi/topics/${topic}`)
    await answerOn(person, answers)
    for (; person.kind === 'crisis'; helped += 1) {
      await person.act('continue')
      await answerOn(person, answers)
    }
  }
  expect(helped).toBe(2)
  await person.get('/fi/summary')
  expect(person.page.html).not.toContain(words)
  expect(person.find('a[href*="ownStep"]').parentNode!.textContent).toContain(texts('fi').t('common:answered'))
  await person.act('submit')
  expect(person.kind).toBe('result')

  const coach = await signInAs(portal.origin, 'aino')
  await openPlanOf(coach, 'Turva')
  const { html: plan, url } = coach.page
  const { html: assessment } = await coach.get(url.replace('/plans/', '/assessments/'))
  const fi = texts('fi')
  expect(plan).toContain(fi.t('plan:flags.crisisHelpShown'))
  expect(assessment).toContain(fi.t('coach:assessment.helpShown'))
  expect(plan).not.toContain('data-line="task:doOwnStep"')
  for (const seen of [plan, assessment]) {
    for (const secret of [words, answers.messageToCoach, 'ownStep', 'messageToCoach'])
      expect(seen).not.toContain(secret)
  }
})

test('words of danger to the coach reach the coach, and lead the person to help first', async () => {
  const person = new Visitor(portal.origin)
  const answers = { ...situations.accountant.answers, displayName: 'Viesti' }
  await walkThrough(person, { ...situations.accountant, answers })
  const coach = await signInAs(portal.origin, 'aino')
  await openPlanOf(coach, 'Viesti')
  await coach.act('approve')
  await person.get('/sv/plan')
  await person.press(person.find('button[value="disagree"]'), [['text', 'Jag vill inte leva mer.']])
  expect(person.kind).toBe('crisis')
  expect(person.find('main').textContent).not.toContain(texts('sv').t('common:crisis.coachSees'))
  await person.act('continue')
  expect(person.kind).toBe('plan')
  expect(person.find('main').textContent).toContain('Jag vill inte leva mer.')
})

test('ordinary words go on as usual', async () => {
  const visitor = await upTo(people[0])
  await visitor.answer('Työ tappaa motivaation, mutta isoisäni kuoli tyytyväisenä.')
  expect(visitor.kind).toBe('question')
})
