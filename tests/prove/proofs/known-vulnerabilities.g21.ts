import { readFileSync } from 'node:fs'
import type { Proof } from '../proof'

/** When the floors were last held against the published advisories; to be done again within `reviewEvery` days. */
export const reviewedOn = '2026-12-01'
export const reviewEvery = 60

/** Versions below these have known holes of high severity. */
export const floors = {
  'react-router': '7.18.2',
  '@react-router/node': '7.18.2',
  '@react-router/dev': '7.18.2',
  nodemailer: '10.0.13',
}

/** The same of the runtime, by major version (CVE-2026-111497): the image and the version that developers are told to use. */
export const nodeFloors: Readonly<Record<string, string>> = { 24: '24.22.1' }

const firstMatch = (file: string, pattern: RegExp) =>
  [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, version]) => version ?? '')

/** The versions of Node that we ship or name, with the file in which each stands. */
export const nodeVersions = (): { file: string; version: string }[] =>
  [
    ['Dockerfile', /^FROM node:(\S+?)-slim/gm],
    ['.nvmrc', /^v?(\S+)$/gm],
  ].flatMap(([file, pattern]) =>
    firstMatch(file as string, pattern as RegExp).map((version) => ({ file: file as string, version })),
  )

/** Whether a version of Node is one of a line that is looked after, and not below its floor. */
export const isSafeNode = (version: string) => {
  const floor = nodeFloors[version.split('.')[0]!]
  return floor !== undefined && isAtLeast(version, floor)
}

/** Days between the review and a day; both as YYYY-MM-DD. */
export const daysSinceReview = (today: string) => (Date.parse(today) - Date.parse(reviewedOn)) / 86_400_000

type Locked = { packages: Record<string, { version?: string }> }
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Locked

/** Every copy of a package that is installed, nested ones too. */
export const versionsOf = (name: string) =>
  Object.entries(packages).flatMap(([place, { version }]) =>
    place.endsWith(`node_modules/${name}`) ? (version ?? '') : [],
  )

/** Compares by number; what is no plain version is below everything. */
export const isAtLeast = (version: string, floor: string) => {
  const [have, want] = [version, floor].map((one) => one.split(/[.-]/).map(Number)) as [number[], number[]]
  const at = want.findIndex((part, index) => have[index] !== part)
  return /^\d+\.\d+\.\d+$/.test(version) && (at < 0 || have[at]! > want[at]!)
}

/** G21: no known high vulnerability ships, the runtime included. */
export async function prove(): Promise<Proof> {
  const copies = Object.entries(floors).map(([name, floor]) => ({ name, floor, versions: versionsOf(name) }))
  const wrong = copies.filter(
    ({ floor, versions }) => versions.length === 0 || versions.some((one) => !isAtLeast(one, floor)),
  )
  const runtimes = nodeVersions()
  const old = runtimes.filter(({ version }) => !isSafeNode(version))
  const figure = `${copies.length} packages with a floor, ${copies.flatMap(({ versions }) => versions).length} installed copies: ${wrong.length} below it; Node named ${runtimes.length} times: ${old.length} below its floor`
  const trouble = [...wrong.map(({ name }) => name), ...old.map(({ file }) => file)]
  return { figure: [figure, ...trouble].join(', '), passed: trouble.length === 0 && runtimes.length > 0, scale: 1 }
}
