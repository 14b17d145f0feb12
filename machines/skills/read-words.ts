import { foldText, wordsOf } from '../text/fold-text'
import { skillLanguages, type SkillLanguage } from './skill-languages'
import { otherStems, stemWord } from './stem-word'
import { stopWords } from './stop-words'

/** How a label or synonym is kept for searching: its stems, each once. A term of small words only keeps them. */
export function searchWords(text: string, language: SkillLanguage): string[] {
  const all = wordsOf(text)
  const telling = all.filter((word) => !stopWords[language].has(word))
  return [...new Set((telling.length > 0 ? telling : all).map((word) => stemWord(word, language)))]
}

/**
 * One thing to look up: `form` is a stem in a language, `token` the place of the written word, `strength` 0–1. A part of
 * a word, not `whole`, is looked up as it is; for a whole word that nobody knows likeness decides.
 */
export type LookedUp = { token: number; language: SkillLanguage; form: string; strength: number; whole: boolean }

/** More words than this add nothing to what a text says. */
const mostWords = 40

const isArabic = /\p{Script=Arabic}/u
const isCyrillic = /\p{Script=Cyrillic}/u

/**
 * In which languages a written word may be, the likeliest first: its script decides, then the language that the person
 * uses the portal in; Finnish and English words are met everywhere.
 */
function languagesOf(word: string, used: SkillLanguage): readonly SkillLanguage[] {
  if (isArabic.test(word)) return ['ar']
  if (isCyrillic.test(word)) return used === 'ru' ? ['ru', 'uk'] : ['uk', 'ru']
  const others: readonly SkillLanguage[] = used === 'fi' || used === 'sv' || used === 'so' ? ['en'] : ['en', 'fi']
  const latin = ['fi', 'sv', 'en', 'so'].includes(used) ? [used, ...others, 'fi' as const] : others
  return [...new Set(latin)]
}

/** The first language that a word may be in counts most. */
const preference = [1, 0.85, 0.7]
const asPart = 0.7

/** What to look up for a text written by a person who uses the portal in a language. */
export function lookUps(text: string, used: SkillLanguage): LookedUp[] {
  const written = [...new Set(wordsOf(text))].filter((word) => word.length > 1).slice(0, mostWords)
  return written.flatMap((word, token) =>
    languagesOf(word, used).flatMap((language, at) => {
      if (stopWords[language].has(word)) return []
      const strength = preference[at]!
      const own = stemWord(word, language)
      const others = at === 0 ? otherStems(word, language) : []
      const parts = [...new Set(others)].filter((form) => form !== own && form.length > 2)
      return [
        { token, language, form: own, strength, whole: true },
        ...parts.map((form) => ({ token, language, form, strength: strength * asPart, whole: false })),
      ]
    }),
  )
}

/** Changes whenever folding changes, so that what was folded before is folded anew. */
export function foldingMark(): string {
  const sample = [
    'siivosin siivoojana lastenhoitoa ruokaa kokin leivän trukkia kirjanpidon hoidin',
    'städade städerska lagade mat tog hand om barnen körde',
    'cleaned offices driver taught children knitting carried',
    'убирала квартиры готовил воспитатель продавец шила уборка',
    'прибирала готувала вихователь зварювальник шила прибирання',
    'ربيت إخوتي التنظيف والطبخ خياطة الملابس للأطفال سائق',
    'waan nadiifin jiray carruurta korinta dharka tolid karin',
  ]
  const folded = skillLanguages.map((language, at) => [
    searchWords(sample[at]!, language),
    lookUps(sample[at]!, language).length,
  ])
  return JSON.stringify([foldText('ß ø æ ı đ ł ґ ک ی ە ہ ﻻ ٱ ﬁ １ a\u00ADb x\u02BCy'), folded])
}
