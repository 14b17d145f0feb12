import { expect, test } from 'vitest'
import { doors } from '../../prove/audit-doors'
import { tryEveryDoor, unlisted } from '../../prove/proofs/audit-rows.g10'

test('every use case says by which door it is tried, or why it leaves no row', () => {
  expect(unlisted()).toEqual([])
})

test('each read and write of a client’s data leaves exactly one row, at every door', { timeout: 90_000 }, async () => {
  const { wrong, requests } = await tryEveryDoor()
  expect(wrong).toEqual([])
  expect(requests).toBeGreaterThan(2 * Object.keys(doors).length)
})
