import { expect, test } from 'vitest'
import { situations } from '../../../tests/factories/situations'
import { answersFrom } from '../../questions/answers'
import { deadlines } from '../law/deadlines'
import { draftPlan, isInPlan } from './draft-plan'
import { draftWorth } from './draft-worth'
import { noEdits } from '../life/plan-document'
import { services } from '../services/services'

const answers = answersFrom(new Map(Object.entries(situations.warehouseWorker.answers)))
const draft = draftPlan({ answers, catalogue: services, deadlines, today: '2026-11-20' })
const lines = draft.lines.filter((line) => isInPlan(line) && ['goal', 'task', 'service'].includes(line.kind))

test('an untouched draft is kept whole; matters for the meeting and flags are not counted', () => {
  expect(lines.length).toBeLessThan(draft.lines.length)
  expect(draftWorth(draft, noEdits)).toEqual({ kept: lines.length, changed: 0, dropped: 0, added: 0 })
})

test('every line that a coach decided on counts once', () => {
  const [first, second, third] = lines.map(({ id }) => id) as [string, string, string]
  const edits = {
    lines: { [first]: { text: 'Toisin' }, [second]: { dropped: true }, [third]: {} },
    added: [{ id: 'added:1', text: 'Uusi', who: 'coach', by: '2026-12-01' }],
  } as const
  expect(draftWorth(draft, edits)).toEqual({ kept: lines.length - 2, changed: 1, dropped: 1, added: 1 })
})

test('what could help as well counts as added once it is taken in, and not before', () => {
  const beside = draft.lines.find((line) => !isInPlan(line))!
  const edits = { ...noEdits, lines: { [beside.id]: { takenIn: true as const } } }
  expect(draftWorth(draft, edits)).toEqual({ kept: lines.length, changed: 0, dropped: 0, added: 1 })
})
