import { describe, expect, it, test } from 'vitest'
import { foldText, wordsOf } from '../text/fold-text'
import type { SkillLanguage } from './skill-languages'
import { lookUps, searchWords } from './read-words'
import { stemWord } from './stem-word'
import { suggest } from './suggest'

describe('folding', () => {
  it.each([
    ['case and diacritics', 'Käsityö ÅNGSTRÖM Ёлка', 'kasityo angstrom елка'],
    ['Arabic letter forms, vowel signs and tatweel', 'أُخْتِي إلى الـمـدرسة ى', 'اختي الي المدرسه ي'],
    ['apostrophes inside words', "м'ясо м’ясо sac'", 'мясо мясо sac'],
  ])('leaves out %s', (_, text, folded) => {
    expect(foldText(text)).toBe(folded)
  })

  it('splits at everything that is not a letter or a digit', () => {
    expect(wordsOf(' ruokaa, (10:lle) & muuta…\n')).toEqual(['ruokaa', '10', 'lle', 'muuta'])
  })
})

describe('stems', () => {
  it.each<[SkillLanguage, string]>([
    ['fi', 'siivosin siivota siivooja siivous siivouksen siivoan siivoaminen siivoojana'],
    ['fi', 'hoitaa hoidin hoitajana hoito hoidan hoitanut hoitaminen'],
    ['fi', 'lapsia lasten lapset lapsen'],
    ['fi', 'kokki kokin kokkina'],
    ['fi', 'leipä leivän'],
    ['fi', 'korjasin korjata korjaus korjaaja korjaan'],
    ['sv', 'städade städning städare städa'],
    ['en', 'cleaned cleaning cleaner cleans'],
    ['en', 'drove driver driving'],
    ['ru', 'готовил готовить готовка готовила'],
    ['uk', 'прибирала прибирання прибирати'],
    ['ar', 'نظفت التنظيف تنظيف والتنظيف'],
    ['ar', 'أطفال الأطفال للأطفال طفل'],
    ['so', 'nadiifin nadiifinta nadiifiye nadiifiyay'],
    ['so', 'carruur carruurta caruurta'],
  ])('of %s: %s are one', (language, forms) => {
    expect(new Set(forms.split(' ').map((form) => searchWords(form, language)[0])).size).toBe(1)
  })

  it.each<[SkillLanguage, string, string]>([
    ['fi', 'siivota', 'hoitaa'],
    ['fi', 'lapsi', 'lasi'],
    ['en', 'clean', 'clear'],
    ['ar', 'تنظيف', 'تنظيم'],
    ['so', 'karin', 'korin'],
  ])('of %s: %s and %s are two', (language, one, other) => {
    expect(searchWords(one, language)).not.toEqual(searchWords(other, language))
  })

  it('are written in Latin letters, whatever the script', () => {
    for (const [word, language] of [
      ['خياطه', 'ar'],
      ['зварювальник', 'uk'],
      ['щетка', 'ru'],
    ] as const)
      expect(stemWord(word, language)).toMatch(/^[a-z]+$/)
  })
})

describe('what is looked up for a text', () => {
  const languagesOf = (text: string, used: SkillLanguage) => [
    ...new Set(lookUps(text, used).map((one) => one.language)),
  ]

  it('is in the language of the page first, then in English', () => {
    expect(languagesOf('nadiifin', 'so')).toEqual(['so', 'en', 'fi'])
    expect(languagesOf('clean', 'en')).toEqual(['en', 'fi'])
    const [first, second] = lookUps('nadiifin', 'so')
    expect(first!.strength).toBeGreaterThan(second!.strength)
  })

  it('is in the language of the script, when the page’s language is written in another', () => {
    expect(languagesOf('Зварювальник', 'en')).toEqual(['uk', 'ru'])
    expect(languagesOf('ممرضة', 'fi')).toEqual(['ar'])
    expect(languagesOf('Siivooja', 'ar')).toEqual(['en', 'fi'])
  })

  it('leaves out words that say nothing, and knows the parts of a compound', () => {
    expect(lookUps('olin ja tein', 'fi').filter(({ language }) => language === 'fi')).toEqual([])
    const forms = lookUps('lastenhoitaja', 'fi').map(({ form }) => form)
    expect(forms).toEqual(expect.arrayContaining([stemWord('lasten', 'fi'), stemWord('hoitaja', 'fi')]))
  })

  it('keeps the small words of a name that has no others', () => {
    expect(searchWords('the work', 'en')).not.toEqual([])
  })

  it('stays small for the longest text', () => {
    const long = Array.from({ length: 400 }, (_, at) => `moniosaajankuljetus${at}`).join(' ')
    expect(lookUps(long, 'fi').length).toBeLessThan(2500)
  })
})

describe('suggestions', () => {
  const skill = (uri: string, score: number, tokens: number[]) => ({
    uri,
    kind: 'skill' as const,
    score,
    tokens,
    skills: null,
  })

  test('give each task of a text its turn', () => {
    const found = [skill('a1', 3, [0]), skill('a2', 2.9, [0]), skill('a3', 2.8, [0]), skill('b', 2, [1])]
    expect(suggest(found, 3)).toEqual(['a1', 'a2', 'b'])
  })

  test('bring the usual skills of an occupation that was named, first what the text names too', () => {
    const found = [
      { uri: 'cook', kind: 'occupation' as const, score: 2, tokens: [0], skills: ['cut', 'fry', 'bake'] },
      skill('bake', 1, [1]),
    ]
    expect(suggest(found, 5)).toEqual(['bake', 'cut', 'fry'])
  })

  test('are none for nothing', () => {
    expect(suggest([], 5)).toEqual([])
  })
})
