import { expect, test } from 'vitest'
import { contactCare, mailAddressOf } from './contact'
import { answersFrom } from './questions/answers'

const addressIn = (contactWay: string, contactDetails: string | null) =>
  mailAddressOf(
    answersFrom(
      new Map([
        ['contactWay', contactWay],
        ['contactDetails', contactDetails],
      ]),
    ),
  )

test('an address is found among other words', () => {
  expect(addressIn('email', 'annika@example.org')).toBe('annika@example.org')
  expect(addressIn('email', 'Sähköposti: rana.al-h+suunta@posti.example.fi, arkisin.')).toBe(
    'rana.al-h+suunta@posti.example.fi',
  )
  expect(addressIn('email', '<b@example.org>')).toBe('b@example.org')
})

test('somebody who wants to be reached another way, or left no single address, has none', () => {
  expect(addressIn('phone', '040 000 0001, annika@example.org')).toBeNull()
  expect(addressIn('email', 'a@example.org tai b@example.org')).toBeNull()
  expect(addressIn('email', '040 000 0001')).toBeNull()
  expect(addressIn('email', null)).toBeNull()
})

test('nothing of a header gets into an address', () => {
  expect(addressIn('email', 'a@example.org\r\nBcc: c@example.org')).toBeNull()
  expect(addressIn('email', 'a@example.org\r\nSubject: x')).toBe('a@example.org')
})

test('whom it is safe to reach only face to face, or in a way told in own words, has none', () => {
  const withSafe = (safeContact: string | null) =>
    answersFrom(
      new Map([
        ['contactWay', 'email'],
        ['contactDetails', 'a@example.org'],
        ['safeContact', safeContact],
      ]),
    )
  for (const safe of ['yes', null]) {
    expect(mailAddressOf(withSafe(safe))).toBe('a@example.org')
    expect(contactCare(withSafe(safe))).toBeNull()
  }
  for (const care of ['certainWay', 'onlyFaceToFace']) {
    expect(mailAddressOf(withSafe(care))).toBeNull()
    expect(contactCare(withSafe(care))).toBe(care)
  }
})
