import { describe, expect, it } from 'vitest'
import { situations, stored } from '../../tests/factories/situations'
import { answersFrom } from '../questions/answers'
import type { AnswerValue } from '../questions/define-question'
import type { Chapter } from './conversations'
import { suggestChapters } from './suggest-chapters'

const settled = { ...situations.accountant.answers }
const suggested = (answers: Record<string, AnswerValue>) => suggestChapters(answersFrom(stored(answers)))
const chaptersFor = (answers: Record<string, AnswerValue>) => suggested(answers).map(({ chapter }) => chapter)

it('nothing is suggested to a person for whom the quick start does', () => {
  expect(chaptersFor(settled)).toEqual([])
})

describe('a chapter is suggested for what was told', () => {
  it.each<[Chapter, Record<string, AnswerValue>]>([
    ['situation', { timeWithoutWork: 'neverInFinland' }],
    ['situation', { benefit: 'none' }],
    ['situation', { benefit: 'notSure' }],
    ['situation', { benefit: 'socialAssistance' }],
    ['skills', { education: 'basic' }],
    ['health', { workAbility: 7 }],
    ['health', { worries: ['health'] }],
    ['health', { benefit: 'sickness' }],
    ['languages', { worries: ['language'] }],
    ['languages', { serviceLanguage: 'en' }],
    ['everydayLife', { worries: ['money'] }],
    ['people', { worries: ['loneliness'] }],
    ['people', { worries: ['children'] }],
    ['jobSearch', { worries: ['findingWork'] }],
    ['goals', { hope: 'studies' }],
    ['goals', { hope: 'ownBusiness' }],
    ['goals', { hope: 'tryOutFirst' }],
    ['goals', { hope: 'anyWorkNow' }],
    ['goals', { hope: 'partTimeWork' }],
  ])('%s for %o', (chapter, change) => {
    const [key] = Object.keys(change)
    expect(suggested({ ...settled, ...change })).toEqual([{ chapter, because: [key] }])
  })

  it('several chapters for one answer, in their usual order', () => {
    expect(chaptersFor({ ...settled, hope: 'notSure' })).toEqual(['skills', 'goals'])
    expect(chaptersFor({ ...settled, directionClear: 'unclear' })).toEqual(['skills', 'goals'])
    expect(chaptersFor({ ...settled, livedInFinland: '1to3years' })).toEqual(['situation', 'skills', 'languages'])
    expect(chaptersFor({ ...settled, worries: ['online'] })).toEqual(['digital', 'everydayLife'])
    expect(chaptersFor({ ...settled, timeWithoutWork: 'over2years' })).toEqual(['situation', 'jobSearch'])
  })
})

it('gives only the answers that are the reason', () => {
  const [health] = suggested({ ...settled, workAbility: 3, worries: ['findingWork'] })
  expect(health).toEqual({ chapter: 'health', because: ['workAbility'] })
})

it('suggests what a coach would to each of the six', () => {
  const forSituation = (name: keyof typeof situations) => chaptersFor(situations[name].answers)
  expect(forSituation('nurse')).toEqual(['situation', 'skills', 'languages', 'digital', 'everydayLife', 'people'])
  expect(forSituation('warehouseWorker')).toEqual([
    'situation',
    'skills',
    'health',
    'everydayLife',
    'goals',
    'jobSearch',
  ])
  expect(forSituation('undecided')).toEqual([
    'situation',
    'skills',
    'health',
    'everydayLife',
    'people',
    'goals',
    'jobSearch',
  ])
  expect(forSituation('welder')).toEqual(['situation', 'skills', 'languages', 'goals', 'jobSearch'])
  expect(forSituation('accountant')).toEqual([])
  expect(forSituation('partTimer')).toEqual(['health', 'goals'])
})
