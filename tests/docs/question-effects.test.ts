import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { defineQuestion, type Question } from '../../machines/questions/define-question'
import { questions } from '../../machines/questions/registry'
import { listEffects } from './list-effects'
import { effectsOf, type Effect } from './question-effects'

const found = new Map<Question, ReadonlySet<Effect>>(questions.map((question) => [question, effectsOf(question)]))
const page = listEffects((question) => found.get(question)!)
const file = join(import.meta.dirname, '../../docs/question-effects.md')

it('every question earns its place: two answers to it change the plan, or how the person is met', () => {
  expect(questions.filter((question) => found.get(question)!.size === 0).map(({ id }) => id)).toEqual([])
})

it('docs/question-effects.md tells what the code does', () => {
  if (process.env.UPDATE_DOCS === '1') writeFileSync(file, page)
  expect(readFileSync(file, 'utf8') === page, 'docs/question-effects.md is stale: run `npm run docs`').toBe(true)
})

it('a question that changes nothing would be seen', () => {
  const colour = defineQuestion({ id: 'colour', revision: 1, kind: 'choice', options: ['red', 'blue'] })
  expect([...effectsOf(colour)]).toEqual([])
})
