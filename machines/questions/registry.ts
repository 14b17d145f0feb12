import type { Question } from './define-question'
import * as everydayLife from './everyday-life'
import * as goals from './goals'
import * as health from './health'
import * as situation from './situation'
import * as skills from './skills'
import * as summary from './summary'

/** Every question of the conversation by the topic whose texts it has. A question not exported is not asked. */
export const questionsByTopic = {
  situation: Object.values(situation),
  skills: Object.values(skills),
  health: Object.values(health),
  everydayLife: Object.values(everydayLife),
  goals: Object.values(goals),
  summary: Object.values(summary),
} as const satisfies Record<string, readonly Question[]>

export type TextTopic = keyof typeof questionsByTopic

/** The question objects of one topic, as a union. */
export type QuestionOfTopic<T extends TextTopic> = (typeof questionsByTopic)[T][number]

export const questions: readonly Question[] = Object.values(questionsByTopic).flat()

const byId: ReadonlyMap<string, Question> = new Map(questions.map((question) => [question.id, question]))
const topicOf: ReadonlyMap<string, TextTopic> = new Map(
  Object.entries(questionsByTopic).flatMap(([topic, listed]) =>
    listed.map((question): [string, TextTopic] => [question.id, topic as TextTopic]),
  ),
)

/** A question as a key names it: which round of the loop, too. */
export type AskedQuestion = { question: Question; round: number }

/** The question that an answer's key (`workAbility`, `experienceTitle#2`) belongs to, and its round in the loop. */
export function questionAt(key: string): AskedQuestion | undefined {
  const [id = '', round, ...rest] = key.split('#')
  const question = byId.get(id)
  if (!question || rest.length > 0 || Boolean(question.repeats) !== (round !== undefined)) return undefined
  if (round !== undefined && !/^\d$/.test(round)) return undefined
  return { question, round: Number(round ?? 0) }
}

/** The topic that a question belongs to. Throws for an id that is not registered: a fault in our own code. */
export function topicOfQuestion(question: Question): TextTopic {
  const topic = topicOf.get(question.id)
  if (!topic) throw new Error(`Question ${question.id} is not registered`)
  return topic
}
