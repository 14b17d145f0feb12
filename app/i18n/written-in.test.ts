import { expect, test } from 'vitest'
import { writtenIn } from './written-in'

test('words in the script of the portal’s language are in that language', () => {
  expect(writtenIn('Siivosin kouluja', 'fi')).toEqual({ lang: 'fi', dir: 'ltr' })
  expect(writtenIn('عملت في Volvo سنتين', 'ar')).toEqual({ lang: 'ar', dir: 'rtl' })
  expect(writtenIn('Volvo – عملت هناك في المخزن', 'ar')).toEqual({ lang: 'ar', dir: 'rtl' })
})

test('words in another script say which script it is, and read its way', () => {
  expect(writtenIn('عملت في المخزن', 'fi')).toEqual({ lang: 'und-Arab', dir: 'rtl' })
  expect(writtenIn('Работал на складе', 'en')).toEqual({ lang: 'und-Cyrl', dir: 'ltr' })
  expect(writtenIn('sara@example.org', 'ar')).toEqual({ lang: 'und-Latn', dir: 'ltr' })
})

test('what has no letters reads from left to right', () => {
  expect(writtenIn('040 123 4567', 'ar')).toEqual({ lang: 'ar', dir: 'ltr' })
})
