import { suunta } from '../../../machines/identity/suunta'
import { randomBytes, randomUUID } from 'node:crypto'
import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { insertMail } from '../../../db/queries/messages/outbox'
import { firstTenantKeys } from '../../../db/keys/tenant-keys'
import { startLocalSmtp, type LocalSmtp } from '../../../tests/servers/local-smtp'
import { sentAssessment } from '../../../tests/factories/sent-assessment'
import { situations } from '../../../tests/factories/situations'
import { openTestDatabase } from '../../../tests/servers/test-database'
import { permissionsOf } from '../../auth/permissions'
import { loadTexts } from '../../i18n/load-texts.server'
import { smtpMailer, type Mailer } from '../../outside/mailer.server'
import { loadCoachMessages, sendMessage } from './coach-messages.server'
import type { CoachAtWork } from '../access/coach-sign-in.server'
import { ConversationCache } from '../conversation/conversation-cache.server'
import { loadOwnMessages } from './own-messages.server'
import type { Portal } from '../portal.server'
import { contentOf } from '../content/tenant-content.server'
import { sendDueMails } from './send-mails.server'

const roles = ['coach']
const coach: CoachAtWork = {
  id: 'tid.oid',
  name: 'Aino',
  roles,
  may: permissionsOf(roles),
  pages: [],
  language: 'fi',
  savedFilters: [],
  usesKeys: true,
}
const words = 'Nähdäänkö tiistaina kello 9?'
const logged: string[] = []
let smtp: LocalSmtp
let mailer: Mailer
let portal: Portal
let minutesLater = 0

beforeAll(async () => {
  smtp = await startLocalSmtp()
  mailer = smtpMailer({ url: smtp.url, from: 'suunta@example.fi', timeout: 500 })
  portal = {
    tenantId: 'demo',
    isDemo: true,
    secondsBeforeSending: 0,
    isSecure: false,
    baseUrl: 'https://suunta.example.fi',
    personPhone: '1',
    identity: suunta,
    database: await openTestDatabase(),
    tenantKeys: firstTenantKeys(randomBytes(32)),
    refreshKeys: async () => {},
    texts: loadTexts('locales'),
    builtInTexts: loadTexts('locales'),
    content: contentOf([]),
    signIn: undefined as never, // no sign-in here
    post: { mailer, wake: () => undefined },
    memory: new ConversationCache(),
    log: pino({ base: undefined }, { write: (line: string) => void logged.push(line) }),
    now: () => new Date(Date.UTC(2026, 10, 23, 9, minutesLater)),
  }
})
beforeEach(() => {
  smtp.behave('takes')
  smtp.taken.length = 0
})
afterAll(async () => {
  await portal.database.close()
  await smtp.close()
})

type Contact = { contactWay?: string; contactDetails?: string }

async function person(contact: Contact = {}) {
  const answers = {
    ...situations.accountant.answers,
    contactWay: 'email',
    contactDetails: 'Annika: annika@example.org',
  }
  return sentAssessment(portal, { ...situations.accountant, answers: { ...answers, ...contact } })
}

/** A message with the mail about it as releases before the notices wrote it; such mails are still sent. */
async function written(contact?: Contact) {
  const sent = await person(contact)
  const id = randomUUID()
  const { assessmentId, clientId } = sent
  expect(await sendMessage({ ...portal, post: undefined }, coach, { assessmentId, id, text: words })).toBe('done')
  const now = portal.now()
  const mail = {
    tenantId: 'demo',
    id: randomUUID(),
    kind: 'messageWaits',
    clientId,
    assessmentId,
    subject: id,
    createdAt: now,
    nextTryAt: now,
  } as const
  if (contact?.contactWay !== 'phone') await insertMail(portal.database.orm, mail)
  return { ...sent, id }
}

const fateOf = async ({ assessmentId, id }: { assessmentId: string; id: string }) =>
  (await loadCoachMessages(portal, coach, assessmentId))!.mails.get(id)
const count = async (what: string, clientId: string) => {
  const sql = `select count(*) as count from audit_events where action = $1 and client_id = $2`
  const [row] = await portal.database.run<{ count: number }>('count-action', sql, [what, clientId])
  return Number(row!.count)
}

test('a message is told of once, by a mail in the person’s language without a word of it', async () => {
  const message = await written()
  expect(await fateOf(message)).toBe('waiting')
  await Promise.all([sendDueMails(portal, mailer), sendDueMails(portal, mailer)])
  await sendDueMails(portal, mailer)
  expect(smtp.taken).toHaveLength(1)
  const { to, text, html, head } = smtp.taken[0]!
  expect(to).toBe('annika@example.org')
  expect(text).toContain('https://suunta.example.fi/sv/messages')
  expect(text).toContain(portal.texts('sv').t('common:mail.waits'))
  for (const said of [words, 'Annika', 'Aino', 'Nähdään']) expect(`${text}${html}${head}`).not.toContain(said)
  expect(await fateOf(message)).toBe('sent')
  expect(await count('mail.addressed', message.clientId)).toBe(1)
  expect(await count('message.sent', message.clientId)).toBe(1)
})

test('while the server is away the mail waits longer and longer, and goes when it is back', async () => {
  smtp.behave('later')
  const message = await written()
  const tries = async () => {
    const before = smtp.asked()
    await sendDueMails(portal, mailer)
    return smtp.asked() - before
  }
  expect(await tries()).toBe(1)
  expect(await tries(), 'not again at once').toBe(0)
  minutesLater += 2
  expect(await tries()).toBe(1)
  minutesLater += 2
  expect(await tries(), 'later than the first time').toBe(0)
  smtp.behave('takes')
  minutesLater += 5
  await sendDueMails(portal, mailer)
  expect(smtp.taken).toHaveLength(1)
  expect(await fateOf(message)).toBe('sent')
  expect(await count('mail.addressed', message.clientId)).toBe(3)
  expect(logged.join('\n')).not.toContain('annika')
})

test('a mail is given up in the end, and at once when its address does not work', async () => {
  smtp.behave('hangsUp')
  const lost = await written()
  for (let hours = 0; hours < 60; hours += 1) {
    await sendDueMails(portal, mailer)
    minutesLater += 60
  }
  expect(await fateOf(lost)).toBe('gaveUp')
  smtp.behave('refuses')
  const before = smtp.asked()
  const wrong = await written()
  await sendDueMails(portal, mailer)
  expect(await fateOf(wrong)).toBe('refused')
  expect(smtp.asked() - before).toBe(1)
  const { messages } = (await loadOwnMessages(portal, lost.sessionHash, 'fi'))!
  expect(
    messages.map(({ text }) => text),
    'the message itself is there all the same',
  ).toEqual([words])
})

test('a worker that died with a mail in its hands leaves it to another', async () => {
  const message = await written()
  const dying: Mailer = { send: () => Promise.reject(new Error('the process is over')) }
  await expect(sendDueMails(portal, dying)).rejects.toThrow('over')
  await sendDueMails(portal, mailer)
  expect(smtp.taken).toEqual([])
  minutesLater += 11
  await sendDueMails(portal, mailer)
  expect(smtp.taken).toHaveLength(1)
  expect(await fateOf(message)).toBe('sent')
})

test('no mail goes about a message that was read already, or to somebody who wants none', async () => {
  const read = await written()
  await loadOwnMessages(portal, read.sessionHash, 'fi')
  const byPhone = await written({ contactWay: 'phone', contactDetails: '040 1, annika@example.org' })
  await sendDueMails(portal, mailer)
  expect(smtp.taken).toEqual([])
  expect([await fateOf(read), await fateOf(byPhone)]).toEqual(['notNeeded', undefined])
  expect(await count('mail.addressed', read.clientId)).toBe(0)
})
