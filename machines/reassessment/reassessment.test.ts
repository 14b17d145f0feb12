import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assessment } from '../../tests/factories/answer-generator'
import { situations, stored } from '../../tests/factories/situations'
import { conversationNames } from '../conversations/conversations'
import { walkAssessment } from '../conversations/walk-assessment'
import { answersFrom } from '../questions/answers'
import type { AnswerValue } from '../questions/define-question'
import { questionAt, questions } from '../questions/registry'
import { carriedOver, changesBetween, mayReassess, offeredAgain } from './reassessment'

const given = (values: Record<string, AnswerValue>) => answersFrom(stored(values))
const { nurse } = situations
const before = walkAssessment(stored(nurse.answers)).answers

describe('what lasts', () => {
  it('is carried over, and what may have changed is not', () => {
    const carried = carriedOver(before)
    expect(carried.get('mainWork')).toBe(nurse.answers.mainWork)
    expect(carried.get('education')).toBe('healthCareAbroad')
    for (const key of ['reason', 'benefit', 'workAbility', 'displayName', 'finnishLevel']) {
      expect(before.at(key), key).toBeDefined()
      expect(carried.has(key), key).toBe(false)
    }
  })

  it('may be only some of the answers to a question', () => {
    expect([...carriedOver(given({ livedInFinland: 'always' })).keys()]).toEqual(['livedInFinland'])
    expect([...carriedOver(given({ livedInFinland: '1to3years' })).keys()]).toEqual([])
    expect(carriedOver(given({ 'experienceMore#0': 'yes', 'experienceMore#1': 'no' }))).toEqual(
      stored({ 'experienceMore#0': 'yes' }),
    )
  })

  it('is, of what is hard at home and of hours, only that one can identify oneself: the rest may have changed', () => {
    const told = { homeSituation: 'mayLose', caresForRelative: 'daily', legalMatters: 'work', weeklyHours: 'partTime' }
    expect([...carriedOver(given({ ...told, strongIdentification: 'yes' })).keys()]).toEqual(['strongIdentification'])
    expect([...carriedOver(given({ strongIdentification: 'no' })).keys()]).toEqual([])
    for (const [key, value] of Object.entries(told)) expect(offeredAgain(given(told), key)).toBe(value)
  })

  it('is marked only where the question has such an answer', () => {
    const listed = questions.filter(({ lasting }) => Array.isArray(lasting))
    expect(listed.length).toBeGreaterThan(3)
    for (const question of listed)
      expect(
        'options' in question &&
          (question.lasting as string[]).every((one) => (question.options as readonly string[]).includes(one)),
      ).toBe(true)
    expect(questions.filter(({ lasting, askedAfresh }) => lasting && askedAfresh)).toEqual([])
  })

  it('does not bring back words that called for help, an answer of an older kind, or a question that has gone', () => {
    const odd = given({
      mainWork: 'Mieheni lyö minua',
      education: 'doctor',
      goneQuestion: 'yes',
      serviceLanguage: 'fi',
    })
    expect(carriedOver(odd)).toEqual(stored({ serviceLanguage: 'fi' }))
  })

  it('is never asked again, for anybody: whatever is asked first had no lasting answer', () => {
    fc.assert(
      fc.property(assessment, (answers) => {
        const earlier = walkAssessment(answers).answers
        const again = walkAssessment(carriedOver(earlier))
        for (const name of conversationNames) {
          const next = again.walks[name].next
          if (next) expect(carriedOver(earlier).has(next.key)).toBe(false)
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('what is asked again', () => {
  it('offers the earlier answer', () => {
    expect(offeredAgain(before, 'workAbility')).toBe(nurse.answers.workAbility)
    expect(offeredAgain(before, 'displayName')).toBe(nurse.answers.displayName)
  })

  it('offers nothing where there was none, or where the person would rather not say', () => {
    expect(offeredAgain(given({ benefit: null }), 'benefit')).toBeUndefined()
    expect(offeredAgain(given({}), 'benefit')).toBeUndefined()
  })

  it('asks for consent afresh, and never puts a danger before the person again', () => {
    const told = {
      shareHealth: 'yes',
      sharedTopics: ['goals'],
      messageToCoach: 'Hei',
      harmThoughts: 'now',
      safety: 'safe',
    }
    for (const key of Object.keys(told)) expect(offeredAgain(given(told), key), key).toBeUndefined()
    expect(offeredAgain(given({ ownStep: 'Haluan kuolla' }), 'ownStep')).toBeUndefined()
    expect(questions.filter(({ sensitivity, askedAfresh }) => sensitivity === 'crisis' && !askedAfresh)).toEqual([])
  })

  it('is the whole first assessment again when everything is confirmed', () => {
    for (const { answers } of Object.values(situations)) {
      const earlier = walkAssessment(stored(answers)).answers
      const confirmed = new Map(carriedOver(earlier))
      for (const [key, value] of earlier.entries()) if (!confirmed.has(key)) confirmed.set(key, value)
      expect(new Map(walkAssessment(confirmed).answers.entries())).toEqual(new Map(earlier.entries()))
    }
  })
})

describe('what has changed', () => {
  it('is each answer that is another, is new or has gone, and nothing else', () => {
    const earlier = given({ workAbility: 4, benefit: 'none', layOffStarted: '2026-01', education: 'basic', cv: null })
    const now = given({ workAbility: 7, benefit: 'none', education: 'basic', cv: 'ready', ownStep: 'Soitan' })
    expect(changesBetween(earlier, now)).toEqual([
      { key: 'workAbility', before: 4, now: 7 },
      { key: 'cv', before: null, now: 'ready' },
      { key: 'ownStep', before: undefined, now: 'Soitan' },
      { key: 'layOffStarted', before: '2026-01', now: undefined },
    ])
  })

  it('is not what is asked afresh each time', () => {
    expect(changesBetween(given({ shareHealth: 'yes', safety: 'inDanger' }), given({ messageToCoach: 'Hei' }))).toEqual(
      [],
    )
  })

  it('is nothing between an assessment and itself', () => {
    expect(changesBetween(before, before)).toEqual([])
    expect([...before.entries()].every(([key]) => questionAt(key))).toBe(true)
  })
})

it('a second assessment may begin when a plan has been approved, and is suggested after three months', () => {
  for (const plan of ['draft', 'inReview', 'returned', 'disagreed', 'superseded'] as const)
    expect(mayReassess(plan, '2026-01-01', '2026-11-22')).toBeNull()
  for (const plan of ['approved', 'agreed'] as const) {
    expect(mayReassess(plan, '2026-11-30', '2027-02-27')).toBe('possible')
    expect(mayReassess(plan, '2026-11-30', '2027-02-28')).toBe('suggested')
  }
})
