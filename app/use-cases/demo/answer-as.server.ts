import { isSaid, type DemoPerson } from '../../../db/seed/people/person'
import { chaptersOf, conversationNames, type ConversationName } from '../../../machines/conversations/conversations'
import { walkAssessment, withOneAnswer } from '../../../machines/conversations/walk-assessment'
import type { AnswerValue, Question } from '../../../machines/questions/define-question'
import { isAnswer } from '../../../machines/questions/read-answer'
import { questionAt } from '../../../machines/questions/registry'
import type { Language } from '../../i18n/languages'
import { answerQuestion } from '../conversation/answer-question.server'
import { loadAssessment } from '../conversation/load-assessment.server'
import type { Portal } from '../portal.server'

/** A person's answers, in whose words they are given. */
type Told = Pick<DemoPerson, 'topics' | 'answers'> & { language: Language }

/** The default answer of an invented person to a question that their story does not mention. */
function plainAnswer(question: Question): AnswerValue {
  if (question.skippable) return null
  switch (question.kind) {
    case 'choice':
      return question.options[0]!
    case 'choices':
      return [question.exclusive ?? question.options[0]!]
    case 'scale':
    case 'number':
      return question.max
    case 'month':
      return question.earliest
    default:
      return question.kind === 'skills' ? ['none'] : '–'
  }
}

/** The answer of a person's story, in the words of a language where it has them; what no question takes any more is left out. */
function answerOf({ answers, language }: Told, key: string): AnswerValue {
  const { question } = questionAt(key)!
  const given = answers[key]
  const value = isSaid(given) ? ((given as Partial<Record<Language, string>>)[language] ?? given.text) : given
  return value !== undefined && isAnswer(question, value) ? value : plainAnswer(question)
}

const posted = (value: AnswerValue) =>
  value === null
    ? { values: [], skipped: true }
    : { values: Array.isArray(value) ? value.map(String) : [String(value)], skipped: false }

const walkOf = ({ topics }: Told): ConversationName[] => {
  const wanted: readonly string[] = ['quickStart', ...topics.flatMap((topic) => chaptersOf[topic]), 'summary']
  return conversationNames.filter((name) => wanted.includes(name))
}

/** The questions of the quick start that a person meets, in order. */
function quickStartOf(told: Told): string[] {
  const met: string[] = []
  for (let walked = walkAssessment(new Map()); walked.walks.quickStart.next;) {
    const { key } = walked.walks.quickStart.next
    met.push(key)
    walked = withOneAnswer(walked, key, answerOf(told, key))
  }
  return met
}

/**
 * Answers in a session what the person is asked, through the use case of every answer.
 *
 * @param stopsBefore leaves so many questions at the end of the quick start; the others are answered all the same
 * @throws Error when an answer is not taken
 */
export async function answerAs(portal: Portal, sessionHash: string, told: Told, stopsBefore = 0): Promise<void> {
  const left = new Set(stopsBefore ? quickStartOf(told).slice(-stopsBefore) : [])
  for (const name of walkOf(told)) {
    for (;;) {
      const next = (await loadAssessment(portal, sessionHash))?.walked.walks[name].next
      if (!next || left.has(next.key)) break
      const answer = { key: next.key, seen: 0, ...posted(answerOf(told, next.key)) }
      const { outcome } = await answerQuestion(portal, { sessionHash, language: told.language, ...answer })
      if (outcome !== 'stored') throw new Error(`The answer to ${next.key} was not taken: ${outcome}`)
    }
  }
}
