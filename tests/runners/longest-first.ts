import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that take longest, the longest first. */
const longest = [
  'tests/journeys/rights/my-data.test.ts',
  'tests/reliability/faults.test.ts',
  'tests/skills/esco-import.test.ts',
  'tests/reliability/proofs.test.ts',
  'tests/journeys/coach/what-a-coach-reads.test.ts',
  'tests/journeys/plan/messages.test.ts',
  'tests/reliability/golden.test.ts',
  'tests/journeys/coach/coach-queue.test.ts',
  'tests/skills/catalogue.test.ts',
]

const placeOf = ({ moduleId }: TestSpecification) => {
  const place = longest.findIndex((file) => moduleId.endsWith(file))
  return place < 0 ? longest.length : place
}

/** The longest files first, so that no core is idle at the end: a fresh clone has no times of an earlier run to go by. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((a, b) => placeOf(a) - placeOf(b))
  }
}
