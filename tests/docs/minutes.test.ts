import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { conversationNames } from '../../machines/conversations/conversations'
import { minutesLeft, minutesOf, stageMinutes } from '../../machines/conversations/minutes'
import { people } from '../bench/people'
import { measureMinutes, minutesTable } from './measure-minutes'

const file = 'machines/conversations/minutes.json'
/** `npm run minutes` sets this: the file is written instead of compared, and the table printed. */
const writes = process.env.UPDATE_MINUTES === '1'

test('the minutes that the texts say are those of the walks', () => {
  const measured = `${JSON.stringify(measureMinutes(), null, 2)}\n`
  if (writes) {
    writeFileSync(file, measured)
    console.log(minutesTable())
  }
  expect(readFileSync(file, 'utf8') === measured, `${file} is stale: run \`npm run minutes\``).toBe(true)
})

test('the minutes left never grow on anybody’s way, and begin with what the conversation takes or less', () => {
  for (const { name, stages } of people)
    for (const { name: conversation, steps } of stages) {
      // A jobseeker who has told all of a chapter elsewhere is asked nothing in it.
      if (steps.length === 0) continue
      const left = steps.map((_, at) => minutesLeft(conversation, steps.slice(0, at + 1)))
      expect(left, `${name} ${conversation}`).toEqual(left.toSorted((a, b) => b - a))
      expect(left[0]).toBeLessThanOrEqual(minutesOf(conversation))
      expect(left.at(-1)).toBe(1)
    }
})

test('a question that no walk meets leaves the minutes as they were', () => {
  const [first] = people[0]!.stages[0]!.steps
  const before = minutesLeft('quickStart', [first!])
  expect(minutesLeft('quickStart', [first!, { id: 'neverMet' }])).toBe(before)
})

test('the stages of the quick start take what all of it takes', () => {
  const all = Object.values(stageMinutes).reduce((a, b) => a + b)
  expect(all).toBe(minutesOf('quickStart'))
  expect(conversationNames.every((name) => minutesOf(name) >= 1)).toBe(true)
})
