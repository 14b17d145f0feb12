import type { AnswerValue, Question } from '../../../machines/questions/define-question'
import { isLanguage, languages } from '../../i18n/languages'
import { isOwnWords } from '../../i18n/texts'

/** Language and direction of words that a person wrote, for `lang` and `dir`. */
export type OwnWords = { language: string; dir: 'ltr' | 'rtl' } | null

/** Those of an answer; nothing of one that was chosen, or skipped. */
export function ownWordsOf(question: Question, value: AnswerValue, language: string | undefined): OwnWords {
  if (!isOwnWords(question) || value === null || !isLanguage(language)) return null
  return { language, dir: languages[language].dir }
}
