import type { AnswerValue } from '../../machines/questions/define-question'
import type { Situation } from './situations'
import type { Visitor } from './visitor'

type Answers = Readonly<Record<string, AnswerValue>>

/**
 * Answers what is asked until no question is asked any more, or until the question `stopAt`. Resolves to the keys that
 * were asked; throws when the person has no answer to a question, or when an answer is not taken.
 */
export async function answerOn(visitor: Visitor, answers: Answers, stopAt?: string): Promise<string[]> {
  const asked: string[] = []
  while (visitor.kind === 'question' && visitor.questionKey !== stopAt) {
    const key = visitor.questionKey!
    const value = answers[key]
    if (value === undefined) throw new Error(`No answer to ${key}`)
    asked.push(key)
    await visitor.answer(value)
    if (visitor.questionKey === key) throw new Error(`${JSON.stringify(value)} is not taken for ${key}`)
  }
  return asked
}

/** From the front page of the person's language through the quick start, their topics and the summary's questions. */
export async function walkToSummary(visitor: Visitor, { language, topics, answers }: Situation): Promise<string[]> {
  await visitor.get(`/${language}`)
  await visitor.act('start')
  const asked = await answerOn(visitor, answers)
  for (const topic of [...topics, 'summary']) {
    await visitor.get(`/${language}/topics/${topic}`)
    asked.push(...(await answerOn(visitor, answers)))
  }
  if (visitor.kind !== 'summary') throw new Error(`The way ends at ${visitor.page.url}`)
  return asked
}

/** The whole way of a person to the result. Resolves to the keys of the questions that were asked, in order. */
export async function walkThrough(visitor: Visitor, situation: Situation): Promise<string[]> {
  const asked = await walkToSummary(visitor, situation)
  await visitor.act('submit')
  if (visitor.kind !== 'result') throw new Error(`Sending ends at ${visitor.page.url}`)
  return asked
}
