import { expect, test } from 'vitest'
import { helpLines, helpLinesFor } from './crisis-help'

const numbersIn = (language: string, day = '2026-11-22') => helpLinesFor(language, day).map(({ number }) => number)

test('the emergency number comes first in every language', () => {
  for (const language of ['fi', 'sv', 'en', 'ru', 'uk', 'ar', 'so']) expect(numbersIn(language)[0]).toBe('112')
})

test('a language with a crisis line of its own gets that one', () => {
  expect(numbersIn('sv')).toEqual(['112', '116 117', '09 2525 0112', '080 005 005'])
})

test('a language without one gets those that answer in English and Finnish', () => {
  expect(numbersIn('so')).toEqual(['112', '116 117', '09 2525 0111', '09 2525 0113', '080 005 005'])
})

test('a number is shown only while it is in force', () => {
  expect(numbersIn('fi', '2024-12-31')).toEqual([])
  expect(helpLines.every(({ validFrom }) => /^\d{4}-\d{2}-\d{2}$/.test(validFrom))).toBe(true)
})
