import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../db/client'
import { skillLanguages } from '../../machines/skills/skill-languages'
import { openTestDatabase } from '../servers/test-database'
import { measureRecall, phrases } from './recall'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

test('there are at least 150 phrases, and twenty in each language', () => {
  expect(phrases.length).toBeGreaterThanOrEqual(150)
  for (const language of skillLanguages)
    expect(phrases.filter((phrase) => phrase.language === language).length).toBeGreaterThanOrEqual(20)
})

test('what people write in their own words finds at least 85 of 100 expected skills among the first five, in each language', async () => {
  const { recalls, missed } = await measureRecall(database)
  const low = recalls.filter(({ recall }) => recall < 0.85)
  expect(
    low,
    missed.map(({ text, skills, got }) => `${text}: wanted ${skills.join(', ')}; got ${got.join(', ')}`).join('\n'),
  ).toEqual([])
})
