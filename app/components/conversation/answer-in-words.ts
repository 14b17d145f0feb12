import { isNeverRepeated } from '../../../machines/plan/life/sharing'
import type { AnswerValue } from '../../../machines/questions/define-question'
import { questionAt } from '../../../machines/questions/registry'
import type { Texts } from '../../i18n/texts'
import { ownWordsOf, type OwnWords } from './own-words'

export type AnswerInWords = { answer: string; own: OwnWords }

/** An answer in words, own words as they were written. For the question's own page and for all of the person's data. */
export function answerInFull(
  texts: Texts,
  key: string,
  value: AnswerValue,
  language: string | undefined,
): AnswerInWords {
  const { question } = questionAt(key)!
  return { answer: texts.answer(question, value), own: ownWordsOf(question, value, language) }
}

/** An answer as every other page says it: only that there is one where it opened crisis help or could have. */
export function answerInWords(
  texts: Texts,
  key: string,
  value: AnswerValue,
  language: string | undefined,
): AnswerInWords {
  const isKept = value !== null && isNeverRepeated(key, value)
  return isKept ? { answer: texts.t('common:answered'), own: null } : answerInFull(texts, key, value, language)
}
