import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startLocalSmtp, type LocalSmtp } from '../../tests/servers/local-smtp'
import { folderMailer, MailFault, smtpMailer, type Mail } from './mailer.server'

const mail: Mail = {
  id: '0b9a3f0e-0000-4000-8000-000000000001',
  to: 'rana@example.org',
  subject: 'لديك رسالة في Suunta',
  text: 'مرحباً! هناك رسالة بانتظارك.\n\nhttp://localhost:3000/ar/messages',
  html: '<p>مرحباً!</p>',
  language: 'ar',
}
let smtp: LocalSmtp
beforeAll(async () => {
  smtp = await startLocalSmtp()
})
afterAll(() => smtp.close())

const faultOf = async (sending: Promise<void>) => {
  try {
    await sending
  } catch (error) {
    if (error instanceof MailFault) return error.reason
    throw error
  }
  return 'sent'
}
const mailer = () => smtpMailer({ url: smtp.url, from: 'suunta@example.fi', timeout: 500 })

test('a mail arrives by SMTP whole, in its language, under an id that stays the same', async () => {
  await mailer().send(mail)
  const [taken] = smtp.taken
  expect(taken).toMatchObject({ from: 'suunta@example.fi', to: mail.to, text: mail.text, html: mail.html })
  expect(taken!.head).toContain(`Message-ID: <${mail.id}@example.fi>`)
  expect(taken!.head).toMatch(/^Content-Language: ar$/m)
  expect(taken!.head).toMatch(/^Auto-Submitted: auto-generated$/m)
})

test('nothing of an address becomes a header or another recipient', async () => {
  smtp.taken.length = 0
  await faultOf(mailer().send({ ...mail, to: 'a@example.org\r\nBcc: b@example.org' }))
  expect(smtp.taken.filter(({ to, head }) => to.includes('b@example.org') || /^Bcc/m.test(head))).toEqual([])
})

test.each([
  ['refuses', 'refused'],
  ['later', 'away'],
  ['hangsUp', 'away'],
] as const)('a server that %s makes it %s', async (behaviour, reason) => {
  smtp.behave(behaviour)
  expect(await faultOf(mailer().send(mail))).toBe(reason)
  smtp.behave('takes')
})

test('a server that is not there is away', async () => {
  const gone = await startLocalSmtp()
  await gone.close()
  expect(await faultOf(smtpMailer({ url: gone.url, from: 'a@example.fi' }).send(mail))).toBe('away')
})

test('in a folder mails are files that can be read again, the newest first', async () => {
  const folder = path.join(await mkdtemp(path.join(tmpdir(), 'suunta-')), 'mails')
  let minute = 0
  const kept = folderMailer(folder, () => new Date(Date.UTC(2026, 10, 22, 12, minute++)))
  expect(await kept.list!()).toEqual([])
  await kept.send(mail)
  await kept.send({ ...mail, id: 'second', subject: 'Toinen: viesti' })
  const [second, first] = await kept.list!()
  expect(second!.subject).toBe('Toinen: viesti')
  expect(first).toEqual({
    to: mail.to,
    subject: mail.subject,
    language: 'ar',
    date: '2026-11-22T12:00:00.000Z',
    text: mail.text,
  })
  expect((await readdir(folder)).filter((name) => !name.endsWith('.eml'))).toEqual([])
  await rm(path.dirname(folder), { recursive: true })
})
