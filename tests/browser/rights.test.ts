import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { signInAs } from '../factories/coach-visitor'
import { approvePlanOf, sentBy } from './steps/sent'
import { setStage, sizes } from './steps/browser'
import { expectAccessible, expectLanguage, expectNoSidewaysScrolling } from './steps/checks'
import { pressOn, tabTo } from './steps/keyboard'
import { Person } from './steps/person'

const stage = setStage()
const folder = 'tests/browser/screenshots'

/** What a person with a sent assessment can open, with something to see on each. */
const pages = ['phone', 'resume', 'shared', 'privacy', 'my-data', 'my-data/all', 'my-data/devices', 'my-data/notices', 'my-data/permissions', 'my-data/permissions/new', 'my-data/erase'] // prettier-ignore

async function lookAt(page: Page, language: string, name: string, mirror?: Page): Promise<void> {
  await expectLanguage(page, language)
  await expectNoSidewaysScrolling(page)
  await expectAccessible(page, mirror)
  await page.screenshot({ path: `${folder}/rights-${name.replaceAll('/', '-')}.png`, fullPage: true })
}

/** Gives Kela a permission on the form. */
async function give(person: Person, language: string): Promise<void> {
  await person.open(`/${language}/my-data/permissions/new`)
  for (const value of ['kela', 'skills', '30', 'yes']) await person.find(`input[value="${value}"]`).check()
  await person.moveOn(() => person.find('[data-act=give]').click())
}

const looks = [
  { language: 'fi', size: 'phone', javaScriptEnabled: false },
  { language: 'ar', size: 'phone', javaScriptEnabled: false },
  { language: 'ar', size: 'desktop', javaScriptEnabled: true },
  { language: 'fi', size: 'desktop', javaScriptEnabled: true },
] as const

test.for(looks)(
  'the person’s rights in $language on a $size, with JavaScript: $javaScriptEnabled',
  { timeout: 120_000 },
  async ({ language, size, javaScriptEnabled }) => {
    const name = `Oikeus ${language} ${size}`
    const { code, jobseeker } = await sentBy(stage.portal, language === 'ar' ? 'nurse' : 'warehouseWorker', name)
    await approvePlanOf(stage.portal, name)
    const person = await Person.in(await stage.context({ viewport: sizes[size], javaScriptEnabled }))
    const mirror = javaScriptEnabled ? undefined : await (await stage.context({ viewport: sizes[size] })).newPage()
    await person.resumeWith(code, language)
    await give(person, language)
    await lookAt(person.page, language, `receipt-${language}-${size}`, mirror)
    const shareCode = await person.find('[data-share-code]').innerText()
    const kela = await Person.in(await stage.context({ viewport: sizes[size], javaScriptEnabled }))
    await kela.open(`/${language}/shared`)
    await kela.find('[name=code]').fill(shareCode)
    await kela.moveOn(() => kela.find('main form button').click())
    await lookAt(kela.page, language, `shared-read-${language}-${size}`, mirror)
    await person.open(`/${language}/phone`)
    await person.moveOn(() => person.find('[data-act=make]').click())
    for (const one of pages) {
      await person.open(`/${language}/${one}`)
      await lookAt(person.page, language, `${one}-${language}-${size}`, mirror)
    }
    await person.moveOn(() => person.find('[data-act=erase]').click())
    await lookAt(person.page, language, `erase-fault-${language}-${size}`, mirror)
    expect([...person.complaints, ...kela.complaints]).toEqual([])
    expect(jobseeker.kind).toBe('result')
  },
)

test('a phone that took the picture goes on with one press, and the code stays in no address', async () => {
  const { code } = await sentBy(stage.portal, 'accountant', 'Puhelin')
  const desk = await Person.in(await stage.context({ viewport: sizes.desktop }))
  await desk.resumeWith(code, 'sv')
  await desk.open('/sv/phone')
  await desk.moveOn(() => desk.find('[data-act=make]').click())
  const shown = (await desk.find('[data-phone-code]').innerText()).replaceAll(' ', '')
  const phone = await Person.in(await stage.context({ viewport: sizes.phone }))
  const asked: string[] = []
  phone.page.on('request', (request) => asked.push(request.url()))
  await phone.open(`/sv/resume#${shown}`)
  await expect.poll(() => phone.find('[name=code]').inputValue()).toBe(shown)
  expect(phone.page.url()).not.toContain(shown)
  await phone.moveOn(() => phone.page.keyboard.press('Enter'))
  expect(await phone.kind()).toBe('plan')
  expect(asked.filter((url) => url.includes(shown) && !url.endsWith(`#${shown}`))).toEqual([])
  expect(phone.complaints).toEqual([])
})

test('everything can be erased with the keyboard alone', async () => {
  const { code } = await sentBy(stage.portal, 'accountant', 'Näppäimistö')
  const person = await Person.in(await stage.context({ viewport: sizes.desktop, javaScriptEnabled: false }))
  await person.resumeWith(code, 'fi')
  await person.open('/fi/my-data/erase')
  await tabTo(person.page, person.find('#understood'))
  await person.page.keyboard.press('Space')
  await person.moveOn(() => pressOn(person.page, person.find('[data-act=erase]')))
  expect(await person.kind()).toBe('erased')
  const coach = await signInAs(stage.portal.origin, 'aino')
  await coach.get('/coach')
  expect(coach.page.html).not.toContain('Näppäimistö')
})
