import { expect, test } from 'vitest'
import { areSaid, saidAfterPicking, skillsToAsk } from './picks'

const [cook, sew, drive] = ['cook', 'sew', 'drive'].map((name) => `http://data.europa.eu/esco/skill/${name}`) as [
  string,
  string,
  string,
]

test('a skill picked later leaves what was said open until it is asked about', () => {
  const after = saidAfterPicking([cook], [cook, sew], [`alone@${cook}`])!
  expect(after).toContain(`alone@${cook}`)
  expect(skillsToAsk(after)).toEqual([sew])
  expect(areSaid(after)).toBe(false)
  expect(skillsToAsk(saidAfterPicking([cook, sew], [cook, sew, drive], after)!)).toEqual([sew, drive])
  expect(saidAfterPicking([cook, sew], [cook], after)).toEqual([`alone@${cook}`])
})

test('a skill that is dropped loses its level, and one picked again is asked about again', () => {
  expect(saidAfterPicking([cook, sew], [cook], [`alone@${cook}`, `yes@${sew}`])).toEqual([`alone@${cook}`])
  expect(saidAfterPicking([cook, sew], ['none'], [`alone@${cook}`])).toBeNull()
  expect(skillsToAsk(saidAfterPicking(['none'], [cook], null)!)).toEqual([cook])
})

test('when nothing that was said is left, the skills that stay are asked about', () => {
  expect(skillsToAsk(saidAfterPicking([cook, sew], [sew], [`alone@${cook}`])!)).toEqual([sew])
})

test('whoever would rather not say is asked again only about what is new', () => {
  expect(saidAfterPicking([cook, sew], [cook], null)).toBeNull()
  expect(skillsToAsk(saidAfterPicking([cook], [cook, sew], null)!)).toEqual([sew])
})
