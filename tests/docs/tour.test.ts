import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { importsOf } from '../factories/source-files'

const tour = readFileSync('docs/tour.md', 'utf8')
const pathsIn = (text: string) => [...text.matchAll(/`((?:app|machines|db|tests)\/[\w./-]+)`/g)].map(([, path]) => path!)
const walk = tour.split('\n').flatMap((line) => (/^\d+\. /.test(line) ? pathsIn(line).slice(0, 1) : []))

test('every file and folder that the tour names is there', () => {
  expect(pathsIn(tour).length).toBeGreaterThan(30)
  expect(pathsIn(tour).filter((path) => !existsSync(path))).toEqual([])
})

test('one answer is followed through fifteen files at most, each reached from one before it', () => {
  expect(walk.length).toBeGreaterThan(10)
  expect(walk.length).toBeLessThanOrEqual(15)
  // From the route on: express and the framework find the first stops by address.
  const stops = walk.slice(walk.indexOf('app/question/answer.ts'))
  const unreached = stops.slice(1).filter((stop, index) => {
    const before = stops.slice(0, index + 1).flatMap((file) => importsOf(file).map(({ to }) => to))
    return !before.includes(stop.replace(/\.tsx?$/, ''))
  })
  expect(unreached).toEqual([])
})
