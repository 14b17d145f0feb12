import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { classifierOf, storeWeights, type StoredWeights } from '../../machines/danger/classifier/classifier'
import { learn } from '../../machines/danger/classifier/learn'
import { readExamples } from './examples'

const file = 'machines/danger/classifier/weights.json'
/** `npm run danger:learn` sets this: the file is written instead of compared. */
const writes = process.env.UPDATE_DANGER === '1'

const readWeights = () => JSON.parse(readFileSync(file, 'utf8')) as StoredWeights

test('the weights are those that the examples teach', () => {
  const examples = readExamples()
  const learnt = storeWeights(learn(examples))
  if (writes) writeFileSync(file, `${JSON.stringify(learnt, null, 2)}\n`)
  // Another version of Node may round a logarithm otherwise; what is judged stays the same.
  const [fresh, stored] = [classifierOf(learnt), classifierOf(readWeights())]
  const moved = examples.filter(({ part }) => Math.abs(fresh([part]) - stored([part])) > 0.02)
  expect(moved.length, `${file} is stale: run \`npm run danger:learn\``).toBe(0)
})
