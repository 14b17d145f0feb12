import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { situations } from '../../factories/situations'
import { Visitor } from '../../factories/visitor'
import { answerOn, walkToSummary } from '../../factories/walk-through'
import { startTestPortal, type TestPortal } from '../../servers/running-portal'

let portal: TestPortal
let person: Visitor

beforeAll(async () => {
  portal = await startTestPortal()
})
afterAll(() => portal.stop())
beforeEach(async () => {
  person = new Visitor(portal.origin)
  await person.get('/fi')
  await person.act('start')
})

const text = (selector: string) => person.page.document.querySelector(selector)?.textContent
const { answers } = situations.warehouseWorker

test('every answer of a single choice is a submit button of its own, and no other way on is needed', async () => {
  const values = person.page.document
    .querySelectorAll('form[data-question] button[name="value"]')
    .map((one) => one.getAttribute('value'))
  expect(values).toContain('jobEnded')
  expect(person.page.document.querySelector('[data-action="answer"]')).toBeNull()
  await person.press(person.find('button[value="laidOff"]'))
  expect(person.questionKey).not.toBe('reason')
  expect(text('.hist > ol li span span')).toBe('Olen lomautettu')
})

test('the line of history undoes: its link leads to the question with the answer marked', async () => {
  await person.answer('laidOff')
  await person.get(person.find('.hist > ol a').getAttribute('href')!)
  expect(person.questionKey).toBe('reason')
  expect(person.find('fieldset [aria-current]').getAttribute('value')).toBe('laidOff')
  await person.answer('jobEnded')
  expect(person.questionKey).toBe('municipality')
})

test('of a long list the usual answers stand open and the rest is folded, unfolded where the answer is in it', async () => {
  await person.answer('laidOff')
  await person.get('/fi/questions/reason')
  expect(person.page.document.querySelector('fieldset details button')).not.toBeNull()
  expect(person.find('fieldset details').hasAttribute('open')).toBe(false)
  await person.answer('other')
  await person.get('/fi/questions/reason')
  expect(person.find('fieldset details').hasAttribute('open')).toBe(true)
})

test('the guide says a word after an answer that has one, in the person’s words where it repeats them', async () => {
  await answerOn(person, answers, 'mainWork')
  await person.answer('Trukkikuski <b>')
  expect(text('.guide p')).toBe('Kirjasin sanasi: ”Trukkikuski <b>”.')
  expect(person.find('.guide bdi').getAttribute('lang')).toBe('fi')
})

test('words of the field are explained in place, without script', async () => {
  await answerOn(person, answers, 'benefit')
  expect(text('.after dl')).toContain('Yleistuki')
})

test('a topic ends with what was understood, each with a way to change it, and goes on to the topics', async () => {
  await answerOn(person, answers)
  expect(person.kind).toBe('topics')
  expect(text('h1')).toBe('Näin ymmärsin')
  const links = person.page.document.querySelectorAll('main .line a').map((one) => one.getAttribute('href'))
  expect(links).toContain('/fi/questions/mainWork')
  await person.act('continue')
  expect(new URL(person.page.url).pathname).toBe('/fi/topics')
})

test('the summary sends only what it showed; after a change in another tab it shows both', async () => {
  const sender = new Visitor(portal.origin)
  await walkToSummary(sender, situations.accountant)
  const tab = sender.anotherTab()
  await tab.get(`/${situations.accountant.language}/questions/contactWay`)
  await tab.answer('letter')
  await sender.act('submit')
  expect(sender.page.status).toBe(409)
  expect(sender.kind).toBe('summary')
  expect(sender.find('[data-changed] dl').textContent).toMatch(/Kirje|Brev|Letter|letter|brev/)
  await sender.act('submit')
  expect(sender.kind).toBe('result')
})

test('what was written stands on the page that says that the session is over, with a field for the code', async () => {
  await answerOn(person, answers, 'mainWork')
  const cookies = new Map(person.cookies)
  person.cookies.clear()
  await person.answer('Ajoin trukkia 12 vuotta')
  expect(person.page.status).toBe(401)
  expect(text('main .note')).toBe('Ajoin trukkia 12 vuotta')
  expect(person.find('main form[action="/fi/resume"] [name="code"]')).toBeTruthy()
  const [name] = [...cookies.keys()]
  person.cookies.set(name!, 'x'.repeat(43))
  await person.post('/fi/messages', [
    ['text', 'Soittakaa minulle'],
    ['id', 'x'],
  ])
  expect(text('main .note')).toBe('Soittakaa minulle')
})

test('a code and a phone number are understood in Arabic-Indic, Persian and full-width digits', async () => {
  const sender = new Visitor(portal.origin)
  const { language, answers: told } = situations.nurse
  await walkToSummary(sender, {
    ...situations.nurse,
    answers: { ...told, contactWay: 'phone', safeContact: 'yes', contactDetails: 'واتساب ٠٤٠ ۱۲۳ ４５６７' },
  })
  expect(sender.find('main').textContent).toContain('040 123 4567')
  expect(sender.find('main bdi[dir="ltr"][translate="no"]').textContent).toBe('040 123 4567')
  await sender.get(`/${language}/code`)
  const code = sender.find('[data-resume-code]').textContent.trim()
  for (const zero of [0x660, 0x6f0, 0xff10]) {
    const typed = code.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)))
    const other = new Visitor(portal.origin)
    await other.get(`/${language}/resume`)
    await other.press(other.find('main form button'), [['code', typed]])
    expect(other.kind, typed).toBe('topics')
  }
})
