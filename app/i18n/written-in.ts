import { languages, type Language } from './languages'

/** How words are marked up: the language as a tag (`und-…` when it is not known) and the direction of reading. */
export type WrittenIn = { lang: string; dir: 'ltr' | 'rtl' }

const scripts = { Latn: /\p{Script=Latin}/gu, Cyrl: /\p{Script=Cyrillic}/gu, Arab: /\p{Script=Arabic}/gu }
type Script = keyof typeof scripts

const scriptOf = (language: Language): Script => new Intl.Locale(language).maximize().script as Script

/** The script that most letters of a text belong to; nothing when it has no letters that we know. */
function mainScript(text: string): Script | undefined {
  const counted = Object.entries(scripts).map(
    ([script, letters]) => [script, text.match(letters)?.length ?? 0] as const,
  )
  const [script, count] = counted.reduce((a, b) => (b[1] > a[1] ? b : a))
  return count > 0 ? (script as Script) : undefined
}

/**
 * In which language and direction words are written, as far as their letters tell: a jobseeker who uses the portal in Finnish
 * may write Arabic, and a phone number in an Arabic answer still reads from left to right.
 *
 * @param language the language that the person used the portal in
 */
export function writtenIn(text: string, language: Language): WrittenIn {
  const script = mainScript(text)
  if (!script) return { lang: language, dir: 'ltr' }
  if (script === scriptOf(language)) return { lang: language, dir: languages[language].dir }
  return { lang: `und-${script}`, dir: script === 'Arab' ? 'rtl' : 'ltr' }
}

/** The language of a person's words where their letters agree with it; nothing when only a machine could tell. */
export function sourceLanguage(text: string, language: Language): Language | undefined {
  return writtenIn(text, language).lang === language ? language : undefined
}
