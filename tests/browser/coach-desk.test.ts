import { expect, test } from 'vitest'
import { setStage, sizes } from './steps/browser'
import { expectAccessible, expectNoSidewaysScrolling } from './steps/checks'
import { openRow, rowOf, signIn } from './steps/coach'
import { pressOn } from './steps/keyboard'
import { Person } from './steps/person'
import { sentBy } from './steps/sent'

const stage = setStage()

const looks = (['phone', 'desktop'] as const).flatMap((size) =>
  [
    { user: 'aino', locale: 'fi' },
    { user: 'johan', locale: 'sv' },
    { user: 'otso', locale: 'en-GB' },
    { user: 'tuuli', locale: 'sv' },
  ].map((who) => ({ ...who, size, name: `${who.user} on a ${size}` })),
)

test.for(looks)('every page of the desk is accessible and fits: $name', { timeout: 120_000 }, async (who) => {
  await sentBy(stage.portal, 'warehouseWorker', 'Reijo')
  const person = await Person.in(await stage.context({ viewport: sizes[who.size], locale: who.locale }))
  const look = async (kind: string) => {
    expect(await person.kind()).toBe(kind)
    await expectNoSidewaysScrolling(person.page)
    await expectAccessible(person.page)
  }
  await signIn(person, who.user)
  if (who.user === 'otso') {
    await look('coach-audit')
    await person.find('[name=client]').fill('346789')
    await person.moveOn(() => person.find('form.filters button').click())
    await person.find('.fault').waitFor()
    await look('coach-audit')
    await person.open('/coach')
    await look('error')
  } else if (who.user === 'tuuli') {
    await look('coach-services')
    await person.moveOn(() => person.find('a[href="/coach/services/DEBT"]').click())
    await look('coach-service')
    await person.find('[name="name:sv"]').fill('x'.repeat(121))
    await person.moveOn(() => person.find('[value=save]').click())
    await look('coach-service')
    await person.find('[name="name:sv"]').fill('Skuldrådgivning')
    await person.moveOn(() => person.find('[value=preview]').click())
    await person.find('#preview').waitFor()
    await look('coach-service')
    await person.open('/coach/help-lines')
    await person.moveOn(() => person.find('[data-action=submit]').click())
    await look('coach-help-lines')
    for (const kind of ['people', 'translation']) {
      await person.open(`/coach/${kind}`)
      if (kind === 'people') await person.find('summary').first().click()
      await look(`coach-${kind}`)
    }
  } else {
    await look('coach-queue')
    const row = rowOf(person, 'Reijo')
    if (who.size === 'desktop') {
      await row.locator('[data-preview]').click()
      await person.find('[data-peek] .name', { hasText: 'Reijo' }).waitFor()
    }
    const take = who.size === 'desktop' ? person.find('[data-peek] [value=take]') : row.locator('[value=take]')
    if ((await take.count()) > 0) await person.moveOn(() => take.click())
    await person.open('/coach?who=me')
    await look('coach-queue')
    await person.find('[data-key=f]').click()
    await look('coach-queue')
    await person.find('header [role=search] input').fill('rei')
    await person.moveOn(() => person.page.keyboard.press('Enter'))
    await look('coach-search')
    await openRow(person, 'Reijo')
    await look('coach-assessment')
    await person.moveOn(() => person.find('.state a[href*="/coach/clients/"]').click())
    await look('coach-hand-over')
    await person.open('/coach/new-messages')
    await look('coach-new-messages')
  }
  if (who.user === 'aino') {
    await person.open('/coach?who=me')
    await openRow(person, 'Reijo')
    for (const page of ['answers', 'notes', 'messages']) {
      await person.moveOn(() => person.find(`.strip a[href$="/${page}"]`).click())
      await look(`coach-${page}`)
    }
    await person.moveOn(() => person.find('.strip a[href*="/coach/plans/"]').first().click())
    await person.find('[name=note]').fill('Ei vielä tallennettu')
    await person.find('[data-action=open-health]').click()
    await person.find('[name=health]').waitFor({ state: 'attached' })
    expect(await person.find('.tag.warn').allTextContents()).toContain('Hoitamaton terveysongelma')
    expect(await person.find('[name=note]').inputValue()).toBe('Ei vielä tallennettu')
    await look('coach-plan')
  }
  if (who.user === 'johan') {
    await person.open('/coach/team')
    await look('coach-team')
  }
  expect(person.complaints).toEqual([])
})

test('a coach narrows the queue and takes a client with the keyboard alone', async () => {
  await sentBy(stage.portal, 'accountant', 'Annika')
  const coach = await Person.in(await stage.context({ viewport: sizes.desktop, locale: 'sv' }))
  await signIn(coach, 'mira')
  await coach.moveOn(() => pressOn(coach.page, coach.find('.rail a[href="/coach?who=nobody"]')))
  await coach.find('[data-key=f]').focus()
  await coach.page.keyboard.press('Enter')
  await coach.find('[name=language]').focus()
  await coach.page.keyboard.type('svenska')
  await coach.moveOn(() => pressOn(coach.page, coach.find('form.filters button')))
  expect(coach.page.url()).toMatch(/who=nobody.*language=sv/)
  await coach.moveOn(() => pressOn(coach.page, coach.find('[data-peek] [value=take]')))
  await coach.find('[role=status]', { hasText: 'Kunden är nu din.' }).waitFor()
  expect(coach.complaints).toEqual([])
})

test(
  'J and K go from client to client with the preview beside them, A aims and Enter takes; fields stay fields',
  { timeout: 90_000 },
  async () => {
    for (const name of ['Ensimmäinen', 'Toinen']) await sentBy(stage.portal, 'accountant', name)
    const coach = await Person.in(await stage.context({ viewport: sizes.desktop, locale: 'fi' }))
    await signIn(coach, 'johan')
    await coach.open('/coach?who=nobody')
    const { page } = coach
    const press = (key: string) => page.keyboard.press(key)
    const names = await coach.find('tr[data-row] th bdi').allTextContents()
    const shown = (name: string) => coach.find('[data-peek] .name', { hasText: name }).waitFor()
    const current = () => coach.find('tr[data-row][aria-current] th bdi').innerText()
    await press('j')
    await shown(names[1]!)
    expect(await current()).toBe(names[1])
    await press('k')
    await shown(names[0]!)
    await press('?')
    expect(await coach.find('details.keys').getAttribute('open')).not.toBeNull()
    await press('Escape')
    expect(await coach.find('details.keys').getAttribute('open')).toBeNull()
    await press('/')
    await page.keyboard.type('jka?')
    expect(await coach.find('header [name=q]').inputValue(), 'a field takes what is typed').toBe('jka?')
    expect(await current()).toBe(names[0])
    await press('Escape')
    await press('j')
    await shown(names[1]!)
    await press('a')
    expect(
      await coach.find('[data-peek] [value=take]').evaluate((one) => one === document.activeElement),
      'aimed at',
    ).toBe(true)
    await coach.moveOn(() => press('Enter'))
    await coach.find('[role=status]', { hasText: 'Asiakas on nyt sinulla.' }).waitFor()
    await coach.open('/coach?who=me')
    const mine = coach.find('tr[data-row]', { hasText: names[1]! }).first()
    await mine.locator('th a').focus()
    await coach.moveOn(() => press('Enter'))
    expect(await coach.kind()).toBe('coach-assessment')
    await coach.moveOn(() => press('n'))
    expect(page.url()).toMatch(/\/coach(\/assessments\/|$)/)
    expect(coach.complaints).toEqual([])
  },
)
