import { expect, test } from 'vitest'
import { sealAudit } from '../../app/use-cases/trust/audit/seal-audit.server'
import { verifyAudit } from '../../app/use-cases/trust/audit/verify-audit.server'
import { signInAs } from '../factories/coach-visitor'
import { openedAnswers } from '../factories/opened-answers'
import { startTestPortal } from '../servers/running-portal'
import { situations } from '../factories/situations'
import { Visitor } from '../factories/visitor'
import { answerOn, walkThrough } from '../factories/walk-through'

const { accountant } = situations
const jumps = [0, -120, 45, -1, 60 * 24, -60 * 20, 3]

test('a clock that jumps back and forth between requests loses no answer, changes no order and leaves the log whole', async () => {
  let requests = 0
  let isJumping = true
  const now = () => new Date(Date.now() + (isJumping ? jumps[(requests += 1) % jumps.length]! * 60_000 : 0))
  const portal = await startTestPortal({ now })
  const person = new Visitor(portal.origin)
  const asked = await walkThrough(person, accountant, answerOn)
  expect(person.kind).toBe('result')

  const stored = await openedAnswers(portal.database, portal.tenantKeys)
  expect(stored.map(({ key }) => key)).toEqual(asked)
  isJumping = false
  const coach = await signInAs(portal.origin, 'aino')
  await coach.act('open')
  expect(coach.kind).toBe('coach-assessment')
  await coach.get(`${coach.page.url}/answers`)
  expect(coach.page.html).toContain(accountant.answers.mainWork)

  const sealed = await sealAudit({ database: portal.database, tenantId: 'demo', now }, 5000, 10)
  expect(sealed).toBeGreaterThan(asked.length)
  expect(await verifyAudit(portal.database.orm, 'demo', [])).toMatchObject({
    breaks: [],
    openRows: 0,
    sealedRows: sealed,
  })
  expect(portal.logged).toEqual([])
  await portal.stop()
})

test('a clock that was put back and right again signs a coach out rather than leaving a session open', async () => {
  let minutes = 0
  const portal = await startTestPortal({ now: () => new Date(Date.now() + minutes * 60_000) })
  const coach = await signInAs(portal.origin, 'aino')
  minutes = -30
  await coach.get('/coach')
  expect(coach.kind).toBe('coach-queue')
  minutes = 0
  await coach.get('/coach')
  // Seen half an hour ago by the clock that was put back: idle too long, so they sign in again and nothing is lost.
  expect(coach.kind).toBe('coach-sign-in')
  await portal.stop()
})
