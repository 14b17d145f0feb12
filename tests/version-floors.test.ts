import { expect, test } from 'vitest'
import {
  daysSinceReview,
  floors,
  isAtLeast,
  isSafeNode,
  nodeVersions,
  reviewEvery,
  versionsOf,
} from './prove/proofs/known-vulnerabilities.g21'

test.each(Object.entries(floors))('every installed copy of %s is at least %s', (name, floor) => {
  const versions = versionsOf(name)
  expect(versions).not.toEqual([])
  expect(versions.filter((version) => !isAtLeast(version, floor))).toEqual([])
})

test('the image and the developers’ Node are of a line that is looked after, and not below its floor', () => {
  const named = nodeVersions()
  expect(named.map(({ file }) => file)).toEqual(['Dockerfile', 'Dockerfile', '.nvmrc'])
  expect(named.filter(({ version }) => !isSafeNode(version))).toEqual([])
})

test('a Node below the floor, of another line or without a full version is not taken', () => {
  expect(['24.22.0', '24.3.99', '20.20.2', '24', '', '24.22.1-rc.1'].filter(isSafeNode)).toEqual([])
  expect(['24.22.1', '24.23.0'].filter(isSafeNode)).toEqual(['24.22.1', '24.23.0'])
})

test('the floors were held against the published advisories in the last 60 days; do it again and change `reviewedOn`', () => {
  const today = new Date().toISOString().slice(0, 10)
  expect(reviewEvery).toBe(60)
  expect(daysSinceReview(today)).toBeLessThanOrEqual(reviewEvery)
})

test('the age of a review is counted in days', () => {
  expect(daysSinceReview('2026-12-01')).toBe(0)
  expect(daysSinceReview('2027-01-30')).toBe(60)
  expect(daysSinceReview('2027-01-31')).toBe(61)
})

test('versions are compared by number', () => {
  const pairs = [
    ['2.17.5', '2.17.5'],
    ['2.18.0', '2.17.5'],
    ['10.0.0', '9.9.9'],
    ['2.17.10', '2.17.5'],
  ] as const
  for (const [higher, lower] of pairs) expect(isAtLeast(higher, lower)).toBe(true)
  for (const [lower, higher] of [
    ['2.17.4', '2.17.5'],
    ['1.99.99', '2.0.0'],
    ['', '1.0.0'],
    ['2.17.5-pre.1', '2.17.5'],
  ] as const)
    expect(isAtLeast(lower, higher)).toBe(false)
})
