import type { ConversationName } from './conversations'
import { topicOfQuestion, type TextTopic } from '../questions/registry'
import type { Question } from '../questions/define-question'

/** The named stages of the quick start, in their order. */
export const stageNames = ['you', 'work', 'wellbeing', 'wishes'] as const
export type StageName = (typeof stageNames)[number]

/** What begins with a question: a stage of the quick start, or another conversation. */
export type Opening = StageName | Exclude<ConversationName, 'quickStart'>

const stageOfTopic: Record<TextTopic, StageName> = {
  situation: 'you',
  skills: 'work',
  health: 'wellbeing',
  everydayLife: 'wellbeing',
  goals: 'wishes',
  summary: 'wishes',
}

/** The stage that is reached with these questions, asked in this order. A stage that was left does not come back. */
export function stageReached(asked: readonly Question[]): StageName {
  const reached = asked.map((question) => stageNames.indexOf(stageOfTopic[topicOfQuestion(question)]))
  return stageNames[Math.max(0, ...reached)]!
}
