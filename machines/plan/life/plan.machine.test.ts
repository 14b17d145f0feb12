import { describe, expect, it } from 'vitest'
import { nextStatus, planMachine, planStatuses, type PlanEvent, type PlanStatus } from './plan.machine'

/** One of each, as it should be. */
const events = {
  'plan.opened': { type: 'plan.opened', coachId: 'coach-1' },
  'plan.edited': { type: 'plan.edited' },
  'plan.returned': { type: 'plan.returned', question: 'Which shifts suit you?' },
  'plan.answered': { type: 'plan.answered', answer: 'Mornings.' },
  'plan.approved': { type: 'plan.approved', coachId: 'coach-1' },
  'plan.approvalUndone': { type: 'plan.approvalUndone', isSeen: false },
  'plan.agreed': { type: 'plan.agreed' },
  'plan.disagreed': { type: 'plan.disagreed', because: 'The course is too far away.' },
  'plan.reopened': { type: 'plan.reopened' },
  'plan.taskReported': { type: 'plan.taskReported' },
  'sharing.changed': { type: 'sharing.changed' },
  'plan.superseded': { type: 'plan.superseded' },
} as const satisfies { [T in PlanEvent['type']]: PlanEvent & { type: T } }
type EventType = keyof typeof events

/** All that is allowed; whatever is not here is not. */
const life: Record<PlanStatus, Partial<Record<EventType, PlanStatus>>> = {
  draft: { 'plan.opened': 'inReview', 'sharing.changed': 'draft', 'plan.superseded': 'superseded' },
  inReview: {
    'plan.opened': 'inReview',
    'plan.edited': 'inReview',
    'plan.returned': 'returned',
    'plan.approved': 'approved',
    'sharing.changed': 'inReview',
    'plan.superseded': 'superseded',
  },
  returned: { 'plan.answered': 'inReview', 'sharing.changed': 'returned', 'plan.superseded': 'superseded' },
  approved: {
    'plan.agreed': 'agreed',
    'plan.disagreed': 'disagreed',
    'plan.taskReported': 'approved',
    'plan.approvalUndone': 'inReview',
    'plan.reopened': 'inReview',
    'plan.superseded': 'superseded',
  },
  agreed: { 'plan.taskReported': 'agreed', 'plan.reopened': 'inReview', 'plan.superseded': 'superseded' },
  disagreed: { 'plan.reopened': 'inReview', 'plan.superseded': 'superseded' },
  superseded: {},
}

describe.each(planStatuses)('a plan that is %s', (status) => {
  it.each(Object.keys(events) as EventType[])('%s', (type) => {
    expect(nextStatus(status, events[type])).toBe(life[status][type] ?? null)
  })

  it.each<[string, PlanEvent]>([
    ['is not opened by nobody', { type: 'plan.opened', coachId: '' }],
    ['is not approved by nobody', { type: 'plan.approved', coachId: '' }],
    ['is not returned without a question', { type: 'plan.returned', question: ' \n' }],
    ['takes no empty answer', { type: 'plan.answered', answer: ' ' }],
    ['is not taken back from somebody who has seen it', { type: 'plan.approvalUndone', isSeen: true }],
    ['is not disagreed with without a word', { type: 'plan.disagreed', because: '' }],
  ])('%s', (_, event) => {
    expect(nextStatus(status, event)).toBeNull()
  })

  it('knows no other event', () => {
    expect(nextStatus(status, { type: 'plan.deleted' } as unknown as PlanEvent)).toBeNull()
  })
})

it('a plan begins as a draft', () => {
  expect(planMachine.config.initial).toBe('draft')
})

it('the statuses are the states of the machine', () => {
  expect(Object.keys(planMachine.states)).toEqual([...planStatuses])
})

it('nobody has a plan that no coach has approved', () => {
  const before = planStatuses.filter((status) =>
    Object.values(events).some((event) => nextStatus(status, event) === 'approved'),
  )
  expect(before).toEqual(['inReview', 'approved'])
  const agreed = planStatuses.filter((status) => nextStatus(status, events['plan.agreed']) !== null)
  expect(agreed).toEqual(['approved'])
})
