import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { setStage, sizes } from './steps/browser'
import { expectAccessible } from './steps/checks'
import { openRow, signIn } from './steps/coach'
import { pressOn, tabTo } from './steps/keyboard'
import { Person } from './steps/person'
import { sentBy } from './steps/sent'

const stage = setStage()

/** Counts what a coach does between opening a row of the queue and the approval. */
class Hands {
  clicks = 0
  typed = 0
  constructor(private readonly person: Person) {}
  async click(what: Locator): Promise<void> {
    this.clicks += 1
    await what.click()
  }
  async choose(what: Locator, value: string): Promise<void> {
    this.clicks += 1
    await what.selectOption(value)
  }
  async type(what: Locator, text: string): Promise<void> {
    this.typed += 1
    await what.fill(text)
  }
  async moveOn(what: Locator): Promise<void> {
    await this.person.moveOn(() => this.click(what))
  }
}

const approved = (coach: Person) => coach.find('[data-page=coach-plan][data-status=approved]').waitFor()

async function agree(code: string, language: string) {
  const person = await Person.in(await stage.context({ viewport: sizes.phone }))
  await person.resumeWith(code, language)
  await person.open(`/${language}/plan`)
  await person.act('agree')
  expect(await person.find('main').getAttribute('data-status')).toBe('agreed')
  await expectAccessible(person.page)
  expect(person.complaints).toEqual([])
}

test('an untouched good draft is approved in at most six clicks and without typing', { timeout: 120_000 }, async () => {
  const { code, language } = await sentBy(stage.portal, 'nurse', 'Noor')
  const coach = await Person.in(await stage.context({ viewport: sizes.desktop, locale: 'fi' }))
  await signIn(coach)
  const hands = new Hands(coach)
  await hands.moveOn(coach.find('tbody tr', { hasText: 'Noor' }).locator('[data-action=open]'))
  await hands.moveOn(coach.find('[data-action=continue]').first())
  await hands.click(coach.find('[data-action=approve]').first())
  await approved(coach)
  console.log(`nurse, untouched: ${hands.clicks} clicks, ${hands.typed} fields typed from opening to approval`)
  expect(hands.clicks).toBeLessThanOrEqual(6)
  expect(hands.typed).toBe(0)
  await agree(code, language)
  expect(coach.complaints).toEqual([])
})

test(
  'a draft that a coach makes the client’s own goes from the queue to an agreed plan',
  { timeout: 180_000 },
  async () => {
    const { code, language } = await sentBy(stage.portal, 'undecided', 'Elias')
    const coach = await Person.in(await stage.context({ viewport: sizes.desktop, locale: 'fi' }))
    await signIn(coach)
    const hands = new Hands(coach)
    await hands.moveOn(coach.find('tbody tr', { hasText: 'Elias' }).locator('[data-action=open]'))
    await hands.moveOn(coach.find('[data-action=continue]').first())
    await coach.page.waitForLoadState('networkidle')
    const tasks = coach.find('li[data-line^="task:"]')
    await hands.choose(tasks.nth(0).locator('select[name^="keep:"]'), 'notNow')
    await hands.click(tasks.nth(1).locator('button[value^="up:"]'))
    await hands.type(coach.find('[name=addTask]'), 'Käydään yhdessä Ohjaamossa tiistaina')
    await hands.type(coach.find('[name=note]'), 'Hienoa, että lähdit liikkeelle!')
    await hands.click(coach.find('[data-action=approve]').first())
    await approved(coach)
    console.log(`undecided, edited: ${hands.clicks} clicks, ${hands.typed} fields typed from opening to approval`)
    expect(hands.clicks).toBeLessThanOrEqual(10)
    expect(await coach.find('li[data-state=added] h3').innerText()).toContain('Ohjaamossa')
    await expectAccessible(coach.page)
    await agree(code, language)
    expect(coach.complaints).toEqual([])
  },
)

test('a coach handles a plan with the keyboard alone, from the queue to agreement', { timeout: 240_000 }, async () => {
  const { code, language } = await sentBy(stage.portal, 'warehouseWorker', 'Reijo')
  const coach = await Person.in(await stage.context({ viewport: sizes.desktop, locale: 'fi' }))
  await signIn(coach)
  const { page } = coach
  const row = coach.find('tbody tr', { hasText: 'Reijo' })
  let keys = 0
  const press = async (what: Locator) => void (keys += await pressOn(page, what))
  const goTo = async (what: Locator) => void (keys += await tabTo(page, what))
  await coach.moveOn(() => press(row.locator('[data-action=open]')))
  keys = 1
  await coach.moveOn(() => press(coach.find('[data-action=continue]').first()))
  await page.waitForLoadState('networkidle')
  const first = coach.find('li[data-line^="goal:"]').first()
  await goTo(first.locator('select'))
  await page.keyboard.press('ArrowDown')
  await goTo(first.locator('[name^="why:"]'))
  await page.keyboard.type('Palataan keväällä')
  await page
    .locator('[role=status]', { hasText: /^Tallennettu \d/ })
    .first()
    .waitFor()
  await press(coach.find('li[data-line^="service:"]').nth(1).locator('button[value^="up:"]'))
  await press(coach.find('[data-action=approve]').first())
  console.log(`warehouseWorker, keyboard: ${keys + 1} keys, 0 clicks, 1 field typed from opening to approval`)
  await approved(coach)
  await agree(code, language)
  await page.reload()
  expect(await coach.find('main').getAttribute('data-status')).toBe('agreed')
  expect(await coach.find('li[data-state=dropped]').count()).toBe(1)
  await expectAccessible(page)
  expect(coach.complaints).toEqual([])
})

test('the versions of a plan, side by side, fit a phone and are accessible', { timeout: 120_000 }, async () => {
  await sentBy(stage.portal, 'accountant', 'Vera')
  const coach = await Person.in(await stage.context({ viewport: sizes.phone, locale: 'sv' }))
  await signIn(coach)
  await openRow(coach, 'Vera')
  await coach.act('continue')
  const plan = coach.page.url()
  await coach.find('[data-action=approve]').first().click()
  await approved(coach)
  await coach.find('button[value=reopen]').click()
  await coach.find('[data-status=inReview]').waitFor()
  await coach.find('[name=note]').fill('Ny början')
  await coach.find('[data-action=approve]').first().click()
  await approved(coach)
  await coach.open(`${plan}/versions`)
  expect(await coach.find('[data-part=note]').innerText()).toContain('Ny början')
  await expectAccessible(coach.page)
  await coach.page.screenshot({ path: 'tests/browser/screenshots/plan-versions-phone.png', fullPage: true })
  expect(coach.complaints).toEqual([])
})
