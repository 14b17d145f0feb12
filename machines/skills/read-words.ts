import { foldText, wordsOf } from '../text/fold-text'
import { beginning, textLimits } from '../text/limits'
import { skillLanguages, type SkillLanguage } from './skill-languages'
import { otherStems, stemWord } from './stem-word'
import { stopWords } from './stop-words'

/** The words of a text, folded, each no longer than a word may be: the same for labels and for what is searched. */
const wordsIn = (text: string) => wordsOf(text).map((word) => beginning(word, textLimits.word))

/** How a label or synonym is kept for searching: its stems, each once. A term of small words only keeps them. */
export function searchWords(text: string, language: SkillLanguage): string[] {
  const all = wordsIn(beginning(text, textLimits.label))
  const telling = all.filter((word) => !stopWords[language].has(word))
  return [...new Set((telling.length > 0 ? telling : all).map((word) => stemWord(word, language)))]
}

/**
 * One thing to look up: `form` is a stem in a language, `token` the place of the written word, `strength` 0–1. A part of
 * a word, not `whole`, is looked up as it is; for an unknown whole word likeness decides. Of the words of a long text
 * only the first so many (`textLimits.likenedWords`) count as whole.
 */
export type LookedUp = { token: number; language: SkillLanguage; form: string; strength: number; whole: boolean }

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

/** Where a sentence may end, in any of the scripts. */
const sentenceEnd = /[.!?…;\n؟؛]+/u

/** One of each list in turn, then the next of each: whatever is cut off then is cut off at the end of every list. */
function inTurns<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length))
  return Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list.slice(turn, turn + 1))).flat()
}

type Telling = { word: string; languages: readonly SkillLanguage[] }

/**
 * The words by which a text is searched, each once, without small words. A text with too many is not cut off at its end: each
 * sentence gives its first words, then its next, so that a last sentence about work counts however much stands before it.
 */
function tellingWords(text: string, used: SkillLanguage): Telling[] {
  const seen = new Set<string>()
  const sentences = beginning(text, textLimits.searchedText).split(sentenceEnd)
  const bySentence = sentences.map((sentence) =>
    wordsIn(sentence).flatMap((word): Telling[] => {
      if (word.length < 2 || seen.has(word)) return []
      seen.add(word)
      const languages = languagesOf(word, used)
      return languages.every((language) => stopWords[language].has(word)) ? [] : [{ word, languages }]
    }),
  )
  return inTurns(bySentence).slice(0, textLimits.words)
}

/** The stems of a word as a whole, one for each language that it may be in. */
function wholeForms({ word, languages }: Telling, token: number): LookedUp[] {
  return languages.flatMap((language, at) =>
    stopWords[language].has(word)
      ? []
      : [
          {
            token,
            language,
            form: stemWord(word, language),
            strength: preference[at]!,
            whole: token < textLimits.likenedWords,
          },
        ],
  )
}

/** The stems of its parts, in the language that it is likeliest in. */
function partForms({ word, languages: [language] }: Telling, token: number): LookedUp[] {
  if (!language || stopWords[language].has(word)) return []
  const own = stemWord(word, language)
  const parts = [...new Set(otherStems(word, language))].filter((form) => form !== own && form.length > 2)
  return parts.map((form) => ({ token, language, form, strength: preference[0]! * asPart, whole: false }))
}

/**
 * What to look up for a text written by a person who uses the portal in a language: whole words first, then parts of words, in
 * all no more than `textLimits.forms`.
 */
export function lookUps(text: string, used: SkillLanguage): LookedUp[] {
  const telling = tellingWords(text, used)
  const whole = telling.flatMap(wholeForms)
  const parts: LookedUp[] = []
  for (const [token, one] of telling.entries()) {
    if (whole.length + parts.length >= textLimits.forms) break
    parts.push(...partForms(one, token))
  }
  return [...whole, ...parts].slice(0, textLimits.forms)
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
