import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PgTable } from 'drizzle-orm/pg-core'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { clientTableNames, clientTables } from '../../../../db/client-tables'
import { readClientRows } from '../../../../db/queries/trust/client-data'
import { openTestDatabase } from '../../../../tests/servers/test-database'
import { hashSecret } from '../../../auth/secrets.server'
import { openPortal, type OpenedPortal } from '../../../server/open-portal.server'
import { readSettings } from '../../../server/settings/settings'
import { tellErasedAgain } from '../../../commands/erase-again-report'
import { answerQuestion } from '../../conversation/answer-question.server'
import { eraseAgain } from './erase-again.server'
import { eraseClient } from '../../my-data/erase-client.server'
import { completeErasures, readErasures } from './erasure-list.server'
import { loadAssessment } from '../../conversation/load-assessment.server'
import { startAssessment } from '../../conversation/start-assessment.server'

const folder = mkdtempSync(join(tmpdir(), 'suunta-erasures-'))
const file = join(folder, 'away', 'erased')
const logged: string[] = []
let opened: OpenedPortal

beforeAll(async () => {
  const log = pino({ base: undefined }, { write: (line: string) => void logged.push(line) })
  opened = await openPortal(readSettings({ PORT: '0', DEMO: '1', DATA_DIR: folder, ERASURE_FILE: file }, 'test'), {
    database: await openTestDatabase(),
    log,
  })
})
afterAll(async () => {
  await opened.close()
  rmSync(folder, { recursive: true })
})

async function begin(): Promise<{ session: string; clientId: string }> {
  const { portal } = opened
  const session = hashSecret((await startAssessment(portal, 'fi')).secret)
  const posted = {
    sessionHash: session,
    language: 'fi',
    key: 'reason',
    values: ['jobEnded'],
    skipped: false,
    seen: 0,
  } as const
  expect((await answerQuestion(portal, { ...posted, values: ['jobEnded'] })).outcome).toBe('stored')
  return { session, clientId: (await loadAssessment(portal, session))!.row.clientId }
}

test('whoever was erased is in the list outside, and is erased again when an older backup brings them back', async () => {
  const { portal } = opened
  const { orm } = portal.database
  const [first, second, stays] = [await begin(), await begin(), await begin()]
  const backup = await Promise.all([first, second, stays].map(({ clientId }) => readClientRows(orm, 'demo', clientId)))

  // The folder is not there: the erasure happens all the same, and the list gets it later.
  expect(await eraseClient(portal, first.clientId, 'ownWish')).toBe(true)
  expect(JSON.parse(logged.at(-1)!)).toMatchObject({ msg: 'erasure not added to the list now', code: 'ENOENT' })
  expect(await readErasures(file, 'demo')).toEqual({ isThere: false, erased: [], unreadable: [] })
  mkdirSync(join(folder, 'away'))
  expect(await eraseClient(portal, second.clientId, 'retention')).toBe(true)
  expect(await eraseClient(portal, second.clientId, 'retention')).toBe(false)
  for (let n = 0; n < 2; n += 1) await completeErasures(portal, new Date(0))
  const { erased: list } = await readErasures(file, 'demo')
  expect(list.map(({ clientId, because }) => [clientId, because])).toEqual([
    [second.clientId, 'retention'],
    [first.clientId, 'ownWish'],
  ])
  expect((await readErasures(file, 'other')).erased).toEqual([])
  expect(Object.keys(JSON.parse(readFileSync(file, 'utf8').split('\n')[0]!))).toEqual([
    'tenantId',
    'clientId',
    'at',
    'because',
  ])

  await portal.database.run('forget', 'delete from erasures', [])
  for (const name of clientTableNames.filter((one) => clientTables[one].atErasure === 'deleted'))
    for (const rows of backup.slice(0, 2))
      if (rows[name].length > 0) await orm.insert(clientTables[name].table as PgTable).values(rows[name])
  expect(await loadAssessment(portal, first.session)).toBeDefined()

  expect(await eraseAgain(portal, file)).toMatchObject({ listed: 2, erased: 2, unreadable: [] })
  expect(await eraseAgain(portal, file)).toMatchObject({ listed: 2, erased: 0, unreadable: [] })
  expect([await loadAssessment(portal, first.session), await loadAssessment(portal, second.session)]).toEqual([
    undefined,
    undefined,
  ])
  expect(await loadAssessment(portal, stays.session)).toBeDefined()
  expect((await readErasures(file, 'demo')).erased).toHaveLength(2)

  // A coach is told the day of the first time; the log says that it was done again.
  const told = await portal.database.run<{ at: Date }>(
    'told',
    'select erased_at as at from erasures where client_id = $1',
    [first.clientId],
  )
  expect(told).toEqual([{ at: list[1]!.at }])
  const again = await portal.database.run(
    'again',
    `select client_id as id, purpose from audit_events where actor_id = 'restore' order by purpose`,
    [],
  )
  expect(again).toEqual([
    { id: first.clientId, purpose: 'ownData' },
    { id: second.clientId, purpose: 'retention' },
  ])
})

test('half a line in the list costs nobody else, is told by its number, and who stood in it is written again', async () => {
  const { portal } = opened
  const erase = async () => {
    const { clientId } = await begin()
    expect(await eraseClient(portal, clientId, 'ownWish')).toBe(true)
    return clientId
  }
  const torn = await erase()
  const whole = readFileSync(file, 'utf8')
  writeFileSync(file, whole.slice(0, -20))
  const after = await erase()
  const listed = async () => (await readErasures(file, 'demo')).erased.map(({ clientId }) => clientId)
  expect(await listed()).toContain(after)
  expect(await listed()).not.toContain(torn)
  expect(JSON.parse(logged.at(-1)!)).toMatchObject({ level: 40, msg: 'the list of erasures ended in half a line' })
  const line = whole.split('\n').length - 1
  const isDone = await tellErasedAgain(portal, file, 'a database')
  expect(isDone.said.join()).toMatch(/Tenant demo: 3 people .* 0 of them/)
  expect(isDone.problems).toEqual([
    expect.stringMatching(
      new RegExp(
        `^Line ${line} of .* cannot be read \\(it ends: ….*","\\)\\. Somebody in it may be in the database still`,
      ),
    ),
  ])

  await completeErasures(portal, new Date(0))
  expect(await listed()).toContain(torn)
  const again = await tellErasedAgain(portal, file, 'a database')
  expect(again.problems).toEqual([])
  expect(again.said.join()).toMatch(new RegExp(`4 people .*Line ${line} of .* nobody is missing`))
  appendFileSync(file, '{"tenantId":"demo","clie')
  await completeErasures(portal, new Date(0))
  expect((await tellErasedAgain(portal, file, 'a database')).problems).toHaveLength(1)
})

test('erasing again says so when there is no list, or a list or tenant that cannot be the right one', async () => {
  const { portal } = opened
  const problems = async (at: string, tenantId = 'demo') =>
    (await tellErasedAgain({ ...portal, database: portal.database, tenantId }, at, 'a database')).problems.join()
  expect(await problems(join(folder, 'away', 'mistyped'))).toMatch(/mistyped is not there: nobody was erased/)
  expect(await problems(file, 'nobody')).toMatch(/no row of tenant nobody/)
  const empty = join(folder, 'empty')
  writeFileSync(empty, '')
  expect(await problems(empty)).toMatch(/names nobody of tenant demo, though the database knows of \d+ erased/)
  // Where no client has been erased yet the portal itself has made the file, and an empty list is right.
  await portal.database.run('forget-all', 'delete from erasures', [])
  await completeErasures({ ...portal, erasureFile: join(folder, 'made') }, new Date(0))
  expect(await problems(join(folder, 'made'))).toBe('')
})
