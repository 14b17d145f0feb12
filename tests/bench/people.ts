import { isDone, walkAssessment } from '../../machines/conversations/walk-assessment'
import { chaptersOf, type ConversationName } from '../../machines/conversations/conversations'
import type { AnswerValue, Question } from '../../machines/questions/define-question'
import { situationNames, situations, type SituationName } from '../factories/situations'

/** One question of a person's way: where it is asked, and the form that answers it. */
export type AnswerStep = { id: string; path: string; body: string }
/** A conversation from its first question on, and the page that comes after its last. */
export type Stage = { name: ConversationName; steps: AnswerStep[]; endsAt: 'topics' | 'summary' }
export type Person = { name: SituationName; language: string; stages: Stage[] }

/** What a browser posts of the form of a question. */
export function formOf({ kind }: Question, value: AnswerValue): string {
  if (value === null) return 'skip=1'
  if (kind === 'month') {
    const [year = '', month = ''] = String(value).split('-')
    return new URLSearchParams({ year, month }).toString()
  }
  const values = Array.isArray(value) ? value : [value]
  return new URLSearchParams(values.map((one) => ['value', String(one)])).toString()
}

function personOf(name: SituationName): Person {
  const { language, topics, answers } = situations[name]
  const stored = new Map<string, AnswerValue>()
  const stageOf = (conversation: ConversationName): Stage => {
    const steps: AnswerStep[] = []
    let walked = walkAssessment(stored)
    while (!isDone(walked, conversation)) {
      const { key, question } = walked.walks[conversation].next!
      const value = answers[key]
      if (value === undefined)
        throw new Error(`${name} of db/seed/examples.ts meets ${key} and has no answer to it: give one there`)
      const path = `/${language}/questions/${key.replace('#', '.')}`
      steps.push({ id: question.id, path, body: formOf(question, value) })
      walked = walkAssessment(stored.set(key, value))
    }
    return { name: conversation, steps, endsAt: conversation === 'summary' ? 'summary' : 'topics' }
  }
  return {
    name,
    language,
    stages: (['quickStart', ...topics.flatMap((topic) => chaptersOf[topic]), 'summary'] as const).map(stageOf),
  }
}

/** The six people of the situations with every question that they meet, in its order. */
export const people: readonly Person[] = situationNames.map(personOf)
