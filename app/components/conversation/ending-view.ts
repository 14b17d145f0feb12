import { conversationNames, type ConversationName } from '../../../machines/conversations/conversations'
import { understood } from '../../../machines/conversations/endings'
import { isDone } from '../../../machines/conversations/walk-assessment'
import type { Texts } from '../../i18n/texts'
import type { OpenAssessment } from '../../use-cases/conversation/open-assessment.server'
import { answerInWords, type AnswerInWords } from './answer-in-words'
import { questionPath } from './paths'

/** What was understood of a topic: each answer under its question's own words, with the way to change it. */
type EndingView = {
  topic: ConversationName
  answers: (AnswerInWords & { key: string; title: string; href: string })[]
}

/** The end of a conversation; nothing where it is not at its end, or ends with the summary. */
export function endingView(
  texts: Texts,
  { walked, marks }: OpenAssessment,
  name: string | undefined,
): EndingView | null {
  const topic = conversationNames.find((one) => one === name)
  if (!topic || topic === 'summary' || !isDone(walked, topic)) return null
  const answers = understood(topic, walked.walks[topic].path, walked.answers).map(({ key, question }) => ({
    key,
    title: texts.question(question).title,
    href: questionPath(texts.language, key),
    ...answerInWords(texts, key, walked.answers.at(key) ?? null, marks.get(key)?.language),
  }))
  return { topic, answers }
}
