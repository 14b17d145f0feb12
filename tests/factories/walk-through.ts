import { chaptersOf } from '../../machines/conversations/conversations'
import type { AnswerValue } from '../../machines/questions/define-question'
import { questionAt } from '../../machines/questions/registry'
import { formOf } from '../bench/people'
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

const keyIn = (url: URL) => /\/questions\/([^/]+)$/.exec(url.pathname)?.[1]?.replace('.', '#')

/**
 * As `answerOn`, for a person who has answered none of it before, in half of the time: the address to which an answer leads
 * names the next question, whose page is not opened. What comes after the last answer is.
 */
export async function answerUnseen(visitor: Visitor, answers: Answers): Promise<string[]> {
  const asked: string[] = []
  let url = new URL(visitor.page.url)
  for (let key = keyIn(url); key !== undefined; key = keyIn(url)) {
    const value = answers[key]
    if (value === undefined) throw new Error(`No answer to ${key}`)
    if (asked.includes(key)) throw new Error(`${key} is asked again`)
    asked.push(key)
    const fields = [...new URLSearchParams(formOf(questionAt(key)!.question, value))]
    const { status, headers } = await visitor.send(url, visitor.form(fields))
    if (status !== 303) throw new Error(`${JSON.stringify(value)} is not taken for ${key}: ${status}`)
    url = new URL(headers.get('location')!, url)
  }
  await visitor.get(url.href)
  return asked
}

type Answering = (visitor: Visitor, answers: Answers) => Promise<string[]>

/**
 * From the front page of the person's language through the quick start, their topics and the summary's questions.
 *
 * @param answer `answerOn` where the pages on the way matter
 */
export async function walkToSummary(
  visitor: Visitor,
  { language, topics, answers }: Situation,
  answer: Answering = answerUnseen,
): Promise<string[]> {
  await visitor.get(`/${language}`)
  await visitor.act('start')
  const asked = await answer(visitor, answers)
  for (const chapter of [...topics.flatMap((topic) => chaptersOf[topic]), 'summary']) {
    await visitor.get(`/${language}/topics/${chapter}`)
    asked.push(...(await answer(visitor, answers)))
  }
  if (visitor.kind !== 'summary') throw new Error(`The way ends at ${visitor.page.url}`)
  return asked
}

/** The whole way of a person to the result. Resolves to the keys of the questions that were asked, in order. */
export async function walkThrough(visitor: Visitor, situation: Situation, answer?: Answering): Promise<string[]> {
  const asked = await walkToSummary(visitor, situation, answer)
  await visitor.act('submit')
  if (visitor.kind !== 'result') throw new Error(`Sending ends at ${visitor.page.url}`)
  return asked
}
