import { describe, expect, test } from 'vitest'
import { answersFrom } from '../../questions/answers'
import { draftPlan } from '../draft/draft-plan'
import { deadlines } from '../law/deadlines'
import { services } from '../services/services'
import { decidePlanAct, type ActBasis, type PlanAct, type PlanContent } from './decide-plan-act'
import { noEdits } from './plan-document'
import type { PlanStatus } from './plan.machine'
import { answersForCoach } from './sharing'

const told = { debts: 'enforcement', hope: 'fullTimeWork', workAbility: 8, sharedTopics: ['everydayLife', 'goals'] }
const answers = answersFrom(new Map(Object.entries(told)))
const draft = draftPlan({ answers: answersForCoach(answers), catalogue: services, deadlines, today: '2026-11-20' })
const plan: PlanContent = { draft, edits: noEdits, messages: [] }
const basis: ActBasis = {
  now: new Date('2026-12-01T08:00:00Z'),
  today: '2026-12-01',
  answers,
  catalogue: () => services,
}
const decide = (status: PlanStatus, act: PlanAct, on: Partial<ActBasis> = {}, of: Partial<PlanContent> = {}) =>
  decidePlanAct({ ...plan, ...of, status }, act, { ...basis, ...on })
const changed = (...given: Parameters<typeof decide>) => {
  const decided = decide(...given)
  if (decided.outcome === 'notNow') throw new Error('not now')
  return decided
}
const edits = { ...noEdits, note: 'Hei' }

describe('a coach', () => {
  test('takes a draft into review with the first act, and keeps what was written', () => {
    const decided = changed('draft', { type: 'edit', coachId: 'aino', edits })
    expect(decided.events.map(({ type }) => type)).toEqual(['plan.opened', 'plan.edited'])
    expect(decided).toMatchObject({ status: 'inReview', changes: { edits }, coachId: 'aino' })
    expect(decided.changes.draft, 'the draft is not stored anew').toBeUndefined()
  })

  test('approves in their name: days that have passed are counted anew, and what became of the lines is told', () => {
    const late = changed('inReview', { type: 'approve', coachId: 'aino', edits }, { today: '2027-06-01' })
    expect(late.status).toBe('approved')
    expect(late.after.draft.lines.some((line) => 'by' in line && line.by !== undefined && line.by < '2027-06-01')).toBe(
      false,
    )
    expect(late.approval).toMatchObject({ by: 'aino', worth: { changed: 0, dropped: 0, added: 0 } })
  })

  test('sends a plan back with a question, which is a message then and no edit', () => {
    const decided = changed('inReview', {
      type: 'return',
      coachId: 'aino',
      edits: { ...edits, question: 'Milloin?' },
      language: 'fi',
    })
    expect(decided.status).toBe('returned')
    expect(decided.changes.edits).toEqual(edits)
    expect(decided.changes.messages).toEqual([
      { at: '2026-12-01T08:00:00.000Z', from: 'coach', kind: 'question', text: 'Milloin?', language: 'fi' },
    ])
    expect(decide('inReview', { type: 'return', coachId: 'aino', edits, language: 'fi' }).outcome).toBe('notNow')
  })

  test('takes a plan up again: the next discussion is proposed when the agreed one is at hand', () => {
    const act = { type: 'reopen', coachId: 'aino' } as const
    const soon = { ...noEdits, nextDiscussionBy: '2026-12-10' }
    expect(changed('agreed', act, {}, { edits: soon }).after.edits.nextDiscussionBy).toBe('2027-03-01')
    const later = { ...noEdits, nextDiscussionBy: '2027-02-10' }
    expect(changed('agreed', act, {}, { edits: later }).after.edits.nextDiscussionBy).toBe('2027-02-10')
    expect(decide('draft', act).outcome).toBe('notNow')
  })

  test('takes up again a plan that rests on what is not shared any more as a draft without it', () => {
    const nothingShared = answersFrom(new Map(Object.entries({ ...told, sharedTopics: [] })))
    const { after } = changed('agreed', { type: 'reopen', coachId: 'aino' }, { answers: nothingShared })
    expect(draft.lines.map(({ id }) => id)).toContain('service:DEBT')
    expect(after.draft.lines.map(({ id }) => id)).not.toContain('service:DEBT')
    expect(after.draft.firstInterviewBy).toBe(draft.firstInterviewBy)
  })

  test('undoes an approval that the jobseeker has not seen', () => {
    expect(changed('approved', { type: 'undoApproval', isSeen: false })).toMatchObject({
      status: 'inReview',
      changes: {},
      approval: 'undone',
    })
    expect(decide('approved', { type: 'undoApproval', isSeen: true })).toEqual({ outcome: 'notNow' })
  })
})

describe('a jobseeker', () => {
  test('replies: the plan is drafted anew of the answers as they are, on the day of the first interview', () => {
    const decided = changed('returned', { type: 'reply', text: ' Aamulla ', language: 'sv' })
    expect(decided.status).toBe('inReview')
    expect(decided.after.draft.firstInterviewBy).toBe(draft.firstInterviewBy)
    expect(decided.after.messages.at(-1)).toMatchObject({ from: 'jobseeker', kind: 'reply', text: 'Aamulla' })
    expect(decided.coachId, 'the coach stays').toBeUndefined()
  })

  test('agrees, which changes nothing but the status, or disagrees with words', () => {
    expect(changed('approved', { type: 'agree' })).toMatchObject({ status: 'agreed', changes: {} })
    expect(changed('approved', { type: 'disagree', text: 'En', language: 'fi' }).status).toBe('disagreed')
    expect(decide('approved', { type: 'disagree', text: '  ', language: 'fi' }).outcome).toBe('notNow')
    expect(decide('inReview', { type: 'agree' }).outcome).toBe('notNow')
  })

  test('changes what is shared: before an approval the draft follows, after it nothing does', () => {
    expect(changed('draft', { type: 'changeSharing' })).toMatchObject({
      status: 'draft',
      events: [{ type: 'sharing.changed' }],
    })
    expect(decide('approved', { type: 'changeSharing' }).outcome).toBe('notNow')
  })
})
