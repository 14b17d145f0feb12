import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { loadTexts } from '../../../app/i18n/load-texts.server'
import { signatureOf } from '../../../app/use-cases/notices/receipts.server'
import { signInAs } from '../../factories/coach-visitor'
import { situations } from '../../factories/situations'
import { Visitor } from '../../factories/visitor'
import { walkThrough } from '../../factories/walk-through'
import { startLocalGateway, type LocalGateway } from '../../servers/local-gateway'
import { startLocalSmtp, type LocalSmtp } from '../../servers/local-smtp'
import { startTestPortal, type TestPortal } from '../../servers/running-portal'

const texts = loadTexts('locales')
const fi = texts('fi')
const { nurse, accountant } = situations
let now = new Date('2026-12-01T09:00:00Z')
let [smtp, gateway, portal]: [LocalSmtp, LocalGateway, TestPortal] = [] as never

beforeAll(async () => {
  smtp = await startLocalSmtp()
  gateway = await startLocalGateway()
  const settings = {
    SMTP_URL: smtp.url,
    MAIL_FROM: 'suunta@example.fi',
    SMS_GATEWAY_URL: gateway.url,
    SMS_GATEWAY_KEY: gateway.key,
  }
  portal = await startTestPortal({ settings, now: () => now })
})
beforeEach(() => {
  gateway.behave('takes')
  now = new Date(now.getTime() + 24 * 3_600_000)
})
afterAll(async () => {
  await portal.stop()
  await Promise.all([smtp.close(), gateway.close()])
})

/** A client who has sent their assessment, in Arabic, and wants to be told in a way. */
async function person(answers: Record<string, string>, situation = nurse) {
  const visitor = new Visitor(portal.origin)
  await walkThrough(visitor, { ...situation, answers: { ...situation.answers, ...answers } })
  const newest = `select id from assessments order by sent_at desc nulls last limit 1`
  const [{ id } = { id: '' }] = await portal.database.run<{ id: string }>('newest', newest, [])
  return { visitor, id }
}
const withNumber = () => person({ contactWay: 'textMessage', contactDetails: '040 123 4567' })
const fates = (id: string) =>
  portal.database.run<{ kind: string; outcome: string | null }>(
    'fates',
    `select kind, outcome from notices where assessment_id = $1 order by created_at, kind`,
    [id],
  )

async function write(coach: Visitor, id: string): Promise<void> {
  await coach.get(`/coach/assessments/${id}/messages`)
  await coach.press(coach.find('[data-action="submit"]'), [['text', 'Nähdäänkö tiistaina?']])
}

test('an approval is told by mail, in Arabic, and stands on the person’s own page', async () => {
  const { visitor, id } = await person({ contactWay: 'email', contactDetails: 'rana@example.org' })
  const coach = await signInAs(portal.origin, 'aino')
  const mailed = smtp.next()
  await coach.get(`/coach/plans/${id}`)
  await coach.act('approve')
  const mail = await mailed
  const ar = texts('ar')
  expect(mail.to).toBe('rana@example.org')
  expect(mail.text).toContain(ar.t('notices:kinds.planApproved'))
  expect(mail.text).toContain(`${portal.origin}/ar\n`)
  expect(mail.html).toContain('<html lang="ar" dir="rtl">')
  await expect.poll(async () => (await fates(id))[0]!.outcome).toBe('sent')
  await visitor.get('/ar/my-data')
  await visitor.get(visitor.find('[data-act="notices"]').getAttribute('href')!)
  expect(visitor.kind).toBe('notices')
  const told = visitor.find('[data-notice]').textContent
  expect(told).toContain(ar.t('notices:kinds.planApproved'))
  expect(told).toContain(ar.t('notices:told.states.sent'))
  await visitor.get('/ar/my-data')
  expect(visitor.find('main').textContent).toContain(ar.t('myData:actions.notice.addressed'))
})

test('a person chooses another way and pauses, without script; what cannot be used is said and kept', async () => {
  const { visitor, id } = await person({ contactWay: 'email', contactDetails: 'rana@example.org' })
  const coach = await signInAs(portal.origin, 'aino')
  await visitor.get('/fi/my-data/notices')
  expect(visitor.find('[name="address"]').getAttribute('value')).toBe('rana@example.org')
  expect(visitor.find('[name="way"][checked]').getAttribute('value')).toBe('email')
  await visitor.press(visitor.find('[data-act="save"]'), [
    ['way', 'textMessage'],
    ['address', '09 123 4567'],
  ])
  expect(visitor.page.status).toBe(400)
  expect(visitor.find('.fault').textContent).toBe(fi.t('notices:faults.noTextMessages'))
  expect(visitor.find('[name="address"]').getAttribute('value')).toBe('09 123 4567')
  await visitor.press(visitor.find('[data-act="save"]'), [
    ['way', 'textMessage'],
    ['address', '+358 50 111 2222'],
  ])
  expect(visitor.find('[role="status"]').textContent).toBe(fi.t('notices:page.saved'))
  await visitor.press(visitor.find('[data-act="pause"]'), [['for', 'week']])
  expect(visitor.find('main').textContent).toContain(fi.t('notices:pause.end'))
  await write(coach, id)
  await expect.poll(async () => (await fates(id)).length).toBe(1)
  await visitor.get('/fi/my-data/notices')
  expect(gateway.taken).toEqual([])
  await visitor.press(visitor.find('[data-act="pause"]'))
  await expect.poll(() => gateway.taken.map(({ to }) => to)).toEqual(['+358501112222'])
  await visitor.get('/fi/my-data/notices')
  await visitor.press(visitor.find('[data-act="save"]'), [
    ['way', 'none'],
    ['address', ''],
  ])
  expect(visitor.find('main').textContent).toContain(texts('fi').t('notices:page.withdrawn', { when: '' }).slice(0, 10))
  await write(coach, id)
  expect(coach.find('main').textContent).toContain(fi.t('coach:messages.notMailed'))
})

test('a person whom it is not safe to reach is told why there is nothing to choose', async () => {
  const { visitor } = await person(
    { contactWay: 'email', contactDetails: 'r@example.org', safeContact: 'onlyFaceToFace' },
    accountant,
  )
  await visitor.get('/fi/my-data/notices')
  expect(visitor.find('main').textContent).toContain(fi.t('notices:page.unsafe'))
  expect(visitor.page.document.querySelector('[data-act="save"]')).toBeNull()
})

test('what a gateway refuses is a call for the coach, with number and a text to read, until somebody has called', async () => {
  gateway.behave('refuses')
  const { visitor, id } = await withNumber()
  const coach = await signInAs(portal.origin, 'aino')
  await write(coach, id)
  await expect.poll(async () => (await fates(id))[0]!.outcome).toBe('refused')
  await coach.get('/coach/calls')
  const call = coach.find(`[data-call] a[href="/coach/calls/${id}"]`)
  expect(coach.find('header nav a[href="/coach/calls"]').textContent).toContain(fi.t('coach:pages.calls'))
  await coach.get(call.getAttribute('href')!)
  expect(coach.find('[data-number]').getAttribute('href')).toBe('tel:+358401234567')
  expect(coach.find('main').textContent).toContain(fi.t('notices:kinds.messageWaits', { count: 1 }))
  const letter = coach.find('[data-letter]')
  expect([letter.getAttribute('lang'), letter.getAttribute('dir')]).toEqual(['ar', 'rtl'])
  expect(letter.textContent).toContain(texts('ar').t('notices:kinds.messageWaits', { count: 1 }))
  await visitor.get('/ar/my-data/notices')
  expect(visitor.find('[data-notice]').textContent).toContain(texts('ar').t('notices:told.states.coach'))
  await coach.press(coach.find('[data-act="done"]'))
  expect(coach.find('[role="status"]').textContent).toBe(fi.t('coach:calls.told'))
  expect(coach.page.html).not.toContain(`/coach/calls/${id}`)
  await coach.post(`/coach/calls/${id}`, [])
  expect(coach.page.status, 'nothing is done twice').toBe(409)
})

test('whoever asked for letters gets one from the coach’s printer', async () => {
  const { id } = await person({ contactWay: 'letter', contactDetails: 'Kotikatu 1, Oulu' })
  const coach = await signInAs(portal.origin, 'aino', 'sv')
  await write(coach, id)
  await expect.poll(async () => (await fates(id))[0]!.outcome).toBe('byHand')
  await coach.get(`/coach/calls/${id}`)
  expect(coach.find('[data-letter]').textContent).toContain('Kotikatu 1, Oulu')
})

test('a gateway’s signed report is taken over HTTP, twice with the same reply; nobody else’s is', async () => {
  const { id } = await withNumber()
  const coach = await signInAs(portal.origin, 'aino')
  const before = gateway.taken.length
  await write(coach, id)
  await expect.poll(() => gateway.taken.length).toBe(before + 1)
  await expect.poll(async () => (await fates(id))[0]!.outcome).toBe('sent')
  const said = { id: gateway.taken.at(-1)!.id, state: 'failed', at: now.toISOString() }
  const report = (signature: string) =>
    fetch(`${portal.origin}/receipts/text-messages`, {
      method: 'POST',
      body: new URLSearchParams({ ...said, signature }),
    })
  expect((await report('0'.repeat(64))).status).toBe(403)
  const reports = [await report(signatureOf(said, gateway.key)), await report(signatureOf(said, gateway.key))]
  expect(reports.map(({ status }) => status)).toEqual([200, 200])
  expect((await fates(id))[0]!.outcome).toBe('refused')
  expect((await fetch(`${portal.origin}/receipts/text-messages`)).status).toBe(404)
})

test('the desk makes a new return code after checking who asks: the old one and open devices end, and the person is told', async () => {
  const { visitor, id } = await withNumber()
  await visitor.get('/fi/code')
  const old = visitor.find('[data-resume-code]').textContent
  const coach = await signInAs(portal.origin, 'aino')
  await coach.get(`/coach/assessments/${id}`)
  await coach.get(coach.find(`a[href="/coach/assessments/${id}/return-code"]`).getAttribute('href')!)
  await coach.press(coach.find('[data-act="make"]'))
  expect(coach.find('.fault').textContent).toBe(fi.t('coach:returnCode.choose'))
  await coach.press(coach.find('[data-act="make"]'), [['check', 'calledBack']])
  const code = coach.find('[data-return-code]').textContent
  expect(coach.page.url).not.toContain(code.slice(0, 4))
  await visitor.get('/fi/plan')
  expect(visitor.page.status).toBe(401)
  const type = async (typed: string) => {
    const other = new Visitor(portal.origin)
    await other.get('/fi/resume')
    await other.press(other.find('main form button'), [['code', typed]])
    return other
  }
  expect((await type(old)).page.status).toBe(400)
  const back = await type(code)
  await back.get('/fi/plan')
  expect(back.page.status).toBe(200)
  await expect
    .poll(() => gateway.taken.at(-1)!.text)
    .toContain(texts('ar').t('notices:kinds.codeReplaced', { phone: '0295 025 500' }))
  const sql = `select actor_kind || ' ' || purpose as said from audit_events where action = 'resumeCode.replaced'`
  expect(await portal.database.run('replaced', sql, [])).toEqual([{ said: 'coach calledBack' }])
  await back.get('/fi/my-data')
  expect(back.find('main').textContent).toContain(fi.t('myData:purposes.calledBack'))
  await coach.get(`/coach/assessments/${id}/return-code`)
  expect(coach.page.html, 'it is shown once').not.toContain(code)
})

test('a code opens a sent assessment after years, as long as it is kept', async () => {
  const { visitor } = await person({ contactWay: 'phone', contactDetails: '040 123 4567' })
  await visitor.get('/fi/code')
  const code = visitor.find('[data-resume-code]').textContent
  const later = now
  now = new Date(now.getTime() + 1000 * 24 * 3_600_000)
  const back = new Visitor(portal.origin)
  await back.get('/fi/resume')
  await back.press(back.find('main form button'), [['code', code]])
  await back.get('/fi/plan')
  expect(back.page.status).toBe(200)
  now = later
})

test('an unfinished conversation is reminded of twice, and then never', async () => {
  const visitor = new Visitor(portal.origin)
  await visitor.get('/so')
  await visitor.act('start')
  await visitor.answer('jobEnded')
  await visitor.get('/so/my-data/notices')
  await visitor.press(visitor.find('[data-act="save"]'), [
    ['way', 'textMessage'],
    ['address', '0447654321'],
  ])
  const count = () => gateway.taken.filter(({ to }) => to === '+358447654321').length
  const started = now
  const onDay = async (day: number) => {
    now = new Date(started.getTime() + day * 24 * 3_600_000)
    await portal.restart()
  }
  for (const [day, sent] of [
    [2, 0],
    [3, 1],
    [8, 1],
    [14, 2],
    [60, 2],
  ] as const) {
    await onDay(day)
    await expect.poll(count, { message: `on day ${day}`, timeout: 5_000 }).toBe(sent)
  }
  expect(gateway.taken.at(-1)!.text).toContain(texts('so').t('notices:kinds.unfinishedLast'))
})
