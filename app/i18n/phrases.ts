import { phraseCodes } from '../../machines/messages/phrases'
import type { Language } from './languages'
import type { Texts } from './texts'

/** A line of a text for its reader: a ready one in their language, another one as it was written. */
export type ReadLine = { text: string; isReady: boolean }

const phrasesIn = ({ t }: Texts): [key: string, text: string][] => [
  ...phraseCodes.messages.map((code): [string, string] => [`messages.${code}`, t(`phrases:messages.${code}`)]),
  ...phraseCodes.lines.map((code): [string, string] => [`lines.${code}`, t(`phrases:lines.${code}`)]),
]

const known = new WeakMap<Texts, { byKey: ReadonlyMap<string, string>; byText: ReadonlyMap<string, string> }>()

function bookOf(texts: Texts) {
  const made = known.get(texts)
  if (made) return made
  const listed = phrasesIn(texts)
  const book = { byKey: new Map(listed), byText: new Map(listed.map(([key, text]) => [text, key])) }
  known.set(texts, book)
  return book
}

/** The lines of what a coach wrote, those that are ready in every language in the reader's. Empty lines are left out. */
export function inReadersWords(
  all: (language: Language) => Texts,
  text: string,
  from: Language,
  to: Language,
): ReadLine[] {
  const [written, read] = [bookOf(all(from)), bookOf(all(to))]
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const key = written.byText.get(line)
      const ready = key && read.byKey.get(key)
      return { text: ready ?? line, isReady: ready !== undefined }
    })
}

/** Whether the reader needs no translation of any of it. */
export const isAllReady = (lines: readonly ReadLine[]): boolean =>
  lines.length > 0 && lines.every(({ isReady }) => isReady)
