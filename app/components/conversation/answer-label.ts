import type { Question } from '../../../machines/questions/define-question'
import { questionAt } from '../../../machines/questions/registry'
import type { Texts } from '../../i18n/texts'

/** What an answer is about, with the number of its round where the same is asked again and again. */
export function answerLabel(texts: Texts, key: string): string {
  const { question, round } = questionAt(key)!
  const { label } = texts.question(question)
  return ofRound(texts, question, label, round)
}

/** The same in the question's own words, where there is room and nothing may be misread. */
export function answerTitle(texts: Texts, key: string): string {
  const { question, round } = questionAt(key)!
  return ofRound(texts, question, texts.question(question).title, round)
}

const ofRound = (texts: Texts, { repeats }: Question, label: string, round: number) =>
  repeats ? texts.t('common:ofRound', { label, number: round + 1 }) : label
