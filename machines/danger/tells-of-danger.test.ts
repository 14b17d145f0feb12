import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dangerPhrasings } from '../../tests/factories/danger-phrasings'
import { dangerPhrases, tellsOfDanger } from './tells-of-danger'

const languages = Object.entries(dangerPhrasings)

describe.each(languages)('own words in %s', (_, { danger, ordinary }) => {
  it('are tried in at least twelve ways of each kind', () => {
    expect(new Set(danger).size).toBeGreaterThanOrEqual(12)
    expect(new Set(ordinary).size).toBeGreaterThanOrEqual(12)
  })

  it('tell of danger when they say so', () => {
    expect(danger.filter((text) => !tellsOfDanger(text))).toEqual([])
  })

  it('do not when they are ordinary', () => {
    expect(ordinary.filter((text) => tellsOfDanger(text))).toEqual([])
  })
})

/** Every text of a file, by its path. */
const textsIn = (value: unknown, path: string): [string, string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`))

it('what the portal itself says is ordinary, in every language, but for the question about thoughts of harm', () => {
  const texts = languages.flatMap(([language]) =>
    readdirSync(`locales/${language}`).flatMap((file) =>
      textsIn(JSON.parse(readFileSync(`locales/${language}/${file}`, 'utf8')), `${language}/${file}`),
    ),
  )
  expect(texts.length).toBeGreaterThan(7000)
  const found = texts.filter(([path, text]) => !path.includes('.harmThoughts.') && tellsOfDanger(text))
  expect(found).toEqual([])
})

it('danger is seen whatever the letters look like, in the middle of other words and languages', () => {
  for (const text of [
    'HALUAN KUOLLA!!!',
    'haluan   kuolla',
    'Etsin töitä.\nen jaksa enää elää, auttakaa',
    'Olen kokki. I want to die. Kiitos.',
    'I don’t want to live anymore',
    'I don´t want to live anymore',
    'أُرِيدُ أَنْ أَمُوتَ',
    'Муж меня бьёт',
  ])
    expect(tellsOfDanger(text), text).toBe(true)
})

it('is not put together from two sentences', () => {
  expect(tellsOfDanger('I want to. Die Arbeit gefällt mir.')).toBe(false)
  expect(tellsOfDanger('Haluan. Kuolla ei tarvitse.')).toBe(false)
})

it('long texts, made to be hard, are looked at in all languages as well as short ones', () => {
  for (const word of ['en ', 'i want to ', 'хочу ', 'je ', 'min man ', ', ', 'a']) {
    expect(tellsOfDanger(word.repeat(1000).slice(0, 4000))).toBe(false)
  }
})

it('a phrase has no brackets within brackets, which the notation does not know', () => {
  const phrases = dangerPhrases.flatMap(({ danger, ordinary }) => [...danger, ...ordinary])
  expect(phrases.length).toBeGreaterThan(200)
  expect(phrases.filter((phrase) => /\([^)]*\(/.test(phrase) || /[^\s(|]\(/.test(phrase))).toEqual([])
})
