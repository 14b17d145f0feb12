import fc from 'fast-check'

const letters = ['a', 'ä', 'n', 't', 's', 'ж', 'и', 'ل', 'ا', 'و', 'ﷺ', '字', 'ı', '\u0301', '7', '👩‍🔧'] as const
const breaks = [' ', '\n', '. ', '؟ ', '\u200b', '-', '"', ','] as const

const wordOf = (most: number) =>
  fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: most }).map((all) => all.join(''))

/** Texts that an attacker might write to make work: few endless words, very many short ones, all scripts, marks upon marks. */
export const costlyText: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...letters), fc.integer({ min: 1, max: 60_000 }))
    .map(([letter, times]) => letter.repeat(times)),
  fc
    .array(wordOf(90), { maxLength: 400 })
    .chain((words) => fc.constantFrom(...breaks).map((between) => words.join(between))),
  fc
    .integer({ min: 1, max: 20_000 })
    .map((count) => Array.from({ length: count }, (_, at) => (at + 1296).toString(36)).join(' ')),
  fc.string({ unit: 'binary', maxLength: 3_000 }),
)

const numbered = (count: number, of: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => of(at)).join(' ')

/** The dearest of each kind, as long as the field of tasks takes: for figures. */
export const costliestTexts: Readonly<Record<string, string>> = {
  'one word of a thousand letters': 'hitsaajakokkisiivoojahoitaja'.repeat(36).slice(0, 1000),
  'words as long as words may be': numbered(19, (at) => `${at}hitsaajakokkisiivoojahoitajamyyjänkuljettajamestari`.slice(-50)),
  'unknown words that begin like known ones': numbered(150, (at) => `ko${(at * 7919 + 46_656).toString(36)}`).slice(0, 1000),
  'three hundred words of two letters': numbered(330, (at) => (at + 36).toString(36)).slice(0, 1000),
  'words that every concept has': numbered(110, (at) => ['tehdä', 'käyttää', 'valmistaa', 'työ', 'asiakas'][at % 5]! + (at > 9 ? at : '')).slice(0, 1000),
  'compounds of known words': numbered(60, (at) => ['siivous', 'ruoka', 'auto', 'talo', 'lasten'][at % 5]! + ['mestari', 'hoitaja', 'korjaus'][at % 3]! + 'aeiouy'[at % 6]).slice(0, 1000),
  'Arabic words with prefixes': numbered(160, (at) => `وال${String.fromCharCode(0x628 + (at % 20), 0x628 + ((at * 7) % 20), 0x628 + ((at * 3) % 19))}`).slice(0, 1000),
} // prettier-ignore
