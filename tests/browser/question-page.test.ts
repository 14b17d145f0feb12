import { readFileSync } from 'node:fs'
import type { Page, Route } from 'playwright-core'
import { expect, test } from 'vitest'
import { situations } from '../factories/situations'
import { setStage, sizes } from './steps/browser'
import { expectNoSidewaysScrolling } from './steps/checks'
import { Person } from './steps/person'

const stage = setStage()

/** What a page tells of itself from inside: kept on its window, it is gone when the document is loaded again. */
type Inside = Window & { marked?: true; shifts?: number[]; firstSaid?: Element | null }

/**
 * Notes every shift of the layout, also those right after a press, which the browser would forgive; but what a user
 * unfolds makes room for itself.
 */
const noteShifts = () => {
  const shifts: number[] = []
  let unfolded = -Infinity
  addEventListener('click', ({ target }) => {
    if ((target as Element).closest('summary')) unfolded = performance.now()
  })
  ;(window as Inside).shifts = shifts
  const note = (list: PerformanceObserverEntryList) => {
    for (const entry of list.getEntries())
      if (entry.startTime - unfolded > 500 || entry.startTime < unfolded)
        shifts.push((entry as PerformanceEntry & { value: number }).value)
  }
  new PerformanceObserver(note).observe({ type: 'layout-shift', buffered: true })
}

const mark = (page: Page) => page.evaluate(() => void ((window as Inside).marked = true))
const isMarked = (page: Page) => page.evaluate(() => (window as Inside).marked === true)
/** Whether the first earlier answer is still the very element that it was when this was last asked. */
const isFirstSaidKept = (page: Page) =>
  page.evaluate(() => {
    const inside = window as Inside
    const first = document.querySelector('.hist details li')
    const isKept = first !== null && first === inside.firstSaid
    inside.firstSaid = first
    return isKept
  })
const shiftsOn = (page: Page) => page.evaluate(() => (window as Inside).shifts)
/** The page as it stands, and as it is when its document is loaded anew: without what the focus leaves behind. */
const asItIsAndAsLoaded = (page: Page) =>
  page.evaluate(async () => {
    const whole = await (await fetch(location.href)).text()
    const loaded = new DOMParser().parseFromString(whole.slice(whole.indexOf('<main')), 'text/html')
    const told = (of: Document) =>
      ['main', 'footer']
        .map((one) => of.querySelector(one)?.outerHTML ?? '')
        .map((html) => html.replaceAll(' tabindex="-1"', '').replaceAll(location.origin, ''))
    return [told(document), told(loaded)]
  })
const focused = (page: Page) => page.locator(':focus')

async function atFirstQuestion(language: string): Promise<Person> {
  const person = await Person.in(await stage.context({ viewport: sizes.phone }))
  await person.page.addInitScript(noteShifts)
  await person.open(`/${language}`)
  await person.act('start')
  return person
}

test.for(['nurse', 'warehouseWorker'] as const)(
  'of a question only the main part is put in anew, with the focus on its heading and nothing jumping (%s)',
  { timeout: 120_000 },
  async (name) => {
    const { language, answers } = situations[name]
    const person = await atFirstQuestion(language)
    const { page } = person
    await mark(page)
    let asked = 0
    let added = 0
    await person.answerAll(answers, async (key) => {
      const heading = await person.find('h1').innerText()
      expect(await page.title(), key).toContain(heading)
      expect(page.url(), key).toContain(`/questions/${key}`)
      expect(await isMarked(page), key).toBe(true)
      if (await isFirstSaidKept(page)) added += 1
      const [asItIs, asLoaded] = await asItIsAndAsLoaded(page)
      expect(asItIs, key).toEqual(asLoaded)
      expect(await shiftsOn(page), key).toEqual([])
      if (asked > 0) expect(await focused(page).innerText(), key).toBe(heading)
      asked += 1
    })
    expect(asked).toBeGreaterThan(12)
    expect(added).toBeGreaterThan(6)
    expect(await isMarked(page)).toBe(false)
    expect(await shiftsOn(page)).toEqual([])
    expect(person.complaints).toEqual([])
  },
)

test('an answer that is missing is told at once: the focus is on the summary, and its link leads to the control', async () => {
  const { answers } = situations.warehouseWorker
  const person = await atFirstQuestion('fi')
  const { page } = person
  await person.answerAll(answers)
  await person.open('/fi/topics/everydayLife')
  expect(await person.questionKey()).toBe('worries')
  await mark(page)
  const titleBefore = await page.title()
  await person.goOn()
  expect(await isMarked(page)).toBe(true)
  expect(await page.title()).toMatch(/^Virhe: ./)
  expect(await page.title()).toContain(titleBefore)
  const link = focused(page).locator('a')
  expect(await link.innerText()).toBe(await person.find('#fault').innerText())
  await link.click()
  await page.waitForURL(/#answer$/)
  await page.keyboard.press('Tab')
  expect(await focused(page).getAttribute('type')).toBe('checkbox')
  expect(await isMarked(page)).toBe(true)
  expect(await person.find('.fault').isVisible()).toBe(true)
  await person.answer(answers.worries!)
  expect(await person.questionKey()).toBe('debts')
  expect(await page.title()).not.toMatch(/^Virhe/)
})

test('the back button shows the question before with the answer that was given, and forward leads on again', async () => {
  const person = await atFirstQuestion('fi')
  const { page } = person
  const { reason, municipality, ageBand } = situations.warehouseWorker.answers
  for (const value of [reason!, municipality!, ageBand!]) await person.answer(value)
  const next = await person.questionKey()
  await person.moveOn(() => page.goBack())
  expect(await person.questionKey()).toBe('ageBand')
  const given = () => person.find('[aria-current=true][name=value]').getAttribute('value')
  expect(await given()).toBe(ageBand)
  await person.moveOn(() => page.goBack())
  expect(await person.questionKey()).toBe('municipality')
  expect(await given()).toBe(municipality)
  await person.moveOn(() => page.goForward())
  await person.moveOn(() => page.goForward())
  expect(await person.questionKey()).toBe(next)
  await person.moveOn(() => page.goBack())
  await person.answer('30to49')
  expect(await person.questionKey()).toBe(next)
  expect(await person.find('.said li').last().innerText()).toContain('30–49')
})

test('an answer given meanwhile in another tab stands on the next page, not what the first tab had shown', async () => {
  const person = await atFirstQuestion('fi')
  const { answers } = situations.warehouseWorker
  for (let asked = 0; asked < 5; asked += 1) await person.answer(answers[await person.questionKey()]!)
  const tab = await Person.in(person.page.context())
  await tab.open('/fi/questions/ageBand')
  await tab.answer('30to49')
  await person.answer(answers[await person.questionKey()]!)
  const [asItIs, asLoaded] = await asItIsAndAsLoaded(person.page)
  expect(asItIs).toEqual(asLoaded)
  expect(asItIs![0]).toContain('30–49')
})

const proxysPage = { status: 502, contentType: 'text/html', body: readFileSync('deploy/away/fi.html', 'utf8') }

test.each([
  ['does not get through', (route: Route) => route.abort()],
  ['meets a process that ends over it', (route: Route) => route.fulfill(proxysPage)],
])('an answer goes the long way when the short one %s', async (_, fail) => {
  const person = await atFirstQuestion('fi')
  await mark(person.page)
  const refused: string[] = []
  await person.page.route('**/answers/**', (route) => {
    refused.push(route.request().url())
    return fail(route)
  })
  await person.answer(situations.warehouseWorker.answers.reason!)
  expect(await person.questionKey()).toBe('municipality')
  expect(refused).toHaveLength(1)
  expect(await isMarked(person.page)).toBe(false)
  expect(await person.find('.said li').count()).toBe(1)
})

test.each([true, false])(
  'where no process answers, a page says so and reloading it sends the answer again, script: %s',
  async (javaScriptEnabled) => {
    const person = await Person.in(await stage.context({ viewport: sizes.phone, javaScriptEnabled }))
    await person.open('/fi')
    await person.act('start')
    const away = (route: Route) => (route.request().method() === 'POST' ? route.fulfill(proxysPage) : route.continue())
    await person.page.route('**/{answers,questions}/**', away)
    await person.give(situations.warehouseWorker.answers.reason!)
    await person.goOn()
    await person.page.getByRole('heading', { name: 'Palvelu ei juuri nyt vastaa' }).waitFor()
    await person.page.unroute('**/{answers,questions}/**', away)
    await person.page.reload()
    expect(await person.questionKey()).toBe('municipality')
    expect(await person.find('.said li').count()).toBe(1)
  },
)

test('a word longer than a phone is wide breaks, in a question, in the earlier answers and on the summary', async () => {
  const person = await Person.in(await stage.context({ viewport: sizes.phone, javaScriptEnabled: false }))
  await person.open('/fi')
  await person.act('start')
  const { answers } = situations.warehouseWorker
  const longest = 'Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas👷🏽'
  await person.answerAll({ ...answers, mainWork: longest })
  await person.open('/fi/questions/education')
  expect(await person.find('.said').last().innerText()).toContain(longest)
  await person.open('/fi/questions/timeWithoutWork')
  await person.find('.hist summary').click()
  await expectNoSidewaysScrolling(person.page)
  await person.open('/fi/topics/skills')
  const own = { 'experienceTasks#0': 'Korjaan koneita' }
  while ((await person.questionKey()) !== 'experienceSkills#0') {
    await person.give({ ...answers, ...own }[await person.questionKey()] as string)
    await person.goOn()
  }
  await person.find('[name=look]').fill(longest)
  await person.moveOn(() => person.find('button[name=search]').click())
  expect(await person.find('input[name=own]').inputValue()).toBe(longest)
  await expectNoSidewaysScrolling(person.page)
  await person.goOn()
  await person.open('/fi/summary')
  for (const topic of await person.find('main summary').all()) await topic.click()
  expect(await person.find('main').innerText()).toContain(longest)
  await expectNoSidewaysScrolling(person.page)
})

test('what is typed goes along to the same question in another language, once, and is kept no longer', async () => {
  const { answers } = situations.accountant
  const person = await atFirstQuestion('fi')
  const { page } = person
  const field = person.find('[name=value]')
  const kept = () => page.evaluate(() => sessionStorage.length)
  const readIn = (language: string) => person.moveOn(() => person.find(`footer nav a[lang=${language}]`).click())
  while ((await person.questionKey()) !== 'mainWork') await person.answer(answers[await person.questionKey()]!)
  await readIn('ar')
  expect(await kept()).toBe(0)
  const words = 'سائق & "50 %" ?=+'
  await field.fill(words)
  await readIn('sv')
  expect(page.url()).toContain('/sv/questions/mainWork')
  expect(await field.inputValue()).toBe(words)
  expect(await kept()).toBe(0)
  await page.reload()
  expect(await field.inputValue(), 'nothing was sent').toBe('')
  await field.fill(words)
  await page.evaluate(() => addEventListener('click', (event) => event.preventDefault()))
  await person.find('footer nav a[lang=ar]').click()
  expect(await kept()).toBe(1)
  await person.open('/sv/questions/reason')
  expect(await kept(), 'gone on the next question, whichever it is').toBe(0)
  expect(person.complaints).toEqual([])
})

test('a question is read aloud where the browser has a voice for its language, and nothing is offered where it has none', async () => {
  const person = await Person.in(await stage.context({ viewport: sizes.phone }))
  await person.page.addInitScript(() => {
    const spoken: string[] = []
    const voices = {
      speaking: false,
      cancel: () => {},
      getVoices: () => [{ lang: 'fi-FI' }],
      speak: (one: { text: string }) => void spoken.push(one.text),
    }
    Object.defineProperty(window, 'speechSynthesis', { value: voices })
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: class {
        constructor(readonly text: string) {}
      },
    })
    Object.assign(window, { spoken })
  })
  const spoken = () => person.page.evaluate(() => (window as Window & { spoken?: string[] }).spoken)
  await person.open('/fi')
  await person.act('start')
  await person.find('[data-listen]').click()
  expect(await spoken()).toContain(await person.find('h1').innerText())
  expect(await spoken()).toContain('Olen lomautettu')
  await person.answer('laidOff')
  expect(await person.find('[data-listen]').isVisible()).toBe(true)
  await person.open('/sv/questions/reason')
  await person.page.waitForLoadState('networkidle')
  expect(await person.find('[data-listen]').isVisible()).toBe(false)
})
