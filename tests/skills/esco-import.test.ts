import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test } from 'vitest'
import { EscoRefused, importEsco } from '../../app/use-cases/content/esco/import-esco.server'
import { readCsv } from '../../app/use-cases/content/esco/read-csv'
import { findSkills } from '../../app/use-cases/conversation/find-skills.server'
import type { Database } from '../../db/client'
import { openTestDatabase } from '../servers/test-database'

const skill = (name: string) => `http://data.europa.eu/esco/skill/${name}`
const occupation = (name: string) => `http://data.europa.eu/esco/occupation/${name}`

const skillsHeader =
  'conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate'
const skillRow = (uri: string, label: string, others: string) =>
  `KnowledgeSkillCompetence,${uri},skill/competence,sector-specific,${label},${others},,released,2024-01-01`
const occupationsHeader = 'conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status'
const relationsHeader = 'occupationUri,relationType,skillType,skillUri'

describe('a CSV file', () => {
  test('may have commas, quotation marks and line breaks in quoted fields, and any line ends', () => {
    const text = '\uFEFFa,"b, ""c""\nd",e\r\n,,\n\n"last"'
    expect([...readCsv(text)]).toEqual([
      { line: 1, fields: ['a', 'b, "c"\nd', 'e'] },
      { line: 3, fields: ['', '', ''] },
      { line: 5, fields: ['last'] },
    ])
  })

  test('goes on after a row that cannot be read', () => {
    const text = 'a\n"b"c,d\n"never closed\ne,f\n'
    expect(
      [...readCsv(text)].map((row) => ('fields' in row ? row.fields.join('|') : `${row.line}: ${row.fault}`)),
    ).toEqual(['a', '2: there is text after a closing quotation mark', '3: a quotation mark is never closed', 'e|f'])
  })
})

describe('importing ESCO', () => {
  let database: Database
  let folder: string
  beforeAll(async () => {
    database = await openTestDatabase()
  })
  afterAll(() => database.close())
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'suunta-esco-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const write = (name: string, ...lines: string[]) => writeFileSync(path.join(folder, name), lines.join('\n'))
  const shares: [string, number][] = []
  const load = (at = folder) => importEsco(database, at, new Date(), (name, share) => void shares.push([name, share]))
  /** What tells whether any row was changed, added or taken away: there are tens of thousands. */
  const rowsOf = async () =>
    JSON.stringify(
      await database.run(
        'rows',
        `select count(*)::int as count, md5(string_agg(t::text, e'\\n' order by id)) as sum from skill_terms t`,
        [],
      ),
    )

  function writeDownload() {
    write(
      'skills_fi.csv',
      skillsHeader,
      skillRow(skill('zeppelin'), 'ohjata zeppeliiniä', '"zeppeliinin ohjaus\nilmalaivan, ison, ohjaus"'),
      skillRow(skill('helium'), 'käsitellä heliumia', ''),
    )
    write('skills_de.csv', skillsHeader, skillRow(skill('zeppelin'), 'Zeppelin steuern', ''))
    write(
      'occupations_fi.csv',
      occupationsHeader,
      `Occupation,${occupation('pilot')},3153,zeppelinikapteeni,,,released`,
    )
    write(
      'occupationSkillRelations_en.csv',
      relationsHeader,
      `${occupation('pilot')},optional,skill/competence,${skill('helium')}`,
      `${occupation('pilot')},essential,skill/competence,${skill('zeppelin')}`,
    )
  }

  test('loads labels, other labels over several lines and the skills of occupations, and tells how far it is', async () => {
    writeDownload()
    const imported = await load()
    expect(imported).toEqual([
      { name: 'occupations_fi.csv', outcome: 'loaded', rows: 1, broken: [] },
      { name: 'skills_fi.csv', outcome: 'loaded', rows: 2, broken: [] },
      { name: 'occupationSkillRelations_en.csv', outcome: 'loaded', rows: 2, broken: [] },
    ])
    expect(await findSkills(database, 'Ilmalaivan ohjausta', 'fi', 1)).toEqual([skill('zeppelin')])
    expect(await findSkills(database, 'zeppelinikapteenina', 'fi', 2)).toEqual([skill('zeppelin'), skill('helium')])
    expect(shares.filter(([name]) => name === 'skills_fi.csv').at(-1)).toEqual(['skills_fi.csv', 1])
    expect(shares.every(([, share]) => share > 0 && share <= 1)).toBe(true)
  })

  test('changes nothing the second time, and only the file that has changed the third time', async () => {
    writeDownload()
    await load()
    const before = await rowsOf()
    expect((await load()).map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged', 'unchanged'])
    expect(await rowsOf()).toBe(before)
    write('skills_fi.csv', skillsHeader, skillRow(skill('zeppelin'), 'lentää ilmapallolla', ''))
    expect((await load()).map(({ outcome }) => outcome)).toEqual(['unchanged', 'loaded', 'unchanged'])
    expect(await findSkills(database, 'ilmapallo', 'fi', 1)).toEqual([skill('zeppelin')])
    expect(await findSkills(database, 'helium', 'fi', 1)).toEqual([])
  })

  test('names a broken row with its line and reason, and loads the others', async () => {
    write(
      'skills_fi.csv',
      skillsHeader,
      skillRow(skill('one'), 'purjehtia fregatilla', '"fregatti\npurjelaiva"'),
      skillRow('http://example.org/two', 'ei osoitetta', ''),
      skillRow(skill('three'), '', ''),
      'too,few',
      skillRow(skill('five'), 'soutaa kirkkovenettä', ''),
    )
    const [{ broken, rows } = { broken: [], rows: 0 }] = await load()
    expect(rows).toBe(2)
    expect(broken).toEqual([
      { line: 4, why: 'conceptUri "http://example.org/two" is not the address of an ESCO skill' },
      { line: 5, why: 'preferredLabel is empty' },
      { line: 6, why: 'it has 2 columns instead of 9' },
    ])
    expect(await findSkills(database, 'kirkkovene', 'fi', 1)).toEqual([skill('five')])
  })

  test('reads the JSON lists too, groups of occupations and their skills among them', async () => {
    const label = (fi: string) => ({ fi, sv: `${fi} sv`, en: `${fi} en` })
    write('skills.json', JSON.stringify([{ uri: skill('loom'), prefLabel: label('kutoa gobeliineja') }, { uri: 7 }]))
    const group = { uri: 'http://data.europa.eu/esco/isco/C7318', prefLabel: label('käsityöläiset') }
    const weaver = { uri: occupation('weaver'), prefLabel: label('gobeliinitaiteilija'), broader: [group.uri] }
    write('occupations.json', JSON.stringify([group, weaver]))
    write('occupation-group-skills.json', JSON.stringify({ 7318: { essential: ['loom'] }, 9999: {} }))
    expect((await load()).map(({ rows, broken }) => [rows, broken.map(({ line }) => line)])).toEqual([
      [1, []],
      [1, [2]],
      [1, [2]],
    ])
    expect(await findSkills(database, 'gobeliinitaiteilija', 'fi', 1)).toEqual([skill('loom')])
  })

  describe('refuses, and loads nothing of it,', () => {
    it.each<[string, RegExp, () => string | void]>([
      ['a path where nothing is', /There is nothing at/, () => '/no/such/folder'],
      ['a folder without any of the files', /not a download of ESCO/, () => write('notes.txt', 'hello')],
      [
        'a file of another name',
        /not a download of ESCO/,
        () => (write('skills.xlsx', 'x'), path.join(folder, 'skills.xlsx')),
      ],
      [
        'a table with other columns',
        /skills_fi\.csv is not what its name says: .*conceptUri/,
        () => write('skills_fi.csv', 'a,b', '1,2'),
      ],
      ['an empty table', /skills_fi\.csv is not what its name says/, () => write('skills_fi.csv', '')],
      [
        'JSON that is none',
        /skills\.json is not what its name says: it is not JSON/,
        () => write('skills.json', '{"a"'),
      ],
      ['JSON of another kind', /skills\.json is not what its name says/, () => write('skills.json', '{"a":1}')],
      [
        'skills of groups without the occupations',
        /needs occupations\.json/,
        () => write('occupation-group-skills.json', '{}'),
      ],
      [
        'a good table beside a wrong one',
        /skills_sv\.csv/,
        () => (writeDownload(), write('skills_sv.csv', 'a,b'), undefined),
      ],
    ])('%s', async (_, why, make) => {
      await database.run('forget', `delete from skill_sources where name like 'esco/%'`, [])
      const at = make() ?? folder
      const before = await rowsOf()
      const refused = await load(at).catch((error: unknown) => error)
      expect(refused).toBeInstanceOf(EscoRefused)
      expect((refused as Error).message).toMatch(why)
      expect(await rowsOf()).toBe(before)
    })
  })
})
