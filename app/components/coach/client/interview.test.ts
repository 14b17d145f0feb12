import { expect, test } from 'vitest'
import type { AnswerValue } from '../../../../machines/questions/define-question'
import type { CoachAnswer, CoachTopic } from './coach-answers'
import { interviewOf } from './interview'

const answer = (key: string): CoachAnswer => ({
  key,
  title: key,
  answer: key,
  isSkipped: false,
  own: null,
  skills: null,
})
const topic = (name: CoachTopic['topic'], ...keys: string[]): CoachTopic => ({
  topic: name,
  name,
  notice: null,
  answers: keys.map(answer),
})
const values: Record<string, AnswerValue> = {
  debts: 'no',
  housing: 'good',
  skipped: null,
  cards: ['none'],
  worries: ['money'],
  messageToCoach: 'Hei',
  priorities: ['work', 'money'],
}
const read = (behind: string[] = []) =>
  interviewOf(
    [
      topic('everydayLife', 'debts', 'housing', 'skipped', 'worries', 'cards'),
      topic('goals', 'priorities'),
      topic('summary', 'messageToCoach'),
    ],
    (key) => values[key],
    new Set(behind),
  )
const keys = (answers: readonly CoachAnswer[]) => answers.map(({ key }) => key)

test('what the person said to the coach and put first is read first, and not again in its topic', () => {
  const { first, topics } = read()
  expect(keys(first)).toEqual(['messageToCoach', 'priorities'])
  expect(topics.map(({ told, quiet }) => [keys(told), keys(quiet)])).toEqual([
    [
      ['housing', 'worries'],
      ['debts', 'skipped', 'cards'],
    ],
    [[], []],
    [[], []],
  ])
})

test('a "no" on which the draft rests is not folded', () => {
  expect(keys(read(['debts']).topics[0]!.told)).toEqual(['debts', 'housing', 'worries'])
})
