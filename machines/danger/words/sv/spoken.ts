/** How words are written as they are spoken, folded, in Finland and Sweden. */
const written: Readonly<Record<string, string>> = {
  ja: 'jag', jak: 'jag', mej: 'mig', dej: 'dig', sej: 'sig', dom: 'de', a: 'och', o: 'och', int: 'inte', inge: 'inte', ikke: 'inte', nan: 'nagon',
  nat: 'nagot', nanting: 'nagonting', naon: 'nagon', nara: 'nagra', me: 'med', e: 'ar', va: 'var', huvet: 'huvudet', sen: 'sedan',
  skall: 'ska', imorron: 'imorgon', inatt: 'inatt', telen: 'telefonen', mobben: 'mobilen', mobbin: 'mobilen', farsan: 'pappa',
  farsans: 'pappa', morsan: 'mamma', brorsan: 'bror', syrran: 'syster', syrra: 'syster', snubben: 'mannen', karln: 'mannen',
  karlen: 'mannen', ungjavlarna: 'barnen', kidsen: 'barnen', ungarna: 'barnen', ungen: 'barnet', ungarnas: 'barnens', snutarna: 'polisen',
  poliserna: 'polisen', vart: 'vart', hora: 'hora', hen: 'han', haller: 'haller',
} // prettier-ignore

export const readSpelling = (word: string): string => written[word] ?? word

const endings: readonly (readonly [RegExp, string])[] = [
  [/ades?$/, 'a'],
  [/ats?$/, 'a'],
  [/ar$/, 'a'],
  [/as$/, 'a'],
  [/(?:er|es|tes?|des?)$/, 'a'],
  [/(?:na|s)$/, ''],
  [/[aeo]?n$/, ''],
  [/et$/, ''],
]

/** A verb as its infinitive, a noun without its article: "hotade" is also known by "hota", "passet" by "pass". */
export const readForms = (word: string): readonly string[] =>
  word.length < 5
    ? []
    : endings.flatMap(([ending, instead]) => (ending.test(word) ? [word.replace(ending, instead)] : []))
