import { expect, it, test } from 'vitest'
import { situations, stored } from '../../../tests/factories/situations'
import { walkAssessment } from '../../conversations/walk-assessment'
import { deadlines } from '../law/deadlines'
import { draftPlan } from '../draft/draft-plan'
import { isPrinted, neutralNameOf, paperSections } from './on-paper'
import { isAdopted, noEdits, plannedLines, type PlanEdits } from './plan-document'
import { services } from '../services/services'

const { answers } = walkAssessment(stored(situations.warehouseWorker.answers))
const draft = draftPlan({ answers, catalogue: services, deadlines, today: '2026-12-01' })
const printed = (edits: PlanEdits = noEdits) =>
  paperSections(plannedLines(draft, edits).filter((line) => isAdopted(line) && isPrinted(line))).flatMap(
    ({ lines }) => lines,
  )

test('the first line on paper is never about money, health or trouble', () => {
  const [first, second] = printed()
  expect([first?.id, second?.id]).toEqual(['goal:partTimeWork', 'service:JOB-COACH'])
})

test('what is about money or health has a neutral name there', () => {
  const names = Object.fromEntries(printed().map((line) => [line.id, neutralNameOf(line)]))
  expect(names).toMatchObject({
    'goal:everydayLifeInOrder': 'everydayLife',
    'service:DEBT': 'DEBT',
    'service:WORK-ABILITY-ASSESS': 'workThatFits',
    'service:JOB-COACH': undefined,
  })
})

it('a coach keeps any line off paper, and habits and what stands beside the plan are never on it', () => {
  const edits = { ...noEdits, lines: { 'service:DEBT': { offPaper: true as const } } }
  const ids = printed(edits).map(({ id }) => id)
  expect(ids).not.toContain('service:DEBT')
  expect(ids).not.toContain('service:EMPLOY-55')
  expect(printed().map(({ id }) => id)).toContain('service:DEBT')
})
