import { expect, test } from 'vitest'
import { answersFrom } from '../../questions/answers'
import { situations } from '../../../tests/factories/situations'
import { catalogueWith, type ServiceChange } from './catalogue'
import { deadlines } from '../law/deadlines'
import { draftPlan } from '../draft/draft-plan'
import { services, type ServiceCode } from './services'

const answers = answersFrom(new Map(Object.entries(situations.warehouseWorker.answers)))
const drafted = (...changes: [ServiceCode, ServiceChange][]) =>
  draftPlan({ answers, catalogue: catalogueWith(new Map(changes)), deadlines, today: '2026-11-20' })
const hasDebt = (draft: ReturnType<typeof drafted>) => draft.lines.some(({ id }) => id === 'service:DEBT')

test('a catalogue without changes is the built-in one', () => {
  expect(catalogueWith(new Map())).toBe(services)
  expect(hasDebt(drafted())).toBe(true)
})

test('a period or municipalities of a tenant decide who gets a service, and why somebody does not', () => {
  const over = drafted(['DEBT', { validTo: '2026-11-19' }])
  expect(hasDebt(over)).toBe(false)
  expect(over.leftOut).toContainEqual({ code: 'DEBT', why: 'validity' })
  expect(drafted(['DEBT', { municipalities: ['091'] }]).leftOut).toContainEqual({ code: 'DEBT', why: 'municipality' })
  expect(hasDebt(drafted(['DEBT', { validFrom: '2026-11-20', validTo: '2026-11-20', municipalities: ['245'] }]))).toBe(
    true,
  )
})

test('what a tenant does not decide stays: ages, months without work, what must come first', () => {
  const changed = catalogueWith(new Map([['EMPLOY-55', { validFrom: '2026-01-01' }]]))
  const { eligibility } = changed.find(({ code }) => code === 'EMPLOY-55')!
  expect(eligibility).toMatchObject({
    minAge: 55,
    minMonthsUnemployed: 24,
    requires: ['employer', 'grantedBeforeStart'],
    maxMonths: 10,
    validFrom: '2026-01-01',
  })
})
