import { expect, test } from 'vitest'
import { helpFor, helpLines, helpLinesWith, linesToConfirm } from './help-lines'

const day = '2026-11-22'
const numbersIn = (language: string, lines = helpLines, on = day) =>
  helpFor(language, on, lines).lines.anything.map(({ number }) => number)
const violenceIn = (language: string) => helpFor(language, day).lines.violence.map(({ number }) => number)

test('the numbers that always stand come in every language, 112 first', () => {
  for (const language of ['fi', 'sv', 'en', 'ru', 'uk', 'ar', 'so']) {
    expect(numbersIn(language).slice(0, 2)).toEqual(['112', '116 117'])
    expect(numbersIn(language)).toContain('09 2525 0111')
    expect(violenceIn(language)).toEqual(['080 005 005', '0295 463 177', '0800 05058'])
  }
})

test('a language with a crisis line of its own gets that one too', () => {
  const own = { sv: '09 2525 0112', ar: '09 2525 0113', uk: '09 2525 0114', ru: '09 2525 0115' }
  for (const [language, number] of Object.entries(own)) {
    expect(numbersIn(language)).toEqual(['112', '116 117', number, '09 2525 0111'])
    expect(helpFor(language, day).needsInterpreter).toBe(false)
  }
})

test('a language without one, English among them, is told how to ask for an interpreter', () => {
  for (const language of ['en', 'so']) {
    expect(numbersIn(language)).toEqual(['112', '116 117', '09 2525 0111'])
    expect(helpFor(language, day).needsInterpreter).toBe(true)
  }
  expect(helpFor('fi', day).needsInterpreter).toBe(false)
})

test('a number is shown only while it is in force', () => {
  expect(numbersIn('fi', helpLines, '2024-12-31')).toEqual([])
})

const unchecked = (checks: Parameters<typeof helpLinesWith>[1], on: string) => {
  const { lines } = helpFor('ru', on, helpLinesWith([], checks))
  return [...lines.anything, ...lines.violence].filter((line) => line.isUnchecked).map(({ number }) => number)
}

test('a number that nobody confirmed for 90 days says so, but for those that always stand', () => {
  const all = ['09 2525 0115', '080 005 005', '0295 463 177', '0800 05058']
  expect(unchecked([], day)).toEqual(all)
  const check = { code: 'crisisLine', language: 'ru', number: '09 2525 0115', on: '2026-08-24' } as const
  expect(unchecked([check], '2026-11-22'), 'the ninetieth day').toEqual(all.slice(1))
  expect(unchecked([check], '2026-11-23')).toEqual(all)
  const again = { ...check, on: '2026-11-23' }
  expect(unchecked([check, again], '2026-11-23')).toEqual(all.slice(1))
})

test('a check is of a number: another one from a day on has to be checked anew', () => {
  const lines = helpLinesWith(
    [{ code: 'violenceLine', number: '09 1234 5678', validFrom: '2026-12-01' }],
    [{ code: 'violenceLine', number: '080 005 005', on: '2026-11-20' }],
  )
  const violence = (on: string) => helpFor('fi', on, lines).lines.violence.find(({ code }) => code === 'violenceLine')
  expect(violence('2026-11-30')).toMatchObject({ number: '080 005 005', isUnchecked: false, hours: 'always' })
  expect(violence('2026-12-01')).toMatchObject({ number: '09 1234 5678', isUnchecked: true, hours: 'always' })
})

test('every number in force but 112 is to be confirmed until it was', () => {
  const numbers = linesToConfirm(helpLinesWith([]), day).map(({ number }) => number)
  expect(numbers).toEqual(helpLines.map(({ number }) => number).slice(1))
  const checks = helpLines.slice(1).map(({ code, language, number }) => ({ code, language, number, on: day }))
  expect(linesToConfirm(helpLinesWith([], checks), day)).toEqual([])
  expect(linesToConfirm(helpLinesWith([], checks), '2027-02-21').length).toBe(9)
})
