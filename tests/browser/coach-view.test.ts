import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { signInAs } from '../factories/coach-visitor'
import { startLocalTranslator, type LocalTranslator } from '../servers/local-translator'
import { situations, type SituationName } from '../factories/situations'
import { Visitor } from '../factories/visitor'
import { walkThrough } from '../factories/walk-through'
import { setStage, sizes } from './steps/browser'
import { expectAccessible, expectLanguage, expectNoSidewaysScrolling } from './steps/checks'
import { openRow, signIn } from './steps/coach'
import { Person } from './steps/person'

let folder: string
let translator: LocalTranslator
const stage = setStage(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'suunta-'))
  translator = await startLocalTranslator()
  const settings = { TRANSLATOR_ENDPOINT: translator.endpoint, TRANSLATOR_KEY: translator.key, DATA_DIR: folder }
  return { settings }
})
afterAll(async () => {
  await translator.close()
  await rm(folder, { recursive: true })
})

/** Where the pages can be looked at after a run. */
const picture = (name: string) => `tests/browser/screenshots/${name}.png`

async function look({ page }: Person, language: string, name: string): Promise<void> {
  await page.screenshot({ path: picture(name), fullPage: true })
  await expectLanguage(page, language)
  await expectNoSidewaysScrolling(page)
  await expectAccessible(page)
}

/** A jobseeker who left an e-mail address and shares health, over HTTP; their code for going on in a browser. */
async function sent(situation: SituationName, displayName: string): Promise<string> {
  const answers = {
    ...situations[situation].answers,
    workAbility: 7,
    shareHealth: 'yes',
    displayName,
    contactWay: 'email',
    contactDetails: 'a@example.org',
  }
  const person = new Visitor(stage.portal.origin)
  await walkThrough(person, { ...situations[situation], answers })
  return person.find('[data-resume-code]').textContent.trim()
}

const ways = [
  { size: 'phone', situation: 'nurse', language: 'ar', coachLanguage: 'fi', message: 'Hei! Sopiiko tiistai?', reply: 'نعم، يناسبني الثلاثاء' },
  { size: 'desktop', situation: 'warehouseWorker', language: 'fi', coachLanguage: 'sv', message: 'Hej! Passar tisdag?', reply: 'Kyllä sopii' },
] as const // prettier-ignore

test.for(ways)(
  'answers, health, translations, notes and messages are accessible on a $size, with somebody who uses $language',
  { timeout: 180_000 },
  async ({ size, situation, language, coachLanguage, message, reply }) => {
    const name = `Viesti ${size}`
    const code = await sent(situation, name)
    const admin = await signInAs(stage.portal.origin, 'mira')
    await admin.post('/coach/translation', [['isOn', 'true']])
    const viewport = sizes[size]
    const coach = await Person.in(await stage.context({ viewport, locale: coachLanguage }))
    const see = (what: string) => look(coach, coachLanguage, `coach-${what}-${size}`)
    await signIn(coach, 'mira')
    await openRow(coach, name)
    await see('overview')
    const address = coach.page.url()
    await coach.open(`${address}/answers`)
    await coach.act('translate')
    await coach.find('.translated').first().waitFor()
    await see('answers')
    await coach.act('open-health')
    await see('health')
    await coach.open(`${address}/notes`)
    await coach.find('[name=text]').fill('Tarkista päivähoito.\nSovittu puhelimessa.')
    await coach.act('submit')
    await see('notes')
    await coach.open(`${address}/messages`)
    await coach.act('submit')
    expect(await coach.find('.fault').isVisible()).toBe(true)
    await see('message-fault')
    await coach.find('[name=text]').fill(message)
    await coach.act('submit')

    const person = await Person.in(await stage.context({ viewport, locale: language, javaScriptEnabled: true }))
    await person.resumeWith(code, language)
    await look(person, language, `own-plan-${size}`)
    await person.act('messages')
    expect(await person.find('[data-message]').innerText()).toContain(message)
    await person.act('submit')
    expect(await person.find('.fault').isVisible()).toBe(true)
    await person.find('[name=text]').fill(reply)
    await person.act('submit')
    await look(person, language, `own-messages-${size}`)

    await coach.open(`${address}/messages`)
    await coach.act('translate')
    await coach.find('.translated').first().waitFor()
    await see('messages')
    for (const page of ['translation', 'outbox', 'calls']) {
      await coach.open(`/coach/${page}`)
      await see(page)
    }
    expect([...coach.complaints, ...person.complaints]).toEqual([])
  },
)
