import { expect, test } from 'vitest'
import { signInAs } from '../factories/coach-visitor'
import { situations } from '../factories/situations'
import { Visitor } from '../factories/visitor'
import { walkThrough } from '../factories/walk-through'
import { startWebProcesses } from '../servers/web-processes'
import { guessAtOnce } from '../prove/proofs/code-guessing.g18'
import { askAfterTheEnd } from '../prove/proofs/ended-sessions.g20'

/** Real web processes on one server, a small sample of what `npm run prove -- G2 G3 G18 G20` does with them. */
test.runIf(process.env.TEST_DATABASE_URL)(
  'two web processes that take turns are one portal: for a jobseeker, a coach who signs in, a guesser, and whoever has left',
  async () => {
    const portals = await startWebProcesses(2)
    try {
      expect(portals.webs).toHaveLength(2)
      const person = new Visitor(portals.origin)
      await walkThrough(person, situations.accountant)
      expect(person.kind).toBe('result')
      // One request more in between, so that a sign-in begins at either of them.
      for (const path of ['/fi', '/fi/privacy']) {
        await person.get(path)
        expect((await signInAs(portals.origin, 'aino')).kind).toBe('coach-queue')
      }
      const { evaluated, letIn, kinds } = await guessAtOnce(portals.origin, portals.database, 20)
      expect({ evaluated, letIn, kinds }).toEqual({ evaluated: 5, letIn: 0, kinds: 1 })
      const { faults, asked } = await askAfterTheEnd(portals, 17)
      expect(faults).toEqual([])
      expect(asked).toBeGreaterThan(10)
      expect(portals.logged).toEqual([])
    } finally {
      await portals.stop()
    }
  },
  60_000,
)
