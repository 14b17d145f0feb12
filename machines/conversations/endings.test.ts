import { expect, test } from 'vitest'
import { answersFrom } from '../questions/answers'
import type { AnswerValue } from '../questions/define-question'
import { questionAt } from '../questions/registry'
import { explainedQuestions, termsIn, terms } from './glossary'
import { understood } from './endings'
import { stageReached } from './stages'

const path = (answers: Record<string, AnswerValue>) => Object.keys(answers).map((key) => ({ key, ...questionAt(key)! }))
const saidBack = (name: Parameters<typeof understood>[0], answers: Record<string, AnswerValue>) =>
  understood(name, path(answers), answersFrom(new Map(Object.entries(answers)))).map(({ key }) => key)

test('the end of the quick start says the wish first, then what comes first', () => {
  const answers = { mainWork: 'Hitsaaja', priorities: ['money'], hope: 'fullTimeWork', municipality: '092' }
  expect(saidBack('quickStart', answers)).toEqual(['hope', 'priorities', 'mainWork'])
})

test('what was skipped is not said back, and nothing is said where all was skipped', () => {
  expect(saidBack('goals', { weeklyHours: null, distance: 'near' })).toEqual(['distance'])
  expect(saidBack('goals', { weeklyHours: null, distance: null })).toEqual([])
})

test('own words that tell of danger are not said back', () => {
  expect(saidBack('goals', { ownStep: 'Haluan kuolla', distance: 'near' })).toEqual(['distance'])
})

test('no more is said back than can be taken in at once', () => {
  const jobs = Object.fromEntries(Array.from({ length: 6 }, (_, round) => [`experienceTitle#${round}`, 'Myyjä']))
  expect(saidBack('skills', jobs)).toHaveLength(4)
})

test('words are explained beside questions that are asked, and every word of the glossary is explained somewhere', () => {
  expect(explainedQuestions.filter((id) => !questionAt(id) && !questionAt(`${id}#0`))).toEqual([])
  expect(new Set(explainedQuestions.flatMap((id) => termsIn(id)))).toEqual(new Set(terms))
})

test('a stage that was left does not come back', () => {
  const asked = ['reason', 'finnishLevel', 'municipality'].map((id) => questionAt(id)!.question)
  expect(asked.map((_, at) => stageReached(asked.slice(0, at + 1)))).toEqual(['you', 'work', 'work'])
})
