import { expect, test } from 'vitest'
import { situations } from '../../../tests/factories/situations'
import { answersFrom } from '../../questions/answers'
import { deadlines } from '../law/deadlines'
import { services } from '../services/services'
import { draftPlan, isInPlan } from './draft-plan'
import { approvedRules, draftedRules } from './rule-outcomes'
import { noEdits } from '../life/plan-document'

const answers = answersFrom(new Map(Object.entries(situations.warehouseWorker.answers)))
const draft = draftPlan({ answers, catalogue: services, deadlines, today: '2026-11-20' })
const inPlan = draft.lines.filter(isInPlan)
const rulesOf = (lines: typeof draft.lines) =>
  [...new Set(lines.flatMap(({ because }) => because.map(({ rule }) => rule)))].toSorted()
const [behind, adopted] = [rulesOf(draft.lines), rulesOf(inPlan)]

test('a rule counts once a draft, however many lines it proposed', () => {
  expect(draftedRules(draft).map(({ rule, plans }) => [rule, plans])).toEqual(behind.map((rule) => [rule, 1]))
})

test('an untouched approval keeps the rules of lines in the plan, and says nothing of rules that only stand beside it', () => {
  expect(adopted.length).toBeLessThan(behind.length)
  expect(approvedRules(draft, noEdits)).toEqual(adopted.map((rule) => ({ rule, outcome: 'kept', plans: 1 })))
})

test('a rule whose only line is dropped counts as dropped, and one with two lines as both', () => {
  const linesOf = (rule: string) => inPlan.filter(({ because }) => because.some((one) => one.rule === rule))
  const [one, two] = [
    adopted.find((rule) => linesOf(rule).length === 1)!,
    adopted.find((rule) => linesOf(rule).length > 1)!,
  ]
  const edits = {
    ...noEdits,
    lines: { [linesOf(one)[0]!.id]: { dropped: true }, [linesOf(two)[0]!.id]: { dropped: true } },
  } as const
  const outcomes = (rule: string) =>
    approvedRules(draft, edits)
      .filter((count) => count.rule === rule)
      .map(({ outcome }) => outcome)
  expect(outcomes(one)).toEqual(['dropped'])
  expect(outcomes(two)).toEqual(['dropped', 'kept'])
})
