import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { walkAssessment, type WalkedAssessment } from '../../machines/conversations/walk-assessment'
import type { AnswerValue } from '../../machines/questions/define-question'
import { history, storedAfter, type History } from '../factories/answer-generator'
import { situationNames, situations } from '../factories/situations'

/** Answers as a jobseeker may have given them to a version, in order, and those of them that counted then. */
export type GoldenSet = { name: string; answers: History; counted: readonly string[] }
export type Golden = { version: string; sets: readonly GoldenSet[] }

const folder = 'tests/golden'
const fileOf = (version: string) => join(folder, `${version}.json`)
const generated = 40

/** The keys of the answers that count: on the way of some conversation. */
export const countedOf = ({ walks }: WalkedAssessment): string[] =>
  [...new Set(Object.values(walks).flatMap(({ path }) => path.map(({ key }) => key)))].toSorted()

function setOf(name: string, answers: History): GoldenSet {
  return { name, answers, counted: countedOf(walkAssessment(storedAfter(answers))) }
}

/** The six people of the situations, and histories with edits and topics in any order, left anywhere. */
function makeGolden(version: string): Golden {
  const told = situationNames.map((name) => setOf(name, Object.entries(situations[name].answers)))
  const drawn = fc.sample(history, { numRuns: generated, seed: 2026 }).map((one, n) => setOf(`history ${n}`, one))
  return { version, sets: [...told, ...drawn] }
}

export const currentVersion = (): string =>
  (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version

/** Keeps the answers of the version that is being released; what was kept of a version is never written again. */
export function keepGolden(): void {
  const file = fileOf(currentVersion())
  if (!existsSync(file)) writeFileSync(file, `${JSON.stringify(makeGolden(currentVersion()))}\n`)
}

/** The golden answers of every version that shipped. */
export function readGolden(): Golden[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Golden)
}

/** What was answered up to somewhere in the middle, and all of it. */
export const beginningsOf = ({ answers }: GoldenSet, parts = [0.25, 0.5, 0.75, 1]): Map<string, AnswerValue>[] =>
  parts.map((part) => new Map(storedAfter(answers.slice(0, Math.ceil(answers.length * part)))))
