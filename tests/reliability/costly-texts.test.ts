import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConceptsCsv } from '../../app/use-cases/content/esco/esco-rows'
import { findSkills } from '../../app/use-cases/conversation/find-skills.server'
import { hashNameKeys } from '../../app/use-cases/desk/name-search-index.server'
import type { Database } from '../../db/client'
import { firstTenantKeys } from '../../db/keys/tenant-keys'
import { skillLanguages } from '../../machines/skills/skill-languages'
import { lookUps, searchWords } from '../../machines/skills/read-words'
import { textLimits } from '../../machines/text/limits'
import { beginnings, keysOfName, keysToFind } from '../../machines/text/name-keys'
import { costliestTexts, costlyText } from '../factories/costly-texts'
import { openTestDatabase } from '../servers/test-database'

const language = fc.constantFrom(...skillLanguages)
const often = { numRuns: 300 }

/** A database that answers nothing and counts what it is asked. */
function countingDatabase() {
  const asked: { sql: string; parameters: unknown[] }[] = []
  const run = async (_name: string, sql: string, parameters: unknown[]) => (asked.push({ sql, parameters }), [])
  return { asked, database: { run } as unknown as Database }
}

describe('whatever somebody writes', () => {
  test('is searched for skills by a limited number of forms, none longer than a word, in one statement', async () => {
    await fc.assert(
      fc.asyncProperty(costlyText, language, async (text, used) => {
        const forms = lookUps(text, used)
        expect(forms.length).toBeLessThanOrEqual(textLimits.forms)
        expect(new Set(forms.map(({ token }) => token)).size).toBeLessThanOrEqual(textLimits.words)
        expect(forms.filter(({ whole }) => whole).length).toBeLessThanOrEqual(3 * textLimits.likenedWords)
        // A letter of another script may become four Latin ones.
        expect(Math.max(0, ...forms.map(({ form }) => form.length))).toBeLessThanOrEqual(4 * textLimits.word)
        const { asked, database } = countingDatabase()
        await findSkills(database, text, used, 8)
        expect(asked.length).toBeLessThanOrEqual(1)
      }),
      often,
    )
  })

  test('is kept as a label by words that are no longer than words', () => {
    fc.assert(
      fc.property(costlyText, language, (text, used) => {
        const words = searchWords(text, used)
        // One sign of the alphabet of ligatures is eighteen letters when it is taken apart.
        expect(words.length).toBeLessThanOrEqual(18 * textLimits.label)
        expect(Math.max(0, ...words.map((word) => word.length))).toBeLessThanOrEqual(4 * textLimits.word)
      }),
      often,
    )
  })

  test('is a name of a few words, each by a known number of beginnings, each hashed once', () => {
    const keys = { tenantId: 'a', tenantKeys: firstTenantKeys(Buffer.alloc(32, 1)) }
    fc.assert(
      fc.property(costlyText, (text) => {
        const kept = keysOfName(text)
        expect(kept.length).toBeLessThanOrEqual(textLimits.nameKeys)
        expect(keysToFind(text).length).toBeLessThanOrEqual(textLimits.nameWords)
        // A mark before and after.
        expect(Math.max(0, ...kept.map((key) => key.length))).toBeLessThanOrEqual(beginnings.longest + 2)
        expect(hashNameKeys(keys, text)).toHaveLength(kept.length)
      }),
      often,
    )
  })

  test('one word of a thousand letters is looked up like one of fifty', () => {
    const text = costliestTexts['one word of a thousand letters']!
    expect(lookUps(text, 'fi')).toEqual(lookUps(text.slice(0, 50), 'fi'))
    expect(keysOfName(text).at(-1)).toBe(text.slice(0, beginnings.longest))
  })
})

describe('a file of ESCO', () => {
  const header = 'conceptUri,preferredLabel,altLabels'
  const uri = (name: string) => `http://data.europa.eu/esco/skill/${name}`
  const read = (...rows: string[]) => readConceptsCsv([header, ...rows].join('\n'), 'skill', 'fi')

  test('with a label that is none is told its line, and the rest is loaded', () => {
    const { concepts, broken } = read(`${uri('a')},${'x'.repeat(501)},`, `${uri('b')},hitsata,`)
    expect(broken).toEqual([{ line: 2, why: 'preferredLabel has more than 500 letters' }])
    expect(concepts).toEqual([{ uri: uri('b'), kind: 'skill' }])
  })

  test('with endless other labels gives as many of them as a concept may have, and none that is too long', () => {
    const others = Array.from({ length: 5_000 }, (_, at) => `toinen ${at}`)
    const { terms } = read(`${uri('a')},hitsata,"${['y'.repeat(501), ...others].join('\n')}"`)
    expect(terms).toHaveLength(textLimits.labels)
    expect(terms.filter(({ text }) => text.startsWith('y'))).toEqual([])
  })
})

describe('the search for skills', () => {
  let database: Database
  beforeAll(async () => {
    database = await openTestDatabase()
  })
  afterAll(() => database.close())

  test('finds each form by an index, also where the planner knows nothing of the words', async () => {
    const { asked, database: counting } = countingDatabase()
    await findSkills(counting, costliestTexts['unknown words that begin like known ones']!, 'fi', 8)
    const [{ sql, parameters }] = asked as [(typeof asked)[number]]
    const plan = await database.run<Record<string, string>>('explain', `explain ${sql}`, parameters)
    const lines = plan.map((row) => Object.values(row)[0]!)
    expect(lines.filter((line) => line.includes('Seq Scan on skill_words'))).toEqual([])
    expect(lines.filter((line) => line.includes('Index Scan using skill_words_by_word')).length).toBeGreaterThan(0)
  })
})
