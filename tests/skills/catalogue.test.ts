import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadStarterCatalogue, readCatalogue } from '../../app/use-cases/content/starter-catalogue.server'
import type { Database } from '../../db/client'
import { skillLanguages } from '../../machines/skills/skill-languages'
import { openTestDatabase } from '../servers/test-database'

const entries = readCatalogue()
const skills = entries.filter(({ kind }) => kind === 'skill')
const occupations = entries.filter(({ kind }) => kind === 'occupation')
const address = (kind: string) => new RegExp(`^http://data\\.europa\\.eu/esco/${kind}/[\\w.-]+$`)
const named = (faulty: typeof entries) => faulty.map(({ uri }) => uri)

describe('the starter catalogue', () => {
  it('has at least 300 skills and 180 occupations, each under an ESCO address of its own', () => {
    expect(skills.length).toBeGreaterThanOrEqual(300)
    expect(occupations.length).toBeGreaterThanOrEqual(180)
    expect(new Set(entries.map(({ uri }) => uri)).size).toBe(entries.length)
    expect(named(entries.filter(({ uri, kind }) => !address(kind).test(uri)))).toEqual([])
  })

  it.each(skillLanguages)('names everything in %s, with at least two more ways of saying it', (language) => {
    const isLacking = ({ labels, words }: (typeof entries)[number]) =>
      !labels[language]?.trim() || words[language].length < 2 || words[language].some((word) => !word.trim())
    expect(named(entries.filter(isLacking))).toEqual([])
  })

  it('writes each language in its own script', () => {
    const script = { ru: /\p{Script=Cyrillic}/u, uk: /\p{Script=Cyrillic}/u, ar: /\p{Script=Arabic}/u } as const
    for (const [language, letters] of Object.entries(script) as [keyof typeof script, RegExp][])
      expect(named(entries.filter(({ labels }) => !letters.test(labels[language])))).toEqual([])
  })

  it('knows usual skills of every occupation, two of them or more in the catalogue itself', () => {
    const known = new Set(named(skills))
    const faulty = occupations.filter(
      ({ skills: usual = [] }) =>
        usual.length < 4 ||
        new Set(usual).size !== usual.length ||
        usual.some((uri) => !address('skill').test(uri)) ||
        usual.filter((uri) => known.has(uri)).length < 2,
    )
    expect(named(faulty)).toEqual([])
  })
})

describe('in the database', () => {
  let database: Database
  beforeAll(async () => {
    database = await openTestDatabase()
  })
  afterAll(() => database.close())

  const count = async (sql: string) =>
    (
      await database.run<{ count: number }>(
        `count ${sql}`.slice(0, 60),
        `select count(*)::int as count from ${sql}`,
        [],
      )
    )[0]!.count

  it('stands whole after the first load, and a second one finds nothing to do', async () => {
    expect(await count(`skill_terms where kind = 'label'`)).toBe(entries.length * skillLanguages.length)
    expect(await count(`skill_terms t where not exists (select from skill_postings p where p.term = t.id)`)).toBe(0)
    expect(await count(`skill_terms where weight <= 0`)).toBe(0)
    expect(await loadStarterCatalogue(database, new Date())).toBe(false)
  })

  it('is put in the place of an older one, once when several processes start at once, leaving nothing behind', async () => {
    const counts = () => Promise.all(['skill_terms', 'skill_postings', 'occupation_skills'].map(count))
    const before = await counts()
    await database.run('older', `update skill_sources set content_hash = 'older'`, [])
    const loaded = await Promise.all([1, 2].map(() => loadStarterCatalogue(database, new Date())))
    expect(loaded.toSorted()).toEqual([false, true])
    expect(await counts()).toEqual(before)
  })
})
