import { expect, test } from 'vitest'
import { deadlines } from '../law/deadlines'
import { followUpsOf } from './follow-up'

const plan = { planKind: 'employment', nextDiscussionBy: '2027-03-04' } as const
const days = { approvedOn: '2026-12-01', assessedOn: '2026-11-20' }

test('after an approval come the discussion that the plan says and, a year after sending, a new assessment', () => {
  expect(followUpsOf(plan, days, deadlines)).toEqual([
    { kind: 'jobSearchDiscussion', dueOn: '2027-03-04', seenFrom: '2027-02-18' },
    { kind: 'reassessment', dueOn: '2027-11-20', seenFrom: '2027-11-06' },
  ])
})

test('a multi-sectoral plan is reviewed half a year after its approval', () => {
  const [, review] = followUpsOf(
    { ...plan, planKind: 'multiSectoral' },
    { ...days, approvedOn: '2026-08-31' },
    deadlines,
  )
  expect(review).toMatchObject({ kind: 'reassessment', dueOn: '2027-02-28' })
})
