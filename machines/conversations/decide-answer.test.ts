import { describe, expect, test } from 'vitest'
import { questionAt } from '../questions/registry'
import { decideAnswer, type AnswerContext, type PostedAnswer } from './decide-answer'
import { noOwnSkills } from './custom-skills'
import { walkAssessment } from './walk-assessment'

const context = (stored: Record<string, unknown>, more: Partial<AnswerContext> = {}): AnswerContext => ({
  walked: walkAssessment(new Map(Object.entries(stored)) as Parameters<typeof walkAssessment>[0]),
  isSent: false,
  storedRevision: 0,
  knownSkills: new Set(),
  month: '2026-12',
  ...more,
})

const posted = (key: string, values: string[], more: Partial<PostedAnswer> = {}): PostedAnswer => ({
  ...questionAt(key)!,
  key,
  values,
  skipped: false,
  seen: 0,
  ownSkills: noOwnSkills,
  ...more,
})

describe('an answer', () => {
  test('that is asked for next is stored', () => {
    const { outcome, store } = decideAnswer(posted('reason', ['jobEnded']), context({}))
    expect({ outcome, store: store.map(({ key, value }) => [key, value]) }).toEqual({
      outcome: 'taken',
      store: [['reason', 'jobEnded']],
    })
  })

  test('that is stored already is taken without being stored again', () => {
    const again = decideAnswer(posted('reason', ['jobEnded']), context({ reason: 'jobEnded' }, { storedRevision: 3 }))
    expect(again).toEqual({ outcome: 'taken', conversation: 'quickStart', store: [] })
  })

  test('that would overwrite one the person has not seen comes back with both', () => {
    const known = context({ reason: 'laidOff' }, { storedRevision: 2 })
    expect(decideAnswer(posted('reason', ['jobEnded'], { seen: 1 }), known)).toEqual({
      outcome: 'stale',
      yours: 'jobEnded',
      stored: 'laidOff',
      store: [],
    })
    expect(decideAnswer(posted('reason', ['jobEnded'], { seen: 2 }), known).outcome).toBe('taken')
  })

  test('to what was sent changes nothing, but the same one again is no fault', () => {
    const sent = context({ reason: 'laidOff' }, { isSent: true, storedRevision: 1 })
    expect(decideAnswer(posted('reason', ['jobEnded'], { seen: 1 }), sent)).toEqual({
      outcome: 'alreadySent',
      store: [],
    })
    expect(decideAnswer(posted('reason', ['laidOff']), sent).outcome).toBe('taken')
  })

  test('to a question that is not on the path is not taken', () => {
    expect(decideAnswer(posted('confidence', ['5']), context({})).outcome).toBe('notAskedNow')
  })

  test('that does not fit its question is faulty, with the reason', () => {
    expect(decideAnswer(posted('reason', ['noSuchReason']), context({}))).toEqual({
      outcome: 'faulty',
      fault: { code: 'unknownOption' },
      store: [],
    })
  })
})
