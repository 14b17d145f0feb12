import { endings } from './endings'
import type { SkillLanguage } from './skill-languages'
import { inLatinLetters } from './latin-letters'

const vowelsAtEnd = /[aeiouy]+$/
const twice = /(\p{L})\1/gu

function cut(word: string, language: SkillLanguage): string {
  return endings[language].reduce((left, { least, endings: those }) => {
    const found = those.find((ending) => left.length - ending.length >= least && left.endsWith(ending))
    return found ? left.slice(0, -found.length) : left
  }, word)
}

/** Stems of common words that change inside. */
const irregular: Partial<Record<SkillLanguage, Readonly<Record<string, string>>>> = {
  fi: {
    last: 'laps', ruo: 'ruok', ruoa: 'ruok', ruua: 'ruok', omm: 'ompel', myi: 'myy', myyn: 'myy', myynt: 'myy', ajo: 'aja', tei: 'tek', tehd: 'tek', tehn: 'tek', teh: 'tek', toi: 'tyo',
    ved: 'ves', vet: 'ves', kad: 'kas', kat: 'kas', jala: 'jalk', luin: 'luk', lui: 'luk', kav: 'kay', van: 'vanh', vanhukse: 'vanh', vanhuks: 'vanh',
  },
  en: {
    taught: 'teach', drov: 'driv', driven: 'driv', sold: 'sell', sell: 'sell', built: 'build', made: 'mak', took: 'tak', taken: 'tak', fed: 'feed',
    wrot: 'writ', written: 'writ', kept: 'keep', bought: 'buy', grew: 'grow', grown: 'grow', ran: 'run', children: 'child', men: 'man',
    women: 'woman', led: 'lead', cut: 'cut', babi: 'bab', bab: 'bab', lorri: 'lor', knit: 'knit',
  },
  sv: { tog: 'ta', tagit: 'ta', sald: 'salj', salt: 'salj', sydd: 'sy', sytt: 'sy', byggd: 'byg', kord: 'kor', kort: 'kor', skott: 'skot', gjord: 'gor' },
} // prettier-ignore

/** Consonants that change between the forms of a Finnish word (strong and weak grade) meet in one. */
function sameGrade(stem: string): string {
  return stem
    .replace(twice, (pair) => (/[aeiouy]/.test(pair) ? pair : pair[0]!))
    .replace(/ng$/, 'nk')
    .replace(/([nlr])[td]$/, '$1')
    .replace(/mp$/, 'm')
    .replace(/d$/, 't')
    .replace(/(.[aeiouylr])v$/, '$1p')
}

function stemFinnish(word: string): string {
  const left = cut(word, 'fi')
  const bare = left.replace(vowelsAtEnd, '')
  const known = irregular.fi!
  return known[left] ?? known[bare] ?? sameGrade(bare.length >= 3 ? bare : left)
}

function stemLatin(word: string, language: 'en' | 'sv'): string {
  const known = irregular[language]!
  const left = cut(word, language)
  return known[word] ?? known[left] ?? left.replace(/([^aeiouy])\1$/, '$1')
}

const stemSomali = (word: string) => {
  const single = word.replace(twice, '$1')
  return cut(single, 'so').replace(/(?<=...)[aeiou]$/, '')
}

const stemCyrillic = (word: string, language: 'ru' | 'uk') => {
  const stem = cut(word, language)
  return stem.replace(/(?<=...)[аеиоуыюяьі]+$/, '').replace(twice, '$1')
}

const article = /^(?:[وف]?(?:ال|بال|كال|لل))(?=...)/

/** The root letters of common patterns: تنظيف → نظف, أطفال → طفل, طباخ → طبخ. */
function stemArabic(word: string): string {
  const bare = word.replace(article, '')
  if (/^ت..يه$/.test(bare)) return bare.slice(1, 4)
  const stem = cut(bare, 'ar')
  if (/^ت..ي.$/.test(stem)) return stem[1]! + stem[2]! + stem[4]!
  if (/^ا..ا.$/.test(stem)) return stem[1]! + stem[2]! + stem[4]!
  return stem.length >= 4 ? stem[0] + stem.slice(1, -1).replaceAll('ا', '') + stem.at(-1) : stem
}

/** What the forms of a folded word have in common: `hoitajana`, `hoidin` and `hoitaa` become `hoit`. */
export function stemWord(word: string, language: SkillLanguage): string {
  if (/^\d/.test(word)) return word
  switch (language) {
    case 'fi':
      return stemFinnish(word)
    case 'sv':
    case 'en':
      return stemLatin(word, language)
    case 'ru':
    case 'uk':
      return inLatinLetters(stemCyrillic(word, language))
    case 'ar':
      return inLatinLetters(stemArabic(word))
    case 'so':
      return stemSomali(word)
  }
}

/** Prefixes that Arabic writes together with the word: conjunctions, prepositions, and the person of a verb. */
const arabicPrefix = /^(?:[وف]?[بلكو]|[وف]?[ايتن])(?=...)/

/** Other stems that a written word may have, besides its own: parts of a compound, an Arabic word behind its prefixes. */
export function otherStems(word: string, language: SkillLanguage): readonly string[] {
  if (language === 'ar') {
    const bare = word.replace(arabicPrefix, '')
    return bare === word ? [] : [stemWord(bare, language)]
  }
  if ((language !== 'fi' && language !== 'sv') || word.length < 8) return []
  const places = Array.from({ length: word.length - 7 }, (_, at) => at + 4)
  return places.flatMap((at) => [stemWord(word.slice(0, at), language), stemWord(word.slice(at), language)])
}
