import { afterAll, beforeAll, expect, test } from 'vitest'
import { languageCodes } from '../../../app/i18n/languages'
import { loadTexts } from '../../../app/i18n/load-texts.server'
import { phraseCodes } from '../../../machines/messages/phrases'
import { openRowOf, signInAs } from '../../factories/coach-visitor'
import { situations } from '../../factories/situations'
import { Visitor } from '../../factories/visitor'
import { walkThrough } from '../../factories/walk-through'
import { startLocalTranslator, type LocalTranslator } from '../../servers/local-translator'
import { startTestPortal, type TestPortal } from '../../servers/running-portal'

const texts = loadTexts('locales')
let portal: TestPortal
let service: LocalTranslator
let rana: Visitor
let coach: Visitor

beforeAll(async () => {
  service = await startLocalTranslator()
  portal = await startTestPortal({
    settings: { TRANSLATOR_ENDPOINT: service.endpoint, TRANSLATOR_KEY: 'translator-key' },
  })
  rana = new Visitor(portal.origin, { 'accept-language': 'ar' })
  await walkThrough(rana, situations.nurse)
  coach = await signInAs(portal.origin, 'aino')
}, 120_000)
afterAll(async () => {
  await portal.stop()
  await service.close()
})

async function openMessages(): Promise<void> {
  await coach.get('/coach')
  await openRowOf(coach, 'رنا')
  await coach.get(`${coach.page.url}/messages`)
}

const say = (code: (typeof phraseCodes.messages)[number], language: 'fi' | 'ar') =>
  texts(language).t(`phrases:messages.${code}`)
const lastMessage = () => rana.page.document.querySelectorAll('[data-message]').at(-1)!
const linesOf = (selector: string) =>
  lastMessage()
    .querySelectorAll(selector)
    .map((line) => [line.getAttribute('lang') ?? null, line.textContent])

test('every ready text is there in every language, no two of one language alike', () => {
  for (const language of languageCodes) {
    const { t } = texts(language)
    const all = [
      ...phraseCodes.messages.map((code) => t(`phrases:messages.${code}`)),
      ...phraseCodes.lines.map((code) => t(`phrases:lines.${code}`)),
    ]
    expect(new Set(all).size, language).toBe(all.length)
  }
})

test('a coach picks two ready messages, and the client reads them in Arabic with the Finnish beside; no machine is asked', async () => {
  await openMessages()
  const offered = coach.find(`[data-ready] button[value="bringPapers"]`)
  expect(coach.find('[data-ready] small[lang="ar"]').getAttribute('dir')).toBe('rtl')
  await coach.press(offered)
  await coach.press(coach.find(`[data-ready] button[value="interpreter"]`))
  expect(coach.find('#text').textContent).toBe(`${say('bringPapers', 'fi')}\n${say('interpreter', 'fi')}`)
  expect(coach.page.document.querySelectorAll('[data-message]'), 'nothing is sent by that').toHaveLength(0)
  await coach.act('submit')
  expect(coach.find('[data-message]').textContent).toContain('Asiakas lukee tämän omalla kielellään.')
  await rana.get('/ar/messages')
  expect(linesOf('.read .written')).toEqual([
    [null, say('bringPapers', 'ar')],
    [null, say('interpreter', 'ar')],
  ])
  expect(lastMessage().querySelector('[lang="fi"]')!.textContent).toBe(
    `${say('bringPapers', 'fi')}\n${say('interpreter', 'fi')}`,
  )
  await rana.get('/fi/messages')
  expect(lastMessage().querySelector('.read'), 'nothing is translated for whoever reads Finnish').toBeNull()
  expect(service.requests).toEqual([])
})

test('a line of the coach’s own stays as it was written, beside those that are ready', async () => {
  await openMessages()
  await coach.press(coach.find(`[data-ready] button[value="thanks"]`), [['text', 'Hei Rana!']])
  await coach.act('submit')
  await rana.get('/ar/messages')
  expect(linesOf('.read .written')).toEqual([
    ['fi', 'Hei Rana!'],
    [null, say('thanks', 'ar')],
  ])
})

test('on request a machine translates the rest for the client, marked, once, and only when it is switched on', async () => {
  await openMessages()
  expect(coach.page.document.querySelector('[data-action="translate-for-client"]'), 'not switched on').toBeNull()
  await coach.post(coach.page.url, [['do', 'toClient']])
  expect(coach.page.url).toContain('translation=off')
  const admin = await signInAs(portal.origin, 'mira')
  await admin.get('/coach/translation')
  await admin.press(admin.find('[name="isOn"]'))
  await openMessages()
  await coach.act('translate-for-client')
  expect(service.requests.map(({ query, texts: sent }) => [query.from, query.to, sent])).toEqual([
    ['fi', 'ar', [`Hei Rana!\n${say('thanks', 'fi')}`]],
  ])
  expect(coach.page.document.querySelector('[data-action="translate-for-client"]')).toBeNull()
  expect(coach.page.html).toContain('Asiakas näkee konekäännöksen alkuperäisen vieressä.')
  await rana.get('/ar/messages')
  expect(lastMessage().textContent).toContain(texts('ar').t('common:messages.byMachine'))
  expect(linesOf('.read .written')).toEqual([[null, `[ar] Hei Rana!\n${say('thanks', 'fi')}`]])
  await coach.post(coach.page.url, [['do', 'toClient']])
  expect(service.requests).toHaveLength(1)
})

test(
  'a ready line that a coach adds to the plan is read in Arabic; one of their own is translated on request',
  { timeout: 30_000 },
  async () => {
    await coach.get('/coach')
    await openRowOf(coach, 'رنا')
    await coach.act('continue')
    const plan = coach.page.url
    const line = (language: 'fi' | 'ar') => texts(language).t('phrases:lines.callEmployer')
    expect(
      coach
        .find('#ready-lines')
        .querySelectorAll('option')
        .map(({ textContent }) => textContent),
    ).toContain(line('fi'))
    for (const text of [line('fi'), 'Käy Hakunilan kirjastossa'])
      await coach.press(coach.find('button[value="add"]'), [['addTask', text]])
    await coach.act('approve')
    await rana.get('/ar/plan')
    const readings = () =>
      rana.page.document.querySelectorAll('[data-line] .read .written').map(({ textContent }) => textContent)
    expect(readings()).toEqual([line('ar')])
    await coach.get(plan.replace('/plans/', '/assessments/').concat('/messages'))
    await coach.act('translate-for-client')
    await rana.get('/ar/plan')
    expect(readings()).toEqual([line('ar'), '[ar] Käy Hakunilan kirjastossa'])
    expect(rana.page.html, 'the original stands beside').toContain('Käy Hakunilan kirjastossa</h')
  },
)
