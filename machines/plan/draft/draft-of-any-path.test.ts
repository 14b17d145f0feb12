import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assessment, sendable } from '../../../tests/factories/answer-generator'
import { proposedIds } from '../../../tests/factories/line-ids'
import { situationNames, situations, stored } from '../../../tests/factories/situations'
import { assessmentState } from '../../conversations/assessment.machine'
import { chapters, conversationNames, type ConversationName } from '../../conversations/conversations'
import { isDone, walkAssessment } from '../../conversations/walk-assessment'
import type { Answers } from '../../questions/answers'
import type { AnswerValue } from '../../questions/define-question'
import { questionAt } from '../../questions/registry'
import { deadlines } from '../law/deadlines'
import { draftPlan, isInPlan, linesOf } from './draft-plan'
import { services } from '../services/services'
import { answersForCoach } from '../life/sharing'

const today = '2026-11-22'
const draft = (answers: Answers) => draftPlan({ answers, catalogue: services, deadlines, today })
const idsOf = proposedIds

/** The answers of a person who stops after some conversations; what one has not asked of them is skipped. */
function stoppedAfter(told: Readonly<Record<string, AnswerValue>>, visited: readonly ConversationName[]) {
  const answers = new Map<string, AnswerValue>()
  for (const name of visited) {
    for (let walked = walkAssessment(answers); !isDone(walked, name); walked = walkAssessment(answers)) {
      const { key } = walked.walks[name].next!
      answers.set(key, told[key] ?? (questionAt(key)!.question.skippable ? null : stopper(key)))
    }
  }
  return answers
}
const stopper = (key: string): AnswerValue => (key === 'municipality' ? 'other' : 'fi')

const ways: readonly (readonly ConversationName[])[] = [
  [],
  ...chapters.map((chapter) => [chapter]),
  chapters,
  chapters.toReversed(),
]

describe.each(situationNames)('the %s', (name) => {
  const { answers: told } = situations[name]

  it.each(ways.map((way) => [way.join(', ') || 'the quick start', way] as const))('may stop after %s', (_, way) => {
    const walked = walkAssessment(stoppedAfter(told, ['quickStart', ...way, 'summary']))
    expect(assessmentState(walked, 'open').can({ type: 'assessment.sent' })).toBe(true)
    for (const answers of [walked.answers, answersForCoach(walked.answers)]) {
      const plan = draftPlan({ answers, catalogue: services, deadlines, today })
      expect(linesOf(plan.lines, 'goal').length).toBeGreaterThan(0)
      const planned = plan.lines.filter(isInPlan)
      expect(proposedIds({ lines: planned }).filter((id) => id.startsWith('task:')).length).toBeGreaterThan(0)
      expect(linesOf(planned, 'service').length).toBeGreaterThan(0)
      expect(plan.firstInterviewBy > today).toBe(true)
    }
  })

  it('gets the same draft in whatever order the topics are taken', () => {
    const draftAfter = (way: readonly ConversationName[]) => {
      const { answers } = walkAssessment(stoppedAfter(told, ['quickStart', ...way, 'summary']))
      return draftPlan({ answers, catalogue: services, deadlines, today })
    }
    expect(draftAfter(chapters.toReversed())).toEqual(draftAfter(chapters))
  })

  it('is asked at most 70 questions in the topics that they choose', () => {
    const chosen = conversationNames.filter(
      (one) =>
        one === 'quickStart' || one === 'summary' || (situations[name].topics as readonly string[]).includes(one),
    )
    const { walks } = walkAssessment(stored(told))
    const asked = new Set(chosen.flatMap((one) => walks[one].path.map(({ key }) => key)))
    expect(asked.size).toBeLessThanOrEqual(70)
    expect(asked.size).toBeGreaterThanOrEqual(15)
  })
})

/** A goal, and something to do; where work is hardly possible the coach does it, and may only talk about it. */
function expectGoalAndStep(answers: Answers) {
  const planned = draft(answers).lines.filter(isInPlan)
  expect(linesOf(planned, 'goal').length).toBeGreaterThan(0)
  const isAble = answers.at('workAbility') == null || Number(answers.at('workAbility')) > 2
  const canGoOn = isAble && answers.at('suitableHours') !== 'notNow' && answers.at('benefit') !== 'sickness'
  const toDo = [...linesOf(planned, 'task'), ...linesOf(planned, 'service')]
  expect([...toDo, ...(canGoOn ? [] : linesOf(planned, 'agenda'))].length).toBeGreaterThan(0)
}

it('whoever may send has a goal and a step, in their draft and in the coach’s', () => {
  fc.assert(
    fc.property(sendable, (given) => {
      const walked = walkAssessment(given)
      expect(isDone(walked, 'quickStart')).toBe(true)
      for (const answers of [walked.answers, answersForCoach(walked.answers)]) expectGoalAndStep(answers)
    }),
    { numRuns: 150 },
  )
})

describe('the quick start alone is enough for a draft', () => {
  const quickly = { reason: 'other', municipality: '092', ageBand: '30to49', education: 'vocational', workAbility: 8 }

  it('of somebody who wants to try something out first', () => {
    const told = { ...quickly, benefit: 'parental', hope: 'tryOutFirst', directionClear: 'clear' }
    const ids = idsOf(draft(walkAssessment(stoppedAfter(told, ['quickStart', 'summary'])).answers))
    expect(ids).toEqual(expect.arrayContaining(['goal:workThatFits', 'task:nameTryOutPlaces', 'service:WORK-TRIAL']))
  })

  it('of somebody who would rather not say what they hope for', () => {
    const ids = idsOf(draft(walkAssessment(stoppedAfter(quickly, ['quickStart', 'summary'])).answers))
    expect(ids).toEqual(
      expect.arrayContaining(['goal:clearDirection', 'task:thinkOfWishes', 'agenda:directionTogether']),
    )
  })
})

it('the quick start is short, and the accountant needs nothing else', () => {
  const { walks } = walkAssessment(stored(situations.accountant.answers))
  expect(walks.quickStart.path).toHaveLength(14)
  expect(walks.summary.path).toHaveLength(5)
})

it('the quick start asks nobody more than fourteen questions', () => {
  const longest = (stored: ReadonlyMap<string, AnswerValue>) => walkAssessment(stored).walks.quickStart.path.length
  fc.assert(
    fc.property(assessment, (stored) => longest(stored) <= 14),
    { numRuns: 300 },
  )
})

describe('nobody is asked', () => {
  const pathOf = (conversation: ConversationName, answers: Record<string, AnswerValue>) =>
    walkAssessment(stoppedAfter(answers, ['quickStart', ...chapters])).walks[conversation].path.map(({ key }) => key)

  it.each<[string, ConversationName, Record<string, AnswerValue>, string]>([
    ['how long without work while a job goes on', 'quickStart', { reason: 'underNotice' }, 'timeWithoutWork'],
    ['for a clear direction twice', 'quickStart', { hope: 'fullTimeWork', wishedOccupations: 'x' }, 'directionClear'],
    ['about Finnish when it is their own', 'languages', { livedInFinland: 'always' }, 'finnishLevel'],
    [
      'how reading goes, with a profession',
      'languages',
      { education: 'vocational', livedInFinland: 'under1year', finnishLevel: 'none' },
      'literacy',
    ],
    [
      'how they use Finnish that they do not know',
      'languages',
      { livedInFinland: 'under1year', finnishLevel: 'none' },
      'finnishWriting',
    ],
    [
      'about computers when that is their strength',
      'digital',
      { hope: 'tryOutFirst', strengths: ['computers'] },
      'digitalSkills',
    ],
    ['when they last applied, without a CV that is ready', 'jobSearch', { cv: 'old' }, 'lastApplication'],
    ['about sick leave without any trouble', 'health', { healthTalk: 'yes', hampers: ['nothing'] }, 'sickLeave'],
    [
      'about hours when they feel well',
      'health',
      { healthTalk: 'yes', workAbility: 9, hampers: ['nothing'] },
      'suitableHours',
    ],
    ['about small children at 60', 'people', { ageBand: '60to64' }, 'smallChildren'],
    ['about debts without worries of money', 'everydayLife', { worries: ['none'], money: 4 }, 'debts'],
    [
      'about the bank codes of somebody at home online',
      'everydayLife',
      { livedInFinland: 'always', worries: ['none'], hope: 'tryOutFirst', strengths: ['computers'] },
      'strongIdentification',
    ],
    [
      'about disputes when neither work ended nor papers worry them',
      'everydayLife',
      { reason: 'other', worries: ['money'] },
      'legalMatters',
    ],
    ['about English beside Finnish of their own', 'languages', { livedInFinland: 'always' }, 'englishLevel'],
    ['about a CV when they can hardly work', 'jobSearch', { workAbility: 2 }, 'cv'],
    ['about interviews when work is not possible now', 'jobSearch', { hope: 'notNow' }, 'interviews'],
    ['about cards when they can hardly work', 'skills', { workAbility: 2, education: 'basic' }, 'cards'],
    [
      'about English when they can hardly work',
      'languages',
      { livedInFinland: '1to3years', finnishLevel: 'none', workAbility: 1 },
      'englishLevel',
    ],
    ['about shifts before there is a direction', 'goals', { hope: 'notSure' }, 'shifts'],
    ['when to start, of somebody who takes any work now', 'goals', { hope: 'anyWorkNow' }, 'startWhen'],
  ])('%s', (_, conversation, answers, key) => {
    expect(pathOf(conversation, answers)).not.toContain(key)
  })
})
