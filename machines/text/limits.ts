/**
 * How much of people's text is looked at where one word becomes many: forms to search for, hashes, requests to another
 * service. Fields have limits of their own and a body is at most 64 KB; these hold wherever the text comes from, so that no
 * text costs more than a known amount of work, whatever its source and purpose.
 */
export const textLimits = {
  /** Letters of a text that is searched for skills: more than a title and its tasks may hold together. */
  searchedText: 2_000,
  /** Letters of a word. The longest in ESCO and in our catalogue have fewer than fifty; what is longer is no word, and its beginning stands for it. */
  word: 50,
  /** Different words of a text that are looked up: as many as a full field of tasks has. */
  words: 150,
  /** Words that are compared by likeness when they are unknown. Each is compared with all that begin alike, which costs most. */
  likenedWords: 40,
  /** Stems that are looked up for one text. A word of fifty letters alone has 86 parts. */
  forms: 900,
  /** Letters of a name as it is given or searched for; the field of a name holds 80. */
  name: 200,
  /** Words of a name by which it can be found, and all the beginnings of them that are kept. */
  nameWords: 8,
  nameKeys: 200,
  /** Texts that one act sends to the translation service, and their letters together: what the service takes in one request. */
  translatedTexts: 100,
  translatedLetters: 40_000,
  /** Letters of a label in a file of ESCO; the longest there have some 220. */
  label: 500,
  /** Labels of one concept in one language; the most in ESCO are some 120. */
  labels: 300,
  /** Letters of a field in a file of ESCO, labels and descriptions together. */
  field: 100_000,
} as const

/** The beginning of a text, without half of a letter at its end. */
export const beginning = (text: string, letters: number): string =>
  text.length <= letters ? text : text.slice(0, letters).replace(/[\uD800-\uDBFF]$/, '')
