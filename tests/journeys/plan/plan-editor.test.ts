import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { planFormSchema } from '../../../app/components/coach/plan-editor/form/plan-form-schema'
import { openPlanOf, signInAs } from '../../factories/coach-visitor'
import { startTestPortal, type TestPortal } from '../../servers/running-portal'
import { situations } from '../../factories/situations'
import { countCoachAudit } from '../../factories/stored-rows'
import { saveInBackground } from '../../factories/save-in-background'
import { Visitor } from '../../factories/visitor'
import { walkThrough } from '../../factories/walk-through'

const { accountant } = situations
const start = new Date('2026-11-23T08:00:00Z')
let now = start
let portal: TestPortal
beforeAll(async () => {
  portal = await startTestPortal({ now: () => now })
})
afterAll(() => portal.stop())
beforeEach(() => {
  now = start
})

const minutesLater = (minutes: number) => (now = new Date(now.getTime() + minutes * 60_000))
const save = (coach: Visitor) => coach.find('button[value="save"]')
const tasks = (coach: Visitor) =>
  coach.page.document
    .querySelectorAll('[data-line^="service:"], [data-line^="task:"]')
    .map((line) => line.getAttribute('data-line')!)
const valueOf = (visitor: Visitor, name: string) => visitor.find(`[name="${name}"]`).getAttribute('value')

async function sentAs(displayName: string) {
  const person = new Visitor(portal.origin)
  await walkThrough(person, { ...accountant, answers: { ...accountant.answers, displayName } })
  return person
}

async function opened(name: string, key: 'aino' | 'johan' = 'aino') {
  const coach = await signInAs(portal.origin, key)
  await openPlanOf(coach, name)
  return coach
}

test('a line changes places with its neighbour, and the jobseeker reads them in that order', async () => {
  const person = await sentAs('Järjestys')
  const coach = await opened('Järjestys')
  const [first, second] = tasks(coach) as [string, string]
  await coach.press(coach.find(`button[value="down:${first}"]`), [['text:' + first, 'Tärkein']])
  expect(tasks(coach).slice(0, 2)).toEqual([second, first])
  expect(valueOf(coach, `text:${first}`), 'what was typed is stored with the move').toBe('Tärkein')
  await coach.press(coach.find(`button[value="up:${second}"]`))
  expect(tasks(coach).slice(0, 2), 'the first has nowhere to go').toEqual([second, first])
  await coach.act('approve')
  await person.get('/sv/plan')
  const theirs = person.page.document
    .querySelectorAll('[data-line^="service:"], [data-line^="task:"]')
    .map((one) => one.getAttribute('data-line'))
  expect(theirs.slice(0, 2)).toEqual([second, first])
})

test('why a line is left out, who does it by name and why the obligation is what it is are kept and in sight', async () => {
  const person = await sentAs('Perustelu')
  const coach = await opened('Perustelu')
  const [first, second] = tasks(coach) as [string, string]
  await coach.press(save(coach), [
    [`keep:${first}`, 'alreadyDone'],
    [`why:${first}`, 'Kesällä'],
    [`who:${second}`, 'provider'],
    [`named:${second}`, 'Nuorten paja'],
    ['obligation', '1'],
    ['obligationBecause', 'Opinnot alkavat tammikuussa'],
  ])
  const dropped = coach.find(`[data-line="${first}"]`)
  expect(dropped.getAttribute('data-state')).toBe('dropped')
  expect(dropped.querySelector('option[selected]')?.getAttribute('value')).toBe('alreadyDone')
  expect(valueOf(coach, `why:${first}`)).toBe('Kesällä')
  expect(coach.find(`[data-line="${second}"] .hint`).textContent, 'what the draft said').toContain('Luonnoksessa')
  expect(coach.find('#obligation-because').textContent).toContain('Luonnoksessa: 0')
  await coach.act('approve')
  await person.get('/sv/plan')
  expect(person.find(`[data-line="${second}"]`).textContent).toContain('Nuorten paja')
  expect(person.find('main').textContent).toContain('Opinnot alkavat tammikuussa')
  expect(person.page.html, 'why not is between coaches').not.toContain('Kesällä')
})

test('a service of the catalogue is searched for, says why it was not proposed, and is added; what was typed stays', async () => {
  await sentAs('Luettelo')
  const coach = await opened('Luettelo')
  await coach.press(coach.find('button[value="search"]'), [
    ['search', 'uraohjaus'],
    ['note', 'Kesken'],
    ['addTask', 'Soita'],
  ])
  expect(coach.page.status).toBe(200)
  const found = coach.find('[data-found="CAREER-GUIDANCE"]')
  expect(found.querySelectorAll('.reasons li').length).toBeGreaterThan(0)
  expect(coach.find('[name="note"]').textContent).toBe('Kesken')
  expect(valueOf(coach, 'addTask')).toBe('Soita')
  await coach.press(found.querySelector('button')!)
  const added = coach.page.document.querySelectorAll('[data-line^="added:"]')
  expect(added).toHaveLength(2)
  await coach.press(coach.find('button[value="search"]'), [['search', 'uraohjaus']])
  expect(coach.page.document.querySelector('[data-found="CAREER-GUIDANCE"]'), 'it is in the plan now').toBeNull()
  expect(coach.find('[name="note"]').textContent).toBe('Kesken')
})

test('what was typed when the session ended is back after signing in, for the same coach alone, and stored once saved', async () => {
  await sentAs('Istunto')
  const coach = await opened('Istunto')
  const path = coach.page.url
  const typed = [
    ['note', 'Pitkä viesti'],
    ['text:task:makeJobProfile', 'Hae kahta'],
    ['question', 'Milloin sopii?'],
  ] as const
  minutesLater(16)
  await coach.press(save(coach), typed)
  expect(coach.page.status).toBe(401)
  expect(coach.find('main').getAttribute('data-problem')).toBe('sessionEndedKept')
  const [row] = await portal.database.run<{ form: Buffer }>('kept', 'select form from kept_forms', [])
  expect(row!.form.toString('latin1'), 'sealed').not.toContain('viesti')

  const other = await signInAs(portal.origin, 'johan')
  expect(other.kind, 'another coach comes to the queue').toBe('coach-queue')
  await other.get(`${path}?unsent`)
  expect(other.page.html).not.toContain('Pitkä viesti')

  const sameCoach = await signInAs(portal.origin, 'aino')
  expect(sameCoach.kind).toBe('coach-plan')
  expect(sameCoach.page.url).toBe(`${path}?unsent`)
  expect(sameCoach.find('[role="alert"]').textContent).toContain('Sitä ei ole vielä tallennettu')
  expect(sameCoach.find('[name="note"]').textContent).toBe('Pitkä viesti')
  expect(valueOf(sameCoach, 'text:task:makeJobProfile')).toBe('Hae kahta')
  expect(sameCoach.find('[name="question"]').textContent).toBe('Milloin sopii?')
  await sameCoach.press(save(sameCoach))
  expect(sameCoach.page.status).toBe(200)
  expect(sameCoach.find('[name="note"]').textContent).toBe('Pitkä viesti')
  expect(sameCoach.find('[name="question"]').textContent, 'a question not yet sent is kept too').toBe('Milloin sopii?')
  expect((await signInAs(portal.origin, 'aino')).kind).toBe('coach-queue')
})

test('what the page’s script sent after the session’s end waits on the plan’s page too', async () => {
  await sentAs('Taustalla')
  for (const [address, note] of [
    ['/saving', 'Tallennus taustalla'],
    ['.data', 'Painike sivulla'],
  ] as const) {
    const coach = await opened('Taustalla')
    const path = coach.page.url
    minutesLater(16)
    const sent = await coach.send(
      `${path}${address}`,
      coach.form([
        ['note', note],
        ['revision', '1'],
        ['language', 'fi'],
      ]),
    )
    expect(sent.status, address).toBe(401)
    const again = await signInAs(portal.origin, 'aino')
    expect(again.page.url, address).toBe(`${path}?unsent`)
    expect(again.find('[name="note"]').textContent, address).toBe(note)
    await again.press(again.find('button[value="discard"]'))
  }
})

test('what came after the session had ended can be thrown away, and is gone by itself after eight hours', async () => {
  await sentAs('Hylky')
  const coach = await opened('Hylky')
  minutesLater(16)
  await coach.press(save(coach), [['note', 'Turha']])
  const again = await signInAs(portal.origin, 'aino')
  await again.press(again.find('button[value="discard"]'))
  expect(again.page.html).not.toContain('Turha')
  await openPlanOf(again, 'Hylky')
  minutesLater(16)
  await again.press(save(again), [['note', 'Vanhentuva']])
  expect(again.page.status).toBe(401)
  minutesLater(8 * 60 + 1)
  expect((await signInAs(portal.origin, 'aino')).kind).toBe('coach-queue')
})

test('whoever signed out and still sends the form sees their words on the page, since nobody can tell whose they are', async () => {
  await sentAs('Poissa')
  const coach = await opened('Poissa')
  const tab = coach.anotherTab()
  await tab.get(coach.page.url)
  await tab.press(tab.find('header form[action="/coach/sign-out"] button'))
  await coach.press(save(coach), [['note', 'Melkein valmis']])
  expect(coach.page.status).toBe(401)
  expect(coach.find('main').getAttribute('data-problem')).toBe('sessionEnded')
  expect(coach.find('.note').textContent).toContain('Melkein valmis')
})

test('a bad number, a day that has passed and an empty plan are refused beside the field, and all that was typed stays', async () => {
  await sentAs('Virheet')
  const coach = await opened('Virheet')
  const [first] = tasks(coach) as [string]
  const wrong = [
    ['obligation', '999999'],
    ['nextDiscussionBy', '1999-01-01'],
    [`by:${first}`, '2020-01-01'],
  ] as const
  await coach.press(save(coach), [...wrong, ['note', 'Kesken']])
  expect(coach.page.status).toBe(400)
  const links = coach.page.document.querySelectorAll('[role="alert"] a').map((link) => link.getAttribute('href')!)
  expect(links.toSorted()).toEqual(['#nextDiscussionBy', '#obligation', `#by:${first}`].toSorted())
  for (const [name, typed] of wrong) {
    const field = coach.find(`[name="${name}"]`)
    expect(field.getAttribute('value'), name).toBe(typed)
    expect(field.getAttribute('aria-invalid'), name).toBe('true')
    expect(coach.find(`[id="fault-${name}"]`).textContent, name).toMatch(/0–20|jo mennyt/)
  }
  expect(coach.find('[name="note"]').textContent).toBe('Kesken')
  expect(coach.find(`[data-line="${first}"] details`).getAttribute('open')).toBeDefined()
  const background = await saveInBackground(coach, [['obligation', '999999']])
  expect(background).toMatchObject({ status: 400, told: { fault: expect.stringContaining('0–20') } })

  await openPlanOf(coach, 'Virheet')
  expect(valueOf(coach, 'nextDiscussionBy'), 'nothing of it was stored').not.toBe('1999-01-01')
  expect(valueOf(coach, 'nextDiscussionBy')! > '2026-11-23').toBe(true)
  expect(coach.find('[name="nextDiscussionBy"]').getAttribute('min')).toBe('2026-11-23')
  const all = coach.page.document.querySelectorAll('main [data-line]').map((one) => one.getAttribute('data-line')!)
  await coach.press(
    coach.find('[data-action="approve"]'),
    all.map((id) => [`keep:${id}`, 'notNow']),
  )
  expect(coach.page.status).toBe(400)
  expect(coach.find('[role="alert"]').textContent).toContain('vähintään yksi tavoite ja yksi tehtävä')
  expect(coach.page.document.querySelectorAll('main [data-state="dropped"]')).toHaveLength(all.length)
  expect(coach.find('main').getAttribute('data-status')).not.toBe('approved')
})

test('saving in the background tells how it went, puts two coaches together, and never overwrites', async () => {
  await sentAs('Tausta')
  const aino = await opened('Tausta')
  const johan = await opened('Tausta', 'johan')
  const [first, second] = tasks(aino) as [string, string]
  const saved = await saveInBackground(aino, [[`text:${first}`, 'Ainon sana']])
  expect(saved).toMatchObject({
    status: 200,
    told: { saved: 'Tallennettu 10.00', changes: { [first]: { state: 'changed' } } },
  })
  const merged = await saveInBackground(johan, [[`text:${second}`, 'Johanin sana']])
  expect(merged.told.saved).toContain('toinen valmentaja')
  const refused = await saveInBackground(johan, [[`text:${first}`, 'Johanin sana']])
  expect(refused).toEqual({ status: 409, told: { conflict: true } })
  const faulty = await saveInBackground(johan, [['note', 'x'.repeat(2001)]])
  expect(faulty).toMatchObject({ status: 400, told: { fault: expect.stringContaining('2000') } })
  await aino.get(aino.page.url)
  expect(valueOf(aino, `text:${first}`)).toBe('Ainon sana')
  expect(valueOf(aino, `text:${second}`)).toBe('Johanin sana')
  await johan.press(johan.find('[data-action="approve"]'), [['note', 'Hyvä']])
  expect(johan.page.status, 'nobody approves what they have not seen').toBe(409)
  expect(valueOf(johan, `text:${first}`)).toBe('Ainon sana')
  await johan.act('approve')
  expect(johan.find('main').getAttribute('data-status')).toBe('approved')
})

test('a line that another coach has removed comes back to whoever changed it, side by side, and can be let go', async () => {
  await sentAs('Rivi')
  const aino = await opened('Rivi')
  await aino.press(aino.find('button[value="add"]'), [['addTask', 'Yhteinen']])
  const johan = await opened('Rivi', 'johan')
  await aino.press(save(aino), [['keep:added:1', 'remove']])
  await johan.press(save(johan), [['text:added:1', 'Yhteinen, maanantaina']])
  expect(johan.page.status).toBe(409)
  const [row] = johan.page.document.querySelectorAll('.fault tbody tr')
  expect(row!.textContent).toMatch(/Ei suunnitelmassa.*Yhteinen, maanantaina/)
  await johan.press(row!.querySelector('button')!)
  expect(johan.page.document.querySelector('[data-line="added:1"]'), 'as Aino left it').toBeNull()
  await johan.press(save(johan))
  expect(johan.page.status).toBe(200)
})

test('a save that fails is one look at the plan and no more', async () => {
  await sentAs('Jälki')
  const coach = await opened('Jälki')
  const before = await countCoachAudit(portal.database)
  await coach.press(save(coach), [['note', 'x'.repeat(2001)]])
  expect(coach.page.status).toBe(400)
  const after = await countCoachAudit(portal.database)
  expect(after).toEqual({ ...before, 'plan.seen': before['plan.seen']! + 1 })
})

test('somebody without a right is told who they are and can sign out there', async () => {
  const mira = await signInAs(portal.origin, 'otso')
  await mira.get('/coach')
  expect(mira.page.status).toBe(403)
  await mira.press(mira.find('form[action="/coach/sign-out"] button'))
  expect(mira.kind).toBe('coach-sign-in')
})

test('a number of applications that rests on a reading of the law says so to the coach, who decides', async () => {
  const { nurse } = situations
  await walkThrough(new Visitor(portal.origin), { ...nurse, answers: { ...nurse.answers, displayName: 'Tulkinta' } })
  const coach = await opened('Tulkinta')
  const toCheck = coach.find('#obligation-to-check').textContent
  expect(toCheck).toMatch(/^Tarkista tämä: .*380\/2023/)
  expect(coach.find('[name="obligation"]').getAttribute('aria-describedby')).toContain('obligation-to-check')
  await coach.press(save(coach), [['obligation', '4']])
  expect(coach.page.document.querySelector('#obligation-to-check'), 'the number is the coach’s own').toBeNull()

  const parts = coach.page.document.querySelectorAll('header nav [aria-current]')
  expect(parts.map((one) => [one.getAttribute('href'), one.getAttribute('aria-current')])).toEqual([['/coach', 'true']])
  await coach.get('/coach')
  expect(coach.find('header nav [aria-current]').getAttribute('aria-current')).toBe('page')
})

test('every field of the page is one of the form’s schema', async () => {
  await sentAs('Kentät')
  const coach = await opened('Kentät')
  const names = coach
    .find('main form')
    .querySelectorAll('[name]')
    .map((one) => one.getAttribute('name')!)
  const { frame, acts, lines } = planFormSchema.shape
  const known = new Set([...Object.keys(frame.shape), ...Object.keys(acts.shape)])
  const isKnown = (name: string) => known.has(name) || Object.hasOwn({ ...lines.shape, was: true }, name.split(':')[0]!)
  expect(names.length).toBeGreaterThan(40)
  expect(names.filter((name) => !isKnown(name))).toEqual([])
})
