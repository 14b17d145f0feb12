import { describe, expect, it } from 'vitest'
import { situations, stored } from '../../tests/factories/situations'
import { answersFrom } from '../questions/answers'
import type { AnswerValue } from '../questions/define-question'
import type { Topic } from './conversations'
import { suggestTopics } from './suggest-topics'

const settled = { ...situations.accountant.answers }
const suggested = (answers: Record<string, AnswerValue>) => suggestTopics(answersFrom(stored(answers)))
const topicsFor = (answers: Record<string, AnswerValue>) => suggested(answers).map(({ topic }) => topic)

it('nothing is suggested to a person for whom the quick start does', () => {
  expect(topicsFor(settled)).toEqual([])
})

describe('a topic is suggested for what was told', () => {
  it.each<[Topic, Record<string, AnswerValue>]>([
    ['situation', { timeWithoutWork: 'over2years' }],
    ['situation', { timeWithoutWork: 'neverInFinland' }],
    ['situation', { benefit: 'none' }],
    ['situation', { benefit: 'notSure' }],
    ['situation', { benefit: 'socialAssistance' }],
    ['skills', { education: 'basic' }],
    ['health', { workAbility: 7 }],
    ['health', { worries: ['health'] }],
    ['health', { benefit: 'sickness' }],
    ['everydayLife', { worries: ['loneliness'] }],
    ['everydayLife', { worries: ['language', 'children'] }],
    ['goals', { hope: 'studies' }],
    ['goals', { hope: 'ownBusiness' }],
    ['goals', { hope: 'tryOutFirst' }],
    ['goals', { hope: 'anyWorkNow' }],
    ['goals', { hope: 'partTimeWork' }],
  ])('%s for %o', (topic, change) => {
    const [key] = Object.keys(change)
    expect(suggested({ ...settled, ...change })).toEqual([{ topic, because: [key] }])
  })

  it('several topics for one answer, in their usual order', () => {
    expect(topicsFor({ ...settled, hope: 'notSure' })).toEqual(['skills', 'goals'])
    expect(topicsFor({ ...settled, directionClear: 'unclear' })).toEqual(['skills', 'goals'])
    expect(topicsFor({ ...settled, livedInFinland: '1to3years' })).toEqual(['situation', 'skills'])
  })
})

it('gives only the answers that are the reason', () => {
  const [health] = suggested({ ...settled, workAbility: 3, worries: ['findingWork'] })
  expect(health).toEqual({ topic: 'health', because: ['workAbility'] })
})

it('suggests what a coach would to each of the six', () => {
  const forSituation = (name: keyof typeof situations) => topicsFor(situations[name].answers)
  expect(forSituation('nurse')).toEqual(['situation', 'skills', 'everydayLife'])
  expect(forSituation('warehouseWorker')).toEqual(['situation', 'skills', 'health', 'everydayLife', 'goals'])
  expect(forSituation('undecided')).toEqual(['situation', 'skills', 'health', 'everydayLife', 'goals'])
  expect(forSituation('welder')).toEqual(['situation', 'skills', 'goals'])
  expect(forSituation('accountant')).toEqual([])
  expect(forSituation('partTimer')).toEqual(['health', 'goals'])
})
