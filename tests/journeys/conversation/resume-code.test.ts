import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { startTestPortal, type TestPortal } from '../../servers/running-portal'
import { storedRows } from '../../factories/stored-rows'
import { Visitor } from '../../factories/visitor'

let portal: TestPortal
let minutesLater = 0
/** A jobseeker with one answer and a code. */
let owner: Visitor
let code: string

beforeAll(async () => {
  portal = await startTestPortal({ now: () => new Date(Date.now() + minutesLater * 60_000) })
})
afterAll(() => portal.stop())

beforeEach(async () => {
  owner = new Visitor(portal.origin)
  await owner.get('/fi')
  await owner.act('start')
  await owner.answer('jobEnded')
  await owner.get('/fi/code')
  code = owner.find('[data-resume-code]').textContent.replaceAll(' ', '')
})

async function type(typed: string, visitor = new Visitor(portal.origin)): Promise<Visitor> {
  await visitor.get('/fi/resume')
  await visitor.press(visitor.find('main form button'), [['code', typed]])
  return visitor
}

const symbols = '346789BCDFGHJKMPQRTVWXY'
const another = (symbol: string) => symbols[(symbols.indexOf(symbol) + 1) % symbols.length]!
/** The same code found, but not proved. */
const wrong = () => code.slice(0, -1) + another(code.at(-1)!)
const unknown = () => another(code[0]!) + code.slice(1)
const mainWithout = (visitor: Visitor, typed: string) => visitor.find('main').outerHTML.replaceAll(typed, '…')

test('the code may be typed in small letters, with spaces or dashes', async () => {
  for (const typed of [code.toLowerCase(), code.match(/.{4}/g)!.join('-'), ` ${code.match(/.{4}/g)!.join(' ')} `]) {
    const visitor = await type(typed)
    expect(visitor.kind, typed).toBe('topics')
  }
})

test('a wrong, an unknown and a meaningless code get the same page, and open nothing', async () => {
  const before = await storedRows(portal.database)
  const pages = []
  for (const typed of [wrong(), unknown(), 'moi', '🙂🙂🙂🙂', '\u0000'.repeat(16), 'Ä'.repeat(300)]) {
    const visitor = await type(typed)
    expect(visitor.page.status, typed).toBe(400)
    expect(visitor.kind, typed).toBe('resume')
    pages.push(visitor.find('main form').previousElementSibling!.outerHTML)
    await visitor.get('/fi/topics')
    expect(visitor.page.status).toBe(401)
  }
  expect(new Set(pages).size).toBe(1)
  const [one, other] = [await type(wrong()), await type(unknown())]
  expect(mainWithout(one, wrong())).toBe(mainWithout(other, unknown()))
  expect(await storedRows(portal.database)).toEqual(before)
})

test('five wrong tries lock the code even for the right proof, for five minutes and then for ten', async () => {
  for (let tries = 0; tries < 5; tries += 1) await type(wrong())
  const locked = await type(code)
  expect(locked.page.status).toBe(400)
  expect(mainWithout(locked, code)).toBe(mainWithout(await type(unknown()), unknown()))
  minutesLater += 6
  await type(wrong())
  minutesLater += 6
  expect((await type(code)).page.status).toBe(400)
  minutesLater += 5
  expect((await type(code)).kind).toBe('topics')
})

test('the right code gives back all five tries', async () => {
  for (let round = 0; round < 2; round += 1) {
    for (let tries = 0; tries < 4; tries += 1) await type(wrong())
    expect((await type(code)).kind).toBe('topics')
  }
})

test('wrong tries at once are counted one by one', async () => {
  await Promise.all(Array.from({ length: 9 }, () => type(wrong())))
  const sql = 'select tries_left, locks from resume_codes where finder = $1'
  const [row] = await portal.database.run<{ locks: number }>('find-code', sql, [code.slice(0, 6)])
  expect(row!.locks).toBe(1)
  expect((await type(code)).page.status).toBe(400)
})

test('the code of a conversation that was not sent lasts as long as it is kept: ninety days from its last change', async () => {
  minutesLater += 90 * 24 * 60 - 1
  expect((await type(code)).kind).toBe('topics')
  minutesLater += 2
  expect((await type(code)).page.status).toBe(400)
})

test('leaving the device ends its session for good, and no other', async () => {
  const second = await type(code)
  const stolen = second.anotherTab()
  await second.get('/fi/code')
  const cookies = new Visitor(portal.origin, {}, new Map(second.cookies))
  await second.press(second.find('form[action="/fi/leave"] button'))
  expect(second.kind).toBe('left')
  for (const visitor of [second, stolen, cookies]) {
    await visitor.get('/fi/questions/reason')
    expect(visitor.page.status).toBe(401)
    expect(visitor.page.html).not.toContain('seen')
  }
  await owner.get('/fi/topics/quickStart')
  expect(owner.questionKey).toBe('municipality')
})

test('of fifty wrong tries at once exactly five are looked at', async () => {
  const looked = `select count(*)::int as n from code_tries where was_looked_at`
  const [before] = await portal.database.run<{ n: number }>('looked', looked, [])
  await Promise.all(Array.from({ length: 50 }, () => type(wrong())))
  expect(await portal.database.run('looked', looked, [])).toEqual([{ n: before!.n + 5 }])
  const all = `select count(*)::int as n from code_tries where not was_looked_at`
  expect((await portal.database.run<{ n: number }>('refused', all, []))[0]!.n).toBeGreaterThanOrEqual(45)
})

test('a browser that resumes gets a new session, and its old one is over', async () => {
  const before = new Map(owner.cookies)
  await type(code, owner)
  expect(owner.kind).toBe('topics')
  expect([...owner.cookies]).not.toEqual([...before])
  const old = new Visitor(portal.origin, {}, before)
  await old.get('/fi/topics')
  expect(old.page.status).toBe(401)
})

test('other devices are listed by their times and can be signed out, while this one stays', async () => {
  const [phone, library] = [await type(code), await type(code)]
  await owner.get('/fi/my-data/devices')
  expect(owner.page.document.querySelectorAll('[data-device]')).toHaveLength(3)
  expect(owner.find('main').textContent.match(/Tämä laite/g)).toHaveLength(1)
  await owner.press(owner.find('[data-act="sign-out-others"]'))
  expect(owner.page.document.querySelectorAll('[data-device]')).toHaveLength(1)
  for (const other of [phone, library]) {
    await other.get('/fi/topics')
    expect(other.page.status).toBe(401)
  }
  await owner.get('/fi/topics/quickStart')
  expect(owner.questionKey).toBe('municipality')
})

const phoneCode = () => owner.find('[data-phone-code]').textContent.replaceAll(' ', '')
const makePhoneCode = async () => {
  await owner.get('/fi/phone')
  await owner.press(owner.find('[data-act="make"]'))
}

test('a code for a phone is made on request, works once, and leaves this device where it was', async () => {
  await owner.get('/fi/phone')
  expect(owner.page.document.querySelector('[data-phone-code], svg.qr')).toBeNull()
  await makePhoneCode()
  const [shown, picture] = [phoneCode(), owner.find('svg.qr')]
  expect(picture.getAttribute('aria-label')).not.toBe('')
  expect(owner.page.html.includes(shown), 'only in groups of four, and never in an address').toBe(false)
  const phone = await type(shown)
  expect(phone.kind).toBe('topics')
  expect((await type(shown)).page.status).toBe(400)
  await owner.get('/fi/topics')
  expect(owner.kind).toBe('topics')
  expect((await type(code)).kind, 'the code to come back with is another one').toBe('topics')
  await owner.get('/fi/phone')
  expect(owner.page.document.querySelector('svg.qr')).toBeNull()
})

test('however often somebody presses, there is one code to come back with and one for a phone', async () => {
  const person = new Visitor(portal.origin)
  await person.get('/fi')
  await person.act('start')
  await person.answer('jobEnded')
  await person.get('/fi/phone')
  const tabs = Array.from({ length: 8 }, () => person.anotherTab())
  const before = await portal.database.run<{ finder: string }>('codes', 'select finder from resume_codes', [])
  await Promise.all(tabs.map((tab) => tab.get('/fi/code')))
  const shown = new Set(tabs.map((tab) => tab.find('[data-resume-code]').textContent.replaceAll(' ', '')))
  expect(shown.size).toBe(1)
  await Promise.all(tabs.map((tab) => tab.post('/fi/phone', [])))
  const known = before.map(({ finder }) => finder)
  const codes = await portal.database.run<{ kind: string }>(
    'new-codes',
    'select kind from resume_codes where not finder = any($1) order by kind',
    [known],
  )
  expect(codes).toEqual([{ kind: 'phone' }, { kind: 'return' }])
  await person.get('/fi/phone')
  expect((await type(person.find('[data-phone-code]').textContent)).kind).toBe('topics')
  expect((await type([...shown][0]!)).kind).toBe('topics')
})

test('of two that send a phone’s code at the same moment one gets in', async () => {
  await makePhoneCode()
  const shown = phoneCode()
  const both = await Promise.all([1, 2, 3].map(() => type(shown)))
  expect(both.map(({ kind }) => kind).toSorted()).toEqual(['resume', 'resume', 'topics'])
})

test('a phone’s code is over after ten minutes, when a new one is made, and after five wrong tries', async () => {
  await makePhoneCode()
  const first = phoneCode()
  await owner.press(owner.find('[data-act="make"]'))
  expect((await type(first)).page.status).toBe(400)
  const second = phoneCode()
  minutesLater += 11
  expect((await type(second)).page.status).toBe(400)
  await owner.get('/fi/phone')
  expect(owner.page.document.querySelector('[data-phone-code]')).toBeNull()
  await makePhoneCode()
  const third = phoneCode()
  const nearly = third.slice(0, -1) + another(third.at(-1)!)
  for (let tries = 0; tries < 5; tries += 1) await type(nearly)
  expect((await type(third)).page.status).toBe(400)
  minutesLater = 0
})

test('a code that is given to somebody does not take them out of their own conversation unasked', async () => {
  const victim = new Visitor(portal.origin)
  await victim.get('/fi')
  await victim.act('start')
  await victim.answer('jobEnded')
  const own = victim.questionKey
  const mine = [...victim.cookies].find(([name]) => name.endsWith('suunta-jobseeker'))![1]
  const asked = []
  for (const typed of [code, unknown()]) {
    await type(typed, victim)
    expect(victim.page.status).toBe(409)
    expect(victim.find('[data-part="leave"]').textContent).toContain('toisen keskustelun')
    asked.push(mainWithout(victim, typed))
  }
  expect(asked[0], 'says nothing of whether there is such a code').toBe(asked[1])
  await victim.get(`/fi/questions/${own}`)
  expect(victim.questionKey).toBe(own)
  expect([...victim.cookies].find(([name]) => name.endsWith('suunta-jobseeker'))![1]).toBe(mine)
  await type(code, victim)
  await victim.press(victim.find('[name="leave"]'))
  expect(victim.kind).toBe('topics')
  expect([...victim.cookies].find(([name]) => name.endsWith('suunta-jobseeker'))![1]).not.toBe(mine)
})

test('one’s own code is taken at once', async () => {
  await type(code, owner)
  expect(owner.kind).toBe('topics')
})
