import { questionAt } from '../../../machines/questions/registry'
import type { Texts } from '../../i18n/texts'

/** What an answer is about, with the number of its round where the same is asked again and again. */
export function answerLabel(texts: Texts, key: string): string {
  const { question, round } = questionAt(key)!
  const { label } = texts.question(question)
  return question.repeats ? texts.t('common:ofRound', { label, number: round + 1 }) : label
}
