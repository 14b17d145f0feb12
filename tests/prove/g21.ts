import { readFileSync } from 'node:fs'
import type { Proof } from './proof'

/** Versions below these have known holes of high severity. */
export const floors = {
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

/** G21: no known high vulnerability ships. */
export async function prove(): Promise<Proof> {
  const copies = Object.entries(floors).map(([name, floor]) => ({ name, floor, versions: versionsOf(name) }))
  const wrong = copies.filter(({ floor, versions }) => versions.length === 0 || versions.some((one) => !isAtLeast(one, floor))) // prettier-ignore
  const figure = `${copies.length} packages with a floor, ${copies.flatMap(({ versions }) => versions).length} installed copies: ${wrong.length} below it` // prettier-ignore
  return { figure: [figure, ...wrong.map(({ name }) => name)].join(', '), passed: wrong.length === 0, scale: 1 }
}
