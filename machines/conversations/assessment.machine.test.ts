import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { initialTransition, transition } from 'xstate'
import { situations, stored } from '../../tests/factories/situations'
import { assessmentMachine, assessmentState } from './assessment.machine'
import { conversationNames, type ConversationName } from './conversations'
import { walkAssessment } from './walk-assessment'

const after = (answers: Parameters<typeof stored>[0]) => walkAssessment(stored(answers))
const without = (key: string) => {
  const { [key]: _, ...others } = situations.accountant.answers
  return after(others)
}
const finished = after(situations.accountant.answers)

describe('an assessment', () => {
  it('begins with the quick start', () => {
    expect(assessmentState(after({}), 'open').value).toBe('quickStart')
  })

  it('lets the person choose topics when the quick start is done', () => {
    expect(assessmentState(without('displayName'), 'open').value).toBe('choosingTopics')
  })

  it('is ready to send when the summary is done, whatever topics were left', () => {
    expect(assessmentState(finished, 'open').value).toBe('readyToSend')
  })

  it('goes back to the quick start when an edit opens a question there', () => {
    const opened = after({ ...situations.partTimer.answers, livedInFinland: '1to3years' })
    expect(opened.walks.quickStart.next?.key).toBe('finnishLevel')
    expect(assessmentState(opened, 'open').value).toBe('quickStart')
  })

  it('is sent once it was sent', () => {
    expect(assessmentState(finished, 'sent').value).toBe('sent')
  })

  it('stays sent when a new version asks more', () => {
    expect(assessmentState(without('workAbility'), 'sent').value).toBe('sent')
  })

  it('goes back with the reply to the coach after it was returned, and is not sent as a new one', () => {
    const returned = assessmentState(finished, 'returned')
    expect(returned.can({ type: 'assessment.sent' })).toBe(false)
    expect(transition(assessmentMachine, returned, { type: 'assessment.answered' })[0].value).toBe('sent')
    expect(assessmentState(without('workAbility'), 'returned').value).toBe('returned')
  })

  it('cannot be sent before the summary is done', () => {
    expect(assessmentState(without('displayName'), 'open').can({ type: 'assessment.sent' })).toBe(false)
    expect(assessmentState(finished, 'open').can({ type: 'assessment.sent' })).toBe(true)
  })

  it('can be returned only when it was sent', () => {
    expect(assessmentState(finished, 'open').can({ type: 'assessment.returned' })).toBe(false)
    expect(assessmentState(finished, 'sent').can({ type: 'assessment.returned' })).toBe(true)
  })
})

it('stands where its conversations say, in whatever order they were finished', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...conversationNames]), (names) => {
      let [state] = initialTransition(assessmentMachine)
      for (const conversation of names)
        [state] = transition(assessmentMachine, state, { type: 'conversation.finished', conversation })
      const done = new Set<ConversationName>(names)
      const derived = !done.has('quickStart') ? 'quickStart' : done.has('summary') ? 'readyToSend' : 'choosingTopics'
      expect(state.value).toBe(derived)
      expect(new Set(state.context.finished)).toEqual(done)
    }),
  )
})
