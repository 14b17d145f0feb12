import { describe, expect, test } from 'vitest'
import { questions, topicOfQuestion } from '../../machines/questions/registry'
import { languageCodes, languages, referenceLanguage, type Language } from './languages'
import { loadTexts, missingTexts, readLanguage } from './load-texts.server'
import type { Resources } from './texts'
import { withoutPlural } from './load-texts.server'

const loadedTexts = loadTexts('locales')
const reference = readLanguage('locales', referenceLanguage)

/** Every text of a language with its key. */
function textsIn(value: unknown, prefix: string): [key: string, text: string][] {
  if (typeof value === 'string') return [[prefix, value]]
  return Object.entries(value as object).flatMap(([key, inner]) => textsIn(inner, `${prefix}.${key}`))
}

const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).toSorted()

/** What to paste into the language's folder, with the reference text to translate. */
function toPaste(language: string, missing: readonly string[]): string {
  const texts = new Map(textsIn(reference, '').map(([key, text]) => [withoutPlural(key.slice(1)), text]))
  return missing
    .map((key) => `locales/${language}: "${key}": ${JSON.stringify(texts.get(key.replace(':', '.')))}`)
    .join('\n')
}

describe.each(languageCodes)('the texts in %s', (code) => {
  const resources: Resources = readLanguage('locales', code)

  test('are complete', () => {
    const missing = missingTexts(reference, code, resources)
    expect(missing, toPaste(code, missing)).toEqual([])
  })

  test('hold nothing that the reference does not have', () => {
    expect(missingTexts(resources, code, reference)).toEqual([])
  })

  test('are never empty and carry no invisible direction marks', () => {
    const odd = textsIn(resources, '').filter(
      ([, text]) => text.trim() === '' || /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(text),
    )
    expect(odd).toEqual([])
  })

  test('use the placeholders of the reference, but for a count that the form itself says', () => {
    const wanted = new Map(textsIn(reference, '').map(([key, text]) => [withoutPlural(key), placeholders(text)]))
    const saysCount = (key: string) => /_(zero|one|two)$/.test(key)
    const odd = textsIn(resources, '').filter(([key, text]) => {
      const [used, listed] = [placeholders(text), wanted.get(withoutPlural(key)) ?? []]
      const withCount = saysCount(key) && !used.includes('count') ? [...used, 'count'].toSorted() : used
      return used.join() !== listed.join() && withCount.join() !== listed.join()
    })
    expect(odd).toEqual([])
  })

  test('have every plural form that the language needs', () => {
    const forms = new Intl.PluralRules(code).resolvedOptions().pluralCategories
    const plurals = textsIn(resources, '').filter(([key]) => withoutPlural(key) !== key)
    const bases = [...new Set(plurals.map(([key]) => withoutPlural(key)))]
    const keys = new Set(plurals.map(([key]) => key))
    expect(bases.flatMap((base) => forms.map((form) => `${base}_${form}`)).filter((key) => !keys.has(key))).toEqual([])
  })
})

test('no question in Finnish is longer than 20 words', () => {
  const titles = textsIn(reference, '').filter(
    ([key]) => key.endsWith('.title') && !/^\.(common|errors|coach)/.test(key),
  )
  expect(titles.filter(([, title]) => title.split(/\s+/).length > 20)).toEqual([])
})

test('a number on a scale keeps its place: from right to left a stroke would turn it round', () => {
  const ability = questions.find(({ id }) => id === 'workAbility')!
  const said = languageCodes.map((code) => [languages[code].dir, loadedTexts(code).answer(ability, 9)] as const)
  for (const [dir, text] of said) expect(text).toMatch(dir === 'rtl' ? /^9 [^\d/]+ 10$/ : /^9 \/ 10$/)
})

test('several chosen options stand side by side as they were offered, not as a sentence', () => {
  const strengths = questions.find(({ id }) => id === 'strengths')!
  const { answer, option } = loadedTexts('fi')
  expect(answer(strengths, ['hands', 'care'])).toBe(`${option(strengths, 'hands')}\u00a0· ${option(strengths, 'care')}`)
  expect(answer(strengths, ['hands'])).toBe(option(strengths, 'hands'))
})

test('dates are written with Latin digits in every language', () => {
  const texts = loadTexts('locales')
  for (const code of languageCodes) expect(texts(code).date('2026-11-22')).toMatch(/22.*2026|2026.*22/)
})

const stepsOf = ({ min, max }: { min: number; max: number }) =>
  Array.from({ length: max - min + 1 }, (_, step) => String(min + step))

describe.each(questions.map((question) => [question.id, question] as const))('the question %s', (id, question) => {
  const own = (code: Language) => loadedTexts(code).question(question)

  test('has a title, a label and why we ask, in every language', () => {
    for (const code of languageCodes) {
      for (const text of [own(code).title, own(code).label, own(code).why]) expect(text, code).toMatch(/\S/)
      expect(own(code).why, code).not.toBe(own(code).title)
    }
  })

  test('has words for each of its options and of its steps, in every language', () => {
    const steps = question.kind === 'scale' && question.labels === 'each' ? stepsOf(question) : []
    const options = 'options' in question ? question.options : steps
    for (const code of languageCodes) {
      const words = options.map((option) => loadedTexts(code).option(question, option))
      expect(new Set(words).size, `${id} in ${code}`).toBe(words.length)
      const saysItself = (word: string) => /^[A-Z]/.test(word) || (steps.length === 0 && /^\d+$/.test(word)) // an age
      expect(words.filter((word, at) => word === options[at] && !saysItself(word))).toEqual([])
    }
  })

  test('has an example where one writes in own words, unless it is about contact or a message', () => {
    const isOwnWords = question.kind === 'shortText' || question.kind === 'longText'
    if (!isOwnWords || topicOfQuestion(question) === 'summary') return
    for (const code of languageCodes) expect(own(code).hint, `${id} in ${code}`).toMatch(/\S/)
  })
})

test('a missing text stops the start, and all of them are listed', () => {
  expect(() => loadTexts('db')).toThrow('ENOENT')
  expect(missingTexts(reference, 'sv', { ...reference, common: {} }).length).toBeGreaterThan(100)
})

test('every language says its own direction', () => {
  for (const code of languageCodes) {
    const isRtl = ['Arab', 'Hebr'].includes(new Intl.Locale(code).maximize().script ?? '')
    expect(languages[code].dir).toBe(isRtl ? 'rtl' : 'ltr')
  }
})
