import type { AnswerValue, Question } from '../../../machines/questions/define-question'
import { displayName } from '../../../machines/questions/summary'
import { isLanguage, languages } from '../../i18n/languages'
import { isOwnWords } from '../../i18n/texts'

/** Language and direction of words that a person wrote, for `lang` and `dir`; and whether they are a name, which is not translated. */
export type OwnWords = { language: string; dir: 'ltr' | 'rtl'; isName?: true } | null

/** Those of an answer; nothing of one that was chosen, or skipped. */
export function ownWordsOf(question: Question, value: AnswerValue, language: string | undefined): OwnWords {
  if (!isOwnWords(question) || value === null || !isLanguage(language)) return null
  return { language, dir: languages[language].dir, ...(question.id === displayName.id && { isName: true }) }
}
