import { describe, expect, it } from 'vitest'
import { situations } from '../../../tests/factories/situations'
import { answersFrom } from '../../questions/answers'
import type { AnswerValue } from '../../questions/define-question'
import { deadlines } from '../law/deadlines'
import { draftPlan } from '../draft/draft-plan'
import { queueFacts, standsFirst } from './queue-facts'
import { services } from '../services/services'
import { answersForCoach } from './sharing'

const factsOf = (given: Readonly<Record<string, AnswerValue>>) => {
  const answers = answersForCoach(answersFrom(new Map(Object.entries(given))))
  const draft = draftPlan({ answers, catalogue: services, deadlines, today: '2026-11-20' })
  return queueFacts(answers, draft)
}
const { nurse, warehouseWorker, accountant, welder } = situations

describe('what the queue tells of a person', () => {
  it('is the name, the interpreter with their language, and reasons to hurry in words', () => {
    expect(factsOf(nurse.answers)).toMatchObject({ name: 'رنا', interpreter: 'needed', interpreterLanguage: 'ar' })
    expect(factsOf(welder.answers)).toMatchObject({ interpreter: 'sometimes', interpreterLanguage: 'Українська' })
    expect(factsOf({ ...accountant.answers, benefit: 'none', contactWay: 'phone' })).toMatchObject({
      interpreter: null,
      interpreterLanguage: null,
      reasons: [
        { code: 'noIncome', isAboutHealth: false },
        { code: 'asksForCall', isAboutHealth: false },
      ],
    })
  })

  it('marks the reasons that rest on health or on a call for help', () => {
    const { reasons } = factsOf({ ...warehouseWorker.answers, harmThoughts: 'now', shareHealth: 'yes' })
    const aboutHealth = reasons.filter((reason) => reason.isAboutHealth).map(({ code }) => code)
    expect(aboutHealth).toEqual(['crisisHelpShown', 'untreatedTrouble'])
  })

  it('lets stand first whoever was shown crisis help, by an answer or by words, shared or not', () => {
    const isFirst = (answers: Record<string, AnswerValue>) =>
      standsFirst(factsOf({ ...warehouseWorker.answers, ...answers }))
    expect(isFirst({ safety: 'safe' })).toBe(false)
    const telling: Record<string, AnswerValue>[] = [
      { safety: 'worried' },
      { safety: 'inDanger' },
      { harmThoughts: 'now' },
      { ownStep: 'En halua elää.' },
    ]
    for (const answers of telling)
      expect(isFirst({ ...answers, shareHealth: 'no', sharedTopics: null }), JSON.stringify(answers)).toBe(true)
  })

  it('asks nobody to call a person whom it is safe to meet only face to face', () => {
    const codes = factsOf({
      ...warehouseWorker.answers,
      contactWay: 'phone',
      safeContact: 'onlyFaceToFace',
    }).reasons.map(({ code }) => code)
    expect(codes).not.toContain('asksForCall')
  })

  it('holds nothing that the person does not share', () => {
    const codes = factsOf({ ...warehouseWorker.answers, shareHealth: 'no' }).reasons.map(({ code }) => code)
    expect(codes).not.toContain('untreatedTrouble')
    const hidden = factsOf({ ...welder.answers, sharedTopics: ['skills'] })
    expect(hidden).toMatchObject({ interpreter: null, interpreterLanguage: null })
  })

  it('is silent about a name that was not given, and about a contact that can wait', () => {
    const facts = factsOf({ ...accountant.answers, displayName: null, contactWay: 'letter' })
    expect(facts.name).toBeNull()
    expect(facts.reasons).toEqual([])
  })
})
