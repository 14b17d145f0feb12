import { expect, test } from 'vitest'
import { bestCoachLanguage, bestLanguage, isLanguage } from './languages'

test.each([
  ['ar-SY,ar;q=0.9,en;q=0.5', 'ar'],
  ['en;q=0.4,sv;q=0.8', 'sv'],
  ['de,fr;q=0.9,en;q=0.1', 'en'],
  ['EN-gb', 'en'],
  ['de', 'fi'],
  ['', 'fi'],
  ['*;q=0.1', 'fi'],
  [';;;,,,q=x', 'fi'],
  ['en;q=0, sv;q=0.2', 'sv'],
  ['x'.repeat(10_000), 'fi'],
])('for "%s" the best language is %s', (header, language) => {
  expect(bestLanguage(header)).toBe(language)
})

test('a missing header gives the reference language', () => {
  expect(bestLanguage(null)).toBe('fi')
  expect(bestLanguage(undefined)).toBe('fi')
})

test('a coach whose browser speaks Arabic gets Finnish', () => {
  expect(bestCoachLanguage('ar')).toBe('fi')
  expect(bestCoachLanguage('sv-FI')).toBe('sv')
})

test('names of object properties are no languages', () => {
  expect(isLanguage('constructor')).toBe(false)
  expect(isLanguage('toString')).toBe(false)
  expect(isLanguage(undefined)).toBe(false)
})
