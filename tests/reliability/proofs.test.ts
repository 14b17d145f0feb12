import { afterAll, beforeAll, expect, test } from 'vitest'
import { people } from '../bench/people'
import { startTestPortal, type TestPortal } from '../servers/running-portal'
import { postInBursts } from '../prove/proofs/double-clicks.g2'
import { playHistories } from '../prove/proofs/two-tabs.g3'
import { sendGarbage } from '../prove/proofs/garbage-requests.g7'
import { askForEverything } from '../prove/proofs/strangers-data.g8'
import { lookAtHeaders } from '../prove/proofs/strict-headers.g16'
import { compareReplies } from '../prove/proofs/unknown-codes.g19'
import { askAfterTheEnd } from '../prove/proofs/ended-sessions.g20'

/** Small samples of what `npm run prove` does at full size, where the figures come from. */
let portal: TestPortal
beforeAll(async () => {
  portal = await startTestPortal()
})
afterAll(async () => {
  expect(portal.logged.filter((line) => !line.includes('sign-in refused'))).toEqual([])
  await portal.stop()
})

test('G2: what is posted many times at once is stored once, sending too', async () => {
  const of = people.filter(({ name }) => name === 'accountant')
  const { bursts, sends, edits, faults } = await postInBursts(portal.origin, portal.database, 40, { lanes: 1, of })
  expect(faults).toEqual([])
  expect([bursts, sends > 0, edits > 0]).toEqual([40, true, true])
})

test('G3: two tabs or devices never overwrite each other silently', async () => {
  expect(await playHistories(portal.origin, portal.database, 10)).toBeUndefined()
})

test('G7: garbage gets an answer that is no fault of ours', async () => {
  const { counts, faults } = await sendGarbage(portal.origin, 5, 300, 16)
  expect(faults).toEqual([])
  expect([...counts.keys()]).toEqual(expect.arrayContaining(['200', '400', '401', '404', '405']))
})

test('G16: a strict policy with a nonce of its own stands on every response', async () => {
  const { faults, statuses } = await lookAtHeaders(7)
  expect(faults).toEqual([])
  expect(statuses).toEqual(expect.arrayContaining([200, 400, 403, 404, 405, 413, 415, 417, 421, 500, 503]))
})

test('G19: an unknown, a wrong and a locked code get the same reply', async () => {
  expect((await compareReplies(portal.origin, portal.database, 3)).replies).toBe(1)
})

test('G8: nobody reads another’s data, at whichever address and in whichever way', async () => {
  const { leaks, unseen, changed, asked } = await askForEverything(29)
  expect({ leaks, unseen, changed }).toEqual({ leaks: [], unseen: [], changed: false })
  expect(asked).toBeGreaterThan(150)
})

test('G20: after signing out, leaving or losing a role the next request is refused', async () => {
  const { faults, asked } = await askAfterTheEnd(portal, 11)
  expect(faults).toEqual([])
  expect(asked).toBeGreaterThan(15)
})
