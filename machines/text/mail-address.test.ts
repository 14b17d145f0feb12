import { expect, test } from 'vitest'
import { mailAddressIn } from './mail-address'

test.each([
  '\u200banna@example.org',
  '\u2068anna@example.org\u2069',
  '\u202aanna@example.org\u202c',
  'anna@exam\u200bple.org',
  'an\u00adna@example.org',
  '“anna@example.org”',
  '«anna@example.org»',
  "'anna@example.org'",
  '–anna@example.org',
  'Sähköposti: anna@example.org.',
])('in %j the address is plain', (text) => {
  expect(mailAddressIn(text)).toBe('anna@example.org')
})

test.each(['anna', 'anna@', 'a@example.org, b@example.org', 'a@example.org\r\nBcc: b@example.org'])(
  'in %j there is not one address',
  (text) => {
    expect(mailAddressIn(text)).toBeNull()
  },
)
