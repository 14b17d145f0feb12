import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestPortal, type TestPortal } from '../servers/running-portal'
import { goOnOverHttp, lostByAsking, walkGolden } from '../prove/proofs/shipped-conversations.g5'
import { beginningsOf, currentVersion, keepGolden, readGolden } from '../prove/golden'

/** `npm run golden`, at a release: keeps the answers of the version that ships. */
if (process.env.KEEP_GOLDEN === '1') keepGolden()

let portal: TestPortal
beforeAll(async () => {
  portal = await startTestPortal()
})
afterAll(() => portal.stop())

test('the version that ships has golden answers: run `npm run golden`', () => {
  expect(readGolden().map(({ version }) => version)).toContain(currentVersion())
})

test('G5: whoever answered under any shipped version walks on to the end, from wherever they left', () => {
  const { faults, sets } = walkGolden(readGolden(), [0.6, 1])
  expect(faults).toEqual([])
  expect(sets).toBeGreaterThan(40)
})

test('G5: whatever else is asked later, no answer of what was sent ceases to count', () => {
  const { uncounted, sets } = walkGolden(readGolden(), [])
  expect([uncounted, sets > 40]).toEqual([0, true])
  expect(readGolden().flatMap(({ sets: of }) => of.flatMap(lostByAsking))).toEqual([])
})

test('G5: answers stored by the version before lead over HTTP to a sent assessment', async () => {
  for (const set of readGolden().flatMap(({ sets }) => sets.slice(0, 2)))
    expect(await goOnOverHttp(portal, beginningsOf(set)[1]!), set.name).toBeUndefined()
})

test('an answer that this version does not know any more strands nobody', () => {
  const [{ version, sets }] = readGolden() as [ReturnType<typeof readGolden>[number]]
  const answers = [['questionOfLongAgo', 'x'], ['reason', 'anOptionThatIsGone'], ...sets[0]!.answers.slice(1)] as const
  const { faults, uncounted } = walkGolden([
    { version, sets: [{ ...sets[0]!, answers, counted: ['questionOfLongAgo', 'reason'] }] },
  ])
  expect(faults).toEqual([])
  expect(uncounted).toBe(2)
})
