import { expect, test } from 'vitest'
import { openPlanOf, signInAs } from '../factories/coach-visitor'
import { setStage, sizes } from './steps/browser'
import { expectAccessible, expectNoSidewaysScrolling } from './steps/checks'
import { openRow, signIn } from './steps/coach'
import { pressOn } from './steps/keyboard'
import { Person } from './steps/person'
import { sentBy } from './steps/sent'

const stage = setStage()

const ways = [true, false].flatMap((javaScriptEnabled) =>
  (['phone', 'desktop'] as const).map((size) => ({
    javaScriptEnabled,
    viewport: sizes[size],
    client: `Reijo ${javaScriptEnabled ? 'A' : 'B'} ${size}`,
    name: `${javaScriptEnabled ? 'with' : 'without'} JavaScript on a ${size}`,
  })),
)

test.for(ways)('a coach takes an assessment from the queue to agreement, $name', { timeout: 180_000 }, async (way) => {
  const { javaScriptEnabled, viewport, client } = way
  const { jobseeker } = await sentBy(stage.portal, 'warehouseWorker', client)
  const coach = await Person.in(await stage.context({ viewport, javaScriptEnabled, locale: 'fi' }))
  const mirror = javaScriptEnabled ? undefined : await (await stage.context({ viewport })).newPage()
  const { page } = coach
  const look = async () => {
    await expectNoSidewaysScrolling(page)
    await expectAccessible(page, mirror)
  }
  const planIs = async (status: string) => {
    await coach.find(`[data-page=coach-plan][data-status=${status}]`).waitFor()
    await look()
  }
  /** Presses a button of the plan and waits until its page tells that all is stored. */
  const press = async (what: string) => {
    await coach.find(`button[value=${what}]`).last().click()
    await page.waitForURL(/\?saved$/)
  }
  /** The page again, as it is stored. */
  const openAnew = () => coach.open(page.url().split('?')[0]!)

  await coach.open('/coach')
  await look()
  await signIn(coach, 'aino', look)
  expect(await coach.kind()).toBe('coach-queue')
  await look()
  await openRow(coach, client)
  expect(await coach.kind()).toBe('coach-assessment')
  await look()
  await coach.act('continue')
  await planIs('draft')

  const lines = coach.find('li[data-line]')
  const wording = lines.first().locator('[name^="text:"]')
  /** On a phone with its script a line shows its title and its reasons in short. */
  const unfold = async (line: typeof lines) => {
    const isFolded = javaScriptEnabled && viewport === sizes.phone
    expect(await line.locator('.fields').isVisible(), 'only a phone folds lines').toBe(!isFolded)
    if (isFolded) await line.locator('button[aria-expanded=false]').click()
  }
  await page.waitForLoadState('networkidle')
  await unfold(lines.first())
  await unfold(lines.nth(1))
  await lines.first().locator('summary').click()
  await wording.fill('Kohti kevyempää työtä')
  await lines.nth(1).locator('[name^="keep:"]').selectOption('notNow')
  await coach.find('[name=addTask]').fill('Soitan valmentajalle')
  await press('save')
  await coach.find('[role=status]:not(:empty)').waitFor()
  expect(await lines.first().locator('h3').innerText()).toBe('Kohti kevyempää työtä')
  expect(await lines.nth(1).getAttribute('data-state')).toBe('dropped')
  expect(await coach.find('li[data-state=added] h3').innerText()).toBe('Soitan valmentajalle')
  await look()

  await openAnew()
  const other = await signInAs(stage.portal.origin, 'johan', 'sv')
  await openPlanOf(other, client)
  await other.press(other.find('button[value=save]'), [['note', 'Från Johan']])
  await coach.find('[name=note]').fill('Ainolta')
  await coach.find('button[value=save]').last().click()
  await coach.find('.fault', { hasText: 'Från Johan' }).waitFor()
  expect(await coach.find('[name=note]').inputValue()).toBe('Ainolta')
  await look()
  await press('save')
  await coach.find('.fault').waitFor({ state: 'detached' })

  await openAnew()
  await coach.find('[name=question]').fill('Sopiiko aamuvuoro?')
  await press('return')
  await planIs('returned')
  await jobseeker.get('/fi/plan')
  await jobseeker.press(jobseeker.find('button[value=reply]'), [['text', 'Sopii']])

  await openAnew()
  expect(await coach.find('main').innerText()).toContain('Sopii')
  await press('approve')
  await planIs('approved')
  await jobseeker.get('/fi/plan')
  await jobseeker.press(jobseeker.find('button[value=disagree]'), [['text', 'Liian monta hakemusta']])

  await openAnew()
  expect(await coach.find('main').innerText()).toContain('Liian monta hakemusta')
  await planIs('disagreed')
  await press('reopen')
  await planIs('inReview')

  await coach.open('/coach/plans/00000000-0000-4000-8000-000000000000')
  expect(await coach.kind()).toBe('error')
  await look()
  expect(coach.complaints).toEqual([])
})

test("a coach's page comes to life: a plan is saved without loading the document again", async () => {
  await sentBy(stage.portal, 'accountant', 'Annika')
  const coach = await Person.in(await stage.context({ locale: 'sv' }))
  await signIn(coach)
  await openRow(coach, 'Annika')
  await coach.act('continue')
  await coach.page.waitForLoadState('networkidle')
  await coach.page.evaluate(() => void ((window as Window & { marked?: true }).marked = true))
  await coach.find('[name=note]').fill('Välkommen')
  await coach.find('button[value=save]').last().click()
  await coach.find('[role=status]:not(:empty)').waitFor()
  expect(await coach.page.evaluate(() => (window as Window & { marked?: true }).marked)).toBe(true)
  expect(await coach.find('[name=note]').inputValue()).toBe('Välkommen')
  expect(coach.complaints).toEqual([])
})

test('a coach can take a draft from the queue to approval with the keyboard alone', { timeout: 120_000 }, async () => {
  await sentBy(stage.portal, 'accountant', 'Anna')
  const coach = await Person.in(await stage.context({ viewport: sizes.desktop, locale: 'sv' }))
  await signIn(coach)
  const row = coach.find('tbody tr', { hasText: 'Anna' })
  await coach.moveOn(() => pressOn(coach.page, row.locator('[data-action=open]')))
  await coach.moveOn(() => pressOn(coach.page, coach.find('[data-action=continue]')))
  await pressOn(coach.page, coach.find('a[href="#approval"]'))
  expect(await pressOn(coach.page, coach.find('[data-action=approve]')), 'the link leads there').toBeLessThan(4)
  await coach.find('[data-page=coach-plan][data-status=approved]').waitFor()
  expect(coach.complaints).toEqual([])
})
