import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadTexts } from '../../../app/i18n/load-texts.server'
import { openPlanOf, signInAs } from '../../factories/coach-visitor'
import { situations } from '../../factories/situations'
import { countCoachAudit } from '../../factories/stored-rows'
import { Visitor } from '../../factories/visitor'
import { walkThrough } from '../../factories/walk-through'
import { startTestPortal, type TestPortal } from '../../servers/running-portal'

const fi = loadTexts('locales')('fi')
let portal: TestPortal
beforeAll(async () => {
  portal = await startTestPortal()
})
afterAll(() => portal.stop())

const { warehouseWorker } = situations
const send = (displayName: string) =>
  walkThrough(new Visitor(portal.origin), {
    ...warehouseWorker,
    answers: { ...warehouseWorker.answers, displayName },
  })

async function figures() {
  const tuuli = await signInAs(portal.origin, 'tuuli')
  await tuuli.get('/coach/rules')
  const rows = tuuli.page.document.querySelectorAll('tbody tr')
  return new Map(
    rows.map((row) => [
      row.querySelector('th')!.textContent.trim(),
      row.querySelectorAll('td').map((cell) => cell.textContent),
    ]),
  )
}

test('an admin sees in how many drafts a rule spoke and what coaches did with it, and nobody’s plan is opened for that', async () => {
  expect((await figures()).size).toBe(0)
  for (const name of ['Aada', 'Bea', 'Cai', 'Disa', 'Eeli']) await send(name)
  const before = await figures()
  expect(before.size).toBeGreaterThan(5)
  expect(new Set([...before.values()].map(([drafted]) => drafted))).toEqual(new Set(['5']))
  expect(new Set([...before.values()].flatMap(([, ...decided]) => decided))).toEqual(new Set(['0']))
  expect(await countCoachAudit(portal.database)).toEqual({})

  await send('Gunnel')
  const aino = await signInAs(portal.origin, 'aino')
  await openPlanOf(aino, 'Gunnel')
  await aino.act('approve')
  const after = await figures()
  const few = fi.t('coach:rules.few', { fewest: 5 })
  expect([...after.values()][0]!.slice(0, 2)).toEqual(['6', few])
})
