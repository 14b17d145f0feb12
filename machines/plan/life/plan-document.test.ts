import { describe, expect, test } from 'vitest'
import { answersFrom } from '../../questions/answers'
import { deadlines } from '../law/deadlines'
import { draftPlan } from '../draft/draft-plan'
import { noEdits, planFrame, plannedLines, servicesIn, type PlanEdits } from './plan-document'
import { services } from '../services/services'

const answers = answersFrom(new Map(Object.entries({ debts: 'enforcement', hope: 'fullTimeWork', workAbility: 8 })))
const draft = draftPlan({ answers, catalogue: services, deadlines, today: '2026-11-20' })
const edited = (edits: Partial<PlanEdits>) => plannedLines(draft, { ...noEdits, ...edits })
const line = (lines: ReturnType<typeof plannedLines>, id: string) => lines.find((one) => one.id === id)!

describe('a plan without edits', () => {
  test('is the draft, line by line', () => {
    const lines = plannedLines(draft, noEdits)
    expect(lines.map(({ id }) => id)).toEqual(draft.lines.map(({ id }) => id))
    expect(new Set(lines.map(({ state }) => state))).toEqual(new Set(['unchanged']))
  })
})

describe('an edit', () => {
  test('that says what the draft says changes nothing', () => {
    const { who, by } = line(edited({}), 'service:DEBT')
    expect(line(edited({ lines: { 'service:DEBT': { who, by } } }), 'service:DEBT').state).toBe('unchanged')
  })

  test('of the date, the doer or the wording shows as changed', () => {
    for (const edit of [{ by: '2027-01-01' }, { who: 'coach' as const }, { text: 'Soita velkaneuvontaan' }])
      expect(line(edited({ lines: { 'service:DEBT': edit } }), 'service:DEBT')).toMatchObject({
        state: 'changed',
        ...edit,
      })
  })

  test('that leaves a line out keeps it in sight', () => {
    expect(line(edited({ lines: { 'service:DEBT': { dropped: true } } }), 'service:DEBT').state).toBe('dropped')
  })

  test('of a line that a new draft no longer has is left lying', () => {
    expect(edited({ lines: { 'service:YKI': { dropped: true } } }).some(({ id }) => id === 'service:YKI')).toBe(false)
  })
})

test('added lines come last, and their services are not offered again', () => {
  const added = [{ id: 'added:1', service: 'YKI' as const, who: 'jobseeker' as const, by: '2026-12-24' }]
  expect(edited({ added }).at(-1)).toMatchObject({ id: 'added:1', state: 'added', service: 'YKI' })
  expect(servicesIn(draft, { ...noEdits, added }).has('YKI')).toBe(true)
})

test("the frame is the draft's until the coach says otherwise", () => {
  expect(planFrame(draft, noEdits)).toMatchObject({
    planKind: draft.planKind,
    obligationPerMonth: draft.obligation.perMonth,
  })
  expect(planFrame(draft, { ...noEdits, obligationPerMonth: 0, planKind: 'activation' })).toMatchObject({
    obligationPerMonth: 0,
    planKind: 'activation',
  })
})
