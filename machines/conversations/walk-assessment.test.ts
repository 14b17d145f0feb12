import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { history, storedAfter, tellingValues } from '../../tests/factories/answer-generator'
import { added, askingMore } from '../../tests/factories/later-version'
import { situationNames, situations, stored } from '../../tests/factories/situations'
import { noAnswers } from '../questions/answers'
import { keyOf } from '../questions/define-question'
import { questionAt, questions } from '../questions/registry'
import {
  asks,
  branchesLookAt,
  conversationNames,
  conversations,
  chapters,
  chaptersOf,
  type Chapter,
} from './conversations'
import {
  isDone,
  isStarted,
  leftOutOf,
  stepFor,
  walkAssessment,
  withOneAnswer,
  type WalkedAssessment,
} from './walk-assessment'
import { questionStates, walk, type Step } from './walk'

/** Everything a walk tells, without the machine's own state. */
const toldBy = ({ walks, answers, stored: kept }: WalkedAssessment) => ({
  kept,
  counted: [...answers.entries()],
  paths: conversationNames.map((name) => walks[name].path.map(({ key }) => key)),
  next: conversationNames.map((name) => walks[name].next?.key),
})
const isBeside = ({ question: { id } }: Step) => questions.some(({ beside }) => beside?.id === id)
const nothing = walkAssessment(new Map())

describe.each(conversationNames)('the conversation %s', (name) => {
  const states = [...questionStates(conversations[name])]

  it('names each state after the question that is asked in it', () => {
    expect(states.filter(([state, { question }]) => state !== question.id)).toEqual([])
  })

  it('asks something in every state but the last', () => {
    const others = Object.entries(conversations[name].states).filter(([state]) => !asks(name, state))
    expect(others.map(([state, { type }]) => [state, type])).toEqual([['done', 'final']])
  })

  it('has a way on from each question whatever the answer is', () => {
    expect(states.filter(([, { branches }]) => branches.at(-1)?.when !== undefined)).toEqual([])
  })

  it('branches only on what it asks itself or an earlier conversation asks', () => {
    const earlier = conversationNames.slice(0, conversationNames.indexOf(name) + 1)
    const unheard = [...branchesLookAt(name)].filter((id) => !earlier.some((one) => asks(one, id)))
    expect(unheard).toEqual([])
  })
})

describe('one more answer', () => {
  it('leads where walking everything again leads, after any history', () => {
    fc.assert(
      fc.property(history, (given) => {
        const folded = given.reduce((before, [key, value]) => withOneAnswer(before, key, value), nothing)
        return isDeepStrictEqual(toldBy(folded), toldBy(walkAssessment(storedAfter(given))))
      }),
      { numRuns: 30 },
    )
  })

  it('leads there when an edit opens a question and answers after it count again', () => {
    for (const name of ['accountant', 'undecided'] as const) {
      const before = walkAssessment(stored(situations[name].answers))
      const branching = [...before.answers.entries()].filter(([key]) =>
        conversationNames.some((one) => branchesLookAt(one).has(key)),
      )
      for (const [key] of branching) {
        for (const value of tellingValues(questionAt(key)!.question)) {
          const edited = withOneAnswer(before, key, value)
          const opened = conversationNames.flatMap((one) => edited.walks[one].next ?? [])[0]
          const given = opened ? tellingValues(opened.question)[0]! : value
          const after = withOneAnswer(edited, opened?.key ?? key, given)
          expect(isDeepStrictEqual(toldBy(after), toldBy(walkAssessment(after.stored)))).toBe(true)
        }
      }
    }
  })

  it('leads there also when the person goes through the topics backwards', () => {
    for (const name of situationNames) {
      const backwards = Object.entries(situations[name].answers).toReversed()
      const folded = backwards.reduce((before, [key, value]) => withOneAnswer(before, key, value), nothing)
      expect(isDeepStrictEqual(toldBy(folded), toldBy(walkAssessment(new Map(backwards))))).toBe(true)
    }
  })

  it('is kept but does not count under a key that is no question', () => {
    const after = withOneAnswer(nothing, 'noSuchQuestion', 'yes')
    expect(after.stored.get('noSuchQuestion')).toBe('yes')
    expect([...after.answers.entries()]).toEqual([])
  })

  it('leaves the walk before it as it was', () => {
    const before = walkAssessment(stored(situations.welder.answers))
    const told = toldBy(before)
    withOneAnswer(before, 'livedInFinland', 'always')
    expect(toldBy(before)).toEqual(told)
  })
})

describe('what was sent', () => {
  const nurse = stored(situations.nurse.answers)
  const worker = stored(situations.warehouseWorker.answers)
  const everything = { leftOut: new Set<string>() }
  const sentAsItIs = (walked: WalkedAssessment) =>
    walkAssessment(walked.stored, { leftOut: new Set(leftOutOf(walked)) })

  it('counts as it did on its way to the coach, after any history', () => {
    fc.assert(
      fc.property(history, (given) => {
        const open = walkAssessment(storedAfter(given))
        fc.pre(isDone(open, 'quickStart') && isDone(open, 'summary'))
        const sent = sentAsItIs(open)
        const done = conversationNames.filter((name) => isDone(open, name))
        expect(new Map(sent.answers.entries())).toEqual(new Map(open.answers.entries()))
        expect(toldBy(sent).next).toEqual(toldBy(open).next)
        for (const name of done) expect(sent.walks[name].path).toEqual(open.walks[name].path)
        for (const name of conversationNames) expect(isStarted(sent, name)).toBe(isStarted(open, name))
      }),
      { numRuns: 40 },
    )
  })

  it.each(conversationNames)('counts on when %s asks something new anywhere, and that would be next', (name) => {
    for (const one of situationNames) {
      const kept = stored(situations[one].answers)
      const { walks } = walkAssessment(kept)
      if (walks[name].next) continue
      const before = conversationNames[conversationNames.indexOf(name) - 1]
      for (const { question } of walks[name].path.filter((step) => !isBeside(step))) {
        const machine = askingMore(conversations[name], question.id)
        const later = walk(machine, kept, before ? walks[before].answers : noAnswers, everything)
        expect(later.path).toEqual(walks[name].path)
        expect(later.next?.question).toBe(added)
      }
    }
  })

  it('counts on when an answer is none any more, also one that a loop hangs on', () => {
    for (const key of ['cards', 'experienceSkills#0', 'experienceMore#0', 'education']) {
      const { walks, answers } = walkAssessment(new Map([...worker, [key, 'anOptionThatIsGone']]), everything)
      expect([walks.skills.next?.key, answers.at(key)]).toEqual([key, undefined])
      expect(walks.skills.path.map((step) => step.key)).toEqual(
        expect.arrayContaining(['experienceLength#0', 'cards'].filter((one) => one !== key)),
      )
    }
  })

  it('leaves out still what did not count when it was sent', () => {
    const open = walkAssessment(
      new Map([
        ...nurse,
        ['shareHealth', 'no'],
        ['healthTalk', 'yes'],
        ['hampers', ['pain']],
        ['dailyRhythm', 'regular'],
      ]),
    )
    expect(leftOutOf(open)).toEqual(['dailyRhythm'])
    expect(sentAsItIs(open).answers.at('dailyRhythm')).toBeUndefined()
    expect(walkAssessment(open.stored, everything).answers.at('dailyRhythm')).toEqual('regular')
  })

  it('and is returned asks what an edit opens, and counts that', () => {
    const sent = walkAssessment(stored(situations.accountant.answers), everything)
    const edited = withOneAnswer(sent, 'livedInFinland', '1to3years')
    const { next } = edited.walks.situation
    expect(next).not.toBeNull()
    const value = tellingValues(next!.question)[0]!
    const after = withOneAnswer(edited, next!.key, value)
    expect(after.answers.at(next!.key)).toEqual(value)
    expect(toldBy(after)).toEqual(toldBy(walkAssessment(after.stored, everything)))
  })
})

describe('every answer on a path', () => {
  it('was reached from the question before it, is there once, and counts', () => {
    fc.assert(
      fc.property(history, (given) => {
        const { walks, answers } = walkAssessment(storedAfter(given))
        for (const name of conversationNames) {
          const { path, next } = walks[name]
          const states = questionStates(conversations[name])
          const way = next ? [...path, next] : path
          expect(way[0]?.question.id).toBe(conversations[name].config.initial)
          for (const [at, { question, round, key }] of way.entries()) {
            expect(key).toBe(keyOf(question, round))
            const before = way[at - 1]
            if (!before) continue
            const branch = states.get(before.question.id)!.branches.find(({ to }) => to === question.id)
            expect(branch).toBeDefined()
            expect(round).toBe(branch!.again ? before.round + 1 : before.round)
          }
          for (const { key } of path) expect(answers.at(key)).toEqual(new Map(given).get(key))
          expect(new Set(path.map(({ key }) => key)).size).toBe(path.length)
        }
      }),
      { numRuns: 30 },
    )
  })
})

describe('an edit', () => {
  const nurse = situations.nurse.answers

  it('takes along what hung on it, and brings it back', () => {
    const before = walkAssessment(stored(nurse))
    const always = withOneAnswer(before, 'livedInFinland', 'always')
    for (const key of ['integrationPlan', 'permitEnding']) {
      expect(before.answers.at(key)).toBeDefined()
      expect(always.answers.at(key)).toBeUndefined()
      expect(always.stored.get(key)).toEqual(nurse[key])
    }
    expect(toldBy(withOneAnswer(always, 'livedInFinland', '1to3years'))).toEqual(toldBy(before))
  })

  it('counts in every conversation that asks the same question', () => {
    const { walks } = withOneAnswer(walkAssessment(stored(nurse)), 'education', 'basic')
    expect(walks.quickStart.answers.at('education')).toBe('basic')
    expect(walks.skills.path.map(({ key }) => key)).not.toContain('educationField')
  })
})

describe.each(situationNames)('%s', (name) => {
  const { answers, topics: chosen } = situations[name]
  const walked = walkAssessment(stored(answers))

  it('has answered everything on the way: quick start, chosen topics and summary', () => {
    const unanswered = (['quickStart', ...chosen.flatMap((topic) => chaptersOf[topic]), 'summary'] as const).flatMap(
      (one) => walked.walks[one].next?.key ?? [],
    )
    expect(unanswered, `${name} of db/seed/examples.ts meets these and has no answer to them`).toEqual([])
  })

  it('has answered nothing that is not on the way', () => {
    expect([...walked.answers.entries()].map(([key]) => key).toSorted()).toEqual(Object.keys(answers).toSorted())
  })

  it('has started no topic that was not chosen', () => {
    // Who named computers as a strength, or speaks Finnish as their own, has told of that sector already.
    const strengths = (answers.strengths ?? []) as readonly string[]
    const isOwnFinnish = answers.livedInFinland === 'always' && answers.serviceLanguage === 'fi'
    const isToldBefore = (one: Chapter) =>
      (one === 'digital' && strengths.includes('computers')) || (one === 'languages' && isOwnFinnish)
    const wanted: readonly Chapter[] = chosen.flatMap((topic): readonly Chapter[] => chaptersOf[topic])
    expect(chapters.filter((one) => isStarted(walked, one))).toEqual(
      chapters.filter((one) => wanted.includes(one) && !isToldBefore(one)),
    )
  })
})

it('the part-timer would rather not say about half of what may be skipped', () => {
  const { answers } = walkAssessment(stored(situations.partTimer.answers))
  const skipped = [...answers.entries()].filter(([, value]) => value === null).length
  const skippable = [...answers.entries()].length - 2
  expect(skipped / skippable).toBeGreaterThan(0.4)
  expect(skipped / skippable).toBeLessThan(0.6)
})

describe('the step of a key', () => {
  const walked = walkAssessment(stored(situations.accountant.answers))

  it('is found when the question was answered on the way or is next', () => {
    expect(stepFor(walked, 'workAbility')).toMatchObject({ step: { key: 'workAbility' } })
    expect(stepFor(walked, 'healthTalk')).toMatchObject({ conversation: 'health', step: { key: 'healthTalk' } })
  })

  it('is found where it is waited for, then in a conversation that the person is in the middle of', () => {
    expect(stepFor(nothing, 'reason')?.conversation).toBe('quickStart')
    expect(stepFor(walked, 'reason')?.conversation).toBe('quickStart')
    const jobEnded = {
      ...situations.accountant.answers,
      reason: 'jobEnded',
      education: 'higher',
      timeWithoutWork: '6to12months',
    }
    // The situation stops at the services: what was answered behind that begins nothing.
    const behindTheServices = withOneAnswer(walkAssessment(stored(jobEnded)), 'servicesBefore', ['none'])
    expect(stepFor(behindTheServices, 'reason')?.conversation).toBe('quickStart')
    const inMiddle = withOneAnswer(walkAssessment(stored(jobEnded)), 'servicesNow', ['none'])
    expect(stepFor(inMiddle, 'reason')?.conversation).toBe('situation')
    expect(stepFor(walkAssessment(stored(situations.nurse.answers)), 'reason')?.conversation).toBe('quickStart')
  })

  it.each(['finnishLevel', 'sickLeave', 'experienceTitle#7', 'noSuchQuestion'])('is not found for %s', (key) => {
    expect(stepFor(walked, key)).toBeUndefined()
  })
})
