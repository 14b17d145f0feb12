import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Versions below these have known holes of high severity. */
const floors = {
  '@remix-run/dev': '2.17.5',
  '@remix-run/express': '2.17.5',
  '@remix-run/node': '2.17.5',
  '@remix-run/react': '2.17.5',
  '@remix-run/route-config': '2.17.5',
  '@remix-run/server-runtime': '2.17.5',
  '@remix-run/router': '1.23.4',
  'react-router': '6.30.6',
  'react-router-dom': '6.30.6',
  'turbo-stream': '3.2.1',
  nodemailer: '7.0.11',
}

type Locked = { packages: Record<string, { version?: string }> }
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Locked

/** Every copy of a package that is installed, nested ones too. */
const versionsOf = (name: string) =>
  Object.entries(packages).flatMap(([place, { version }]) =>
    place.endsWith(`node_modules/${name}`) ? (version ?? '') : [],
  )

const isAtLeast = (version: string, floor: string) => {
  const [have, want] = [version, floor].map((one) => one.split(/[.-]/).map(Number)) as [number[], number[]]
  const at = want.findIndex((part, index) => have[index] !== part)
  return /^\d+\.\d+\.\d+$/.test(version) && (at < 0 || have[at]! > want[at]!)
}

test.each(Object.entries(floors))('every installed copy of %s is at least %s', (name, floor) => {
  const versions = versionsOf(name)
  expect(versions).not.toEqual([])
  expect(versions.filter((version) => !isAtLeast(version, floor))).toEqual([])
})

test('versions are compared by number', () => {
  const pairs = [['2.17.5', '2.17.5'], ['2.18.0', '2.17.5'], ['10.0.0', '9.9.9'], ['2.17.10', '2.17.5']] as const // prettier-ignore
  for (const [higher, lower] of pairs) expect(isAtLeast(higher, lower)).toBe(true)
  for (const [lower, higher] of [
    ['2.17.4', '2.17.5'],
    ['1.99.99', '2.0.0'],
    ['', '1.0.0'],
    ['2.17.5-pre.1', '2.17.5'],
  ] as const)
    expect(isAtLeast(lower, higher)).toBe(false)
})
