import { expect, test } from 'vitest'
import { phoneNumberIn, phoneNumberOf, takesTextMessages } from './phone-number'

test.each([
  ['040 123 4567', '+358401234567'],
  ['040-1234567', '+358401234567'],
  ['+358 40 123 4567', '+358401234567'],
  ['+358 (0)40 123 4567', '+358401234567'],
  ['00358401234567', '+358401234567'],
  ['358401234567', '+358401234567'],
  ['٠٤٠ ١٢٣ ٤٥٦٧', '+358401234567'],
  ['۰۴۰۱۲۳۴۵۶۷', '+358401234567'],
  ['０４０１２３４５６７', '+358401234567'],
  ['\u202A040\u202C 123\u200B4567', '+358401234567'],
  ['040 123\u00A04567', '+358401234567'],
  ['040\u2013123\u20134567', '+358401234567'],
  ['+46 70 123 45 67', '+46701234567'],
  ['+380 67 123 4567', '+380671234567'],
  ['09 1234567', '+35891234567'],
])('%s is the number %s', (typed, number) => {
  expect(phoneNumberOf(typed)).toBe(number)
})

test.each([
  '',
  '123',
  '1234567',
  '040',
  '+',
  '+0401234567',
  '040 123 4567 8901 2345',
  '040 abc',
  '0x40',
  '+358 0401234567',
])('%s is no number', (typed) => {
  expect(phoneNumberOf(typed)).toBeNull()
})

test.each([
  ['Puhelin 040 123 4567, iltaisin', '+358401234567'],
  ['واتساب 040 123 4567', '+358401234567'],
  ['واتساب ٠٤٠ ١٢٣ ٤٥٦٧', '+358401234567'],
  ['040 1234567, annika@example.org', '+358401234567'],
  ['040 123 4567 tai +358401234567', '+358401234567'],
  ['040 123 4567 tai 050 765 4321', null],
  ['Kotikatu 5 A 12, 00100 Helsinki', null],
  ['annika@example.org', null],
])('in the text %s the number is %s', (text, number) => {
  expect(phoneNumberIn(text)).toBe(number)
})

test('a Finnish landline takes no text messages', () => {
  expect(takesTextMessages('+35891234567')).toBe(false)
  expect(takesTextMessages('+358401234567')).toBe(true)
  expect(takesTextMessages('+358501234567')).toBe(true)
  expect(takesTextMessages('+46701234567')).toBe(true)
})
