import { expect, test } from 'vitest'
import { setStage, sizes } from './steps/browser'
import { expectAccessible, expectNoSidewaysScrolling } from './steps/checks'
import { signIn } from './steps/coach'
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
    const row = person.find('tbody tr', { hasText: 'Reijo' }).first()
    if ((await row.locator('[value=take]').count()) > 0) await person.moveOn(() => row.locator('[value=take]').click())
    await person.open('/coach?who=me')
    await look('coach-queue')
    await person.find('form[role=search] input').fill('reijo')
    await person.moveOn(() => person.find('form[role=search] button').click())
    await look('coach-search')
    await person.moveOn(() => person.find('a[href*="/coach/clients/"]').first().click())
    await look('coach-hand-over')
    await person.open('/coach/new-messages')
    await look('coach-new-messages')
  }
  if (who.user === 'aino') {
    await person.open('/coach?who=me')
    await person.moveOn(() => person.find('[data-action=open]').first().click())
    await person.act('continue')
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
  await coach.moveOn(() => pressOn(coach.page, coach.find('.tabs a[href="/coach?who=nobody"]')))
  await coach.find('[name=language]').focus()
  await coach.page.keyboard.type('Svenska')
  await coach.moveOn(() => pressOn(coach.page, coach.find('form.filters:not([role]) button')))
  expect(coach.page.url()).toMatch(/who=nobody.*language=sv/)
  const row = coach.find('tbody tr', { hasText: 'Annika' })
  await coach.moveOn(() => pressOn(coach.page, row.locator('[value=take]')))
  await coach.find('[role=status]', { hasText: 'Kunden är nu din.' }).waitFor()
  expect(coach.complaints).toEqual([])
})
