import { afterAll, beforeAll, expect, test } from 'vitest'
import { languageCodes } from '../../../app/i18n/languages'
import { signInAs } from '../../factories/coach-visitor'
import { countCoachAudit } from '../../factories/stored-rows'
import { Visitor } from '../../factories/visitor'
import { startTestPortal, type TestPortal } from '../../servers/running-portal'

const day = 86_400_000
let now = new Date('2026-12-01T08:00:00Z')
let portal: TestPortal
beforeAll(async () => {
  portal = await startTestPortal({ now: () => now })
})
afterAll(() => portal.stop())

const words = 'Kuvaa ei voi lukea ruudunlukijalla 7c1e'
const send = async (visitor: Visitor, text: string, reply: string) => {
  await visitor.get('/fi/accessibility')
  await visitor.press(visitor.find('[data-action="submit"]'), [
    ['text', text],
    ['reply', reply],
  ])
}
const stored = () =>
  portal.database.run<{ id: string; value: Buffer }>('feedback', 'select id, value from accessibility_feedback', [])

test('the statement is linked from the footer in every language and names the law, the authority and its address', async () => {
  for (const language of languageCodes) {
    const visitor = new Visitor(portal.origin)
    await visitor.get(`/${language}`)
    await visitor.get(visitor.find(`footer a[href="/${language}/accessibility"]`).getAttribute('href')!)
    expect(visitor.kind).toBe('accessibility')
    const text = visitor.find('main').textContent
    for (const part of [
      '306/2019',
      'Traficom',
      'saavutettavuus@traficom.fi',
      '029 534 5000',
      '00059 TRAFICOM',
      '14',
      '2026',
    ])
      expect(text, `${language} ${part}`).toContain(part)
  }
})

test('feedback without an account lands in the desk with 14 days to answer, is late after them, and is marked once', async () => {
  const visitor = new Visitor(portal.origin)
  await send(visitor, words, 'lukija@example.org')
  expect(visitor.page.status).toBe(200)
  expect(visitor.find('[role="status"]').textContent).toContain('15. joulukuuta 2026')
  expect(visitor.cookies.size, 'no cookie is set for it').toBe(0)
  const [row] = await stored()
  expect(row!.value.toString('latin1')).not.toContain('lukija')

  const admin = await signInAs(portal.origin, 'mira')
  await admin.get('/coach/feedback')
  expect(admin.find('[data-feedback]').textContent).toContain(words)
  expect(admin.find('[data-feedback]').textContent).toContain('lukija@example.org')
  expect(admin.find('[data-feedback] h2').textContent).toContain('15. joulukuuta 2026')
  expect(admin.find('[data-feedback]').getAttribute('data-late')).toBeUndefined()

  now = new Date(now.getTime() + 14 * day + 1000)
  const later = await signInAs(portal.origin, 'mira')
  await later.get('/coach/feedback')
  expect(later.find('[data-feedback]').getAttribute('data-late')).toBe('true')
  const again = later.form([['answered', row!.id]])
  await later.press(later.find('[name="answered"]'))
  expect(later.kind).toBe('coach-feedback')
  expect(later.page.document.querySelector('[name="answered"]')).toBeNull()
  expect((await later.send('/coach/feedback', again)).status).toBe(409)
  expect(await countCoachAudit(portal.database)).toMatchObject({ 'feedback.seen': 3, 'feedback.answered': 1 })
})

test('a form that is posted twice is stored once; an empty or too long one comes back with what was written', async () => {
  const before = (await stored()).length
  const visitor = new Visitor(portal.origin)
  await visitor.get('/fi/accessibility')
  const form = visitor.form([
    ['id', crypto.randomUUID()],
    ['text', 'Kahdesti'],
    ['reply', ''],
  ])
  await visitor.request('/fi/accessibility', form)
  await visitor.request('/fi/accessibility', form)
  expect((await stored()).length).toBe(before + 1)
  const received = await portal.database.run<{ n: number }>(
    'received',
    `select count(*)::int as n from audit_events where action = 'feedback.received' and client_id is null`,
    [],
  )
  expect(received[0]!.n, 'one row for each that is stored').toBe(before + 1)
  await send(visitor, '  ', 'a@example.org')
  expect(visitor.page.status).toBe(400)
  expect(visitor.find('[name="reply"]').getAttribute('value')).toBe('a@example.org')
  await send(visitor, 'x'.repeat(2001), '')
  expect(visitor.page.status).toBe(400)
  expect(visitor.find('textarea').textContent).toHaveLength(2001)
  expect((await stored()).length).toBe(before + 1)
})
