import { expect, test } from 'vitest'
import { openPlanOf, signInAs } from '../factories/coach-visitor'
import { setStage, sizes } from './steps/browser'
import { expectAccessible, expectNoSidewaysScrolling } from './steps/checks'
import { openRow, signIn } from './steps/coach'
import { pressOn } from './steps/keyboard'
import { Person } from './steps/person'
import { sentBy } from './steps/sent'

const stage = setStage()

async function atPlanOf(name: string, options: { viewport?: { width: number; height: number } } = {}) {
  const coach = await Person.in(await stage.context({ locale: 'fi', ...options }))
  await signIn(coach)
  await openRow(coach, name)
  await coach.act('continue')
  await coach.page.waitForLoadState('networkidle')
  return coach
}

const status = (coach: Person, text: RegExp) => coach.page.locator('[role=status]', { hasText: text }).first().waitFor()

test('what a coach types is saved in the background, and the page says so', { timeout: 120_000 }, async () => {
  await sentBy(stage.portal, 'warehouseWorker', 'Tausta')
  const coach = await atPlanOf('Tausta')
  const first = coach.find('li[data-line]').first()
  await first.locator('[name^="keep:"]').selectOption('notNow')
  await first.locator('[name^="why:"]').fill('Vasta keväällä')
  await coach.find('[name=note]').fill('Hei')
  await status(coach, /^Tallennettu \d/)
  expect(await first.getAttribute('data-state'), 'the line says at once what was done to it').toBe('dropped')
  await coach.find('[name=note]').fill('Hei taas')
  await status(coach, /^Muutoksia/)
  await status(coach, /^Tallennettu \d/)
  const other = await signInAs(stage.portal.origin, 'johan')
  await openPlanOf(other, 'Tausta')
  expect(other.find('[name="note"]').textContent).toBe('Hei taas')
  expect(other.page.html).toContain('Vasta keväällä')
  await expectAccessible(coach.page)

  await other.press(other.find('button[value=save]'), [['note', 'Johanilta']])
  await coach.find('[name=note]').fill('Ainolta')
  await status(coach, /^Ei tallennettu\. Toinen valmentaja/)
  await coach.find('button[value=save]').first().click()
  await coach.find('.fault tbody tr', { hasText: 'Johanilta' }).waitFor()
  expect(await coach.find('.fault tbody tr').innerText()).toContain('Ainolta')
  await expectAccessible(coach.page)
  await coach.find('.fault button[name=take]').click()
  await coach.find('.fault button[name=take]').waitFor({ state: 'detached' })
  expect(await coach.find('[name=note]').inputValue()).toBe('Johanilta')
  expect(coach.complaints).toEqual([])
})

test('a lost connection and an ended session lose nothing of what is being typed', { timeout: 120_000 }, async () => {
  await sentBy(stage.portal, 'accountant', 'Katko')
  const coach = await atPlanOf('Katko')
  await coach.page.context().setOffline(true)
  await coach.find('[name=note]').fill('Kirjoitettu ilman yhteyttä')
  await status(coach, /^Ei tallennettu\. Yhteys/)
  await coach.page.context().setOffline(false)
  await coach.find('[name=note]').fill('Kirjoitettu yhteyden palattua')
  await status(coach, /^Tallennettu \d/)

  await stage.portal.database.run('age', `update coach_sessions set seen_at = seen_at - interval '1 hour'`, [])
  await coach.find('[name=note]').fill('Kirjoitettu istunnon jälkeen')
  await status(coach, /^Ei tallennettu\. Kirjautumisesi/)
  await expectAccessible(coach.page)
  await coach.find('.saving a[href="/coach/sign-in"]').click()
  await coach.find('[data-action=sign-in]').click()
  await coach.find('[data-page=coach-plan]').waitFor()
  expect(await coach.find('[name=note]').inputValue()).toBe('Kirjoitettu istunnon jälkeen')
  expect(await coach.find('[role=alert]').innerText()).toContain('Sitä ei ole vielä tallennettu')
  await expectAccessible(coach.page)
  await coach.find('button[value=save]').first().click()
  await coach.page.waitForURL(/\?saved$/)
  expect(await coach.find('[name=note]').inputValue()).toBe('Kirjoitettu istunnon jälkeen')
  expect(coach.complaints.filter((one) => !/ERR_INTERNET_DISCONNECTED/.test(one))).toEqual([])
})

test('lines are moved with the keyboard, and a service of the catalogue is added', { timeout: 120_000 }, async () => {
  await sentBy(stage.portal, 'undecided', 'Siirto')
  const coach = await atPlanOf('Siirto', { viewport: sizes.phone })
  const titles = () => coach.find('li[data-line^="service:"]').evaluateAll((all) => all.map((one) => one.dataset.line))
  const [first, second] = await titles()
  expect(await coach.page.evaluate(() => document.documentElement.scrollHeight), 'folded lines').toBeLessThan(7600)
  await pressOn(coach.page, coach.find(`[data-line="${first}"] button[aria-expanded]`))
  const down = coach.find(`button[value="down:${first}"]`)
  await pressOn(coach.page, down)
  expect((await titles()).slice(0, 2)).toEqual([second, first])
  expect(await down.evaluate((one) => one === document.activeElement), 'the focus goes with the line').toBe(true)
  await status(coach, /^Tallennettu \d/)
  await coach.find('[name=search]').fill('velka')
  await coach.find('button[value=search]').click()
  const found = coach.find('[data-found=DEBT]')
  await found.waitFor()
  expect(await found.locator('.reasons li').count()).toBeGreaterThan(0)
  await expectNoSidewaysScrolling(coach.page)
  await expectAccessible(coach.page)
  await coach.page.screenshot({ path: 'tests/browser/screenshots/plan-editor-phone.png', fullPage: true })
  await found.locator('button').click()
  await coach.find('li[data-state=added]').waitFor()
  expect((await titles()).slice(0, 2)).toEqual([second, first])
  await coach.page.setViewportSize(sizes.desktop)
  await coach.page.screenshot({ path: 'tests/browser/screenshots/plan-editor-desktop.png', fullPage: true })
  expect(coach.complaints).toEqual([])
})
