import { readFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase, type Database, type Orm } from '../../../../db/client'
import { writeAudit } from '../../../../db/queries/trust/audit'
import { makeServerDatabase, openTestDatabase } from '../../../../tests/servers/test-database'
import { makeSealedLog, tamperWith } from '../../../../tests/prove/proofs/tampered-audit-log.g11'
import { warnOfUnsealed } from '../../../background/seal-audit-log'
import { namedTenant } from '../../../commands/named-database'
import { reportAudit } from '../../../commands/audit-report'
import { readAnchors } from './audit-anchor.server'
import { sealAudit } from './seal-audit.server'
import { ageOfUnsealed } from './unsealed-audit.server'
import { verifyAudit } from './verify-audit.server'

const folder = mkdtempSync(join(tmpdir(), 'suunta-anchor-'))
let database: Database
let tenants = 0
let tenantId: string
let file: string
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(async () => {
  await database.close()
  rmSync(folder, { recursive: true })
})
beforeEach(() => {
  tenantId = `tenant-${(tenants += 1)}`
  file = join(folder, tenantId)
})

const add = (orm: Orm, subject: string) =>
  writeAudit(orm, {
    tenantId,
    at: new Date(),
    actorKind: 'system',
    actorId: 'x',
    action: 'queue.seen',
    clientId: crypto.randomUUID(),
    subject,
    purpose: 'ownData',
  })
const portal = () => ({ database: database.asTenant(tenantId), tenantId, auditAnchorFile: file, now: () => new Date() })
const seal = (patience?: number) => sealAudit(portal(), patience, 2)
const verify = async () => verifyAudit(portal().database.orm, tenantId, (await readAnchors(file, tenantId)).anchors, 3)

describe('the chain over the audit log', () => {
  it('covers what was there when it was sealed, link by link, and says how much is not sealed yet', async () => {
    expect(await verify()).toEqual({ breaks: [], links: 0, sealedRows: 0, openRows: 0 })
    for (const subject of ['1', '2', '3', '4', '5']) await add(database.orm, subject)
    expect(await seal()).toBe(5)
    expect(await seal()).toBe(0)
    await add(database.orm, '6')
    expect(await verify()).toEqual({ breaks: [], links: 3, sealedRows: 5, openRows: 1 })
    expect(await seal()).toBe(1)
    expect(await verify()).toEqual({ breaks: [], links: 4, sealedRows: 6, openRows: 0 })
  })

  it('is not lengthened behind a link that covers rows which are not there: a row behind it would never be sealed', async () => {
    await add(database.orm, '1')
    expect(await seal()).toBe(1)
    const forged = (untilId: string, rows: number) =>
      database.run(
        `forge ${untilId} ${rows}`,
        `insert into audit_seals (tenant_id, number, after_id, until_id, rows, previous, hash)
        select tenant_id, number + 1, until_id, ${untilId}, ${rows}, hash, repeat('a', 64) from audit_seals
        where tenant_id = '${tenantId}' and number = 1`,
        [],
      )
    const remove = () =>
      database.run('remove forged', `delete from audit_seals where tenant_id = '${tenantId}' and number = 2`, [])
    for (const [untilId, rows] of [
      ['until_id + 1000000', 1],
      ['until_id', 1],
      ['until_id - 1', 1],
    ] as const) {
      await forged(untilId, rows)
      await add(database.orm, 'hidden')
      await expect(seal(), untilId).rejects.toMatchObject({ name: 'ImplausibleLink', link: 2 })
      await remove()
    }
    await add(database.orm, '2')
    for (const rows of [0, 9]) {
      await forged('until_id + 1', rows)
      await expect(seal(), `${rows} rows`).rejects.toMatchObject({ name: 'ImplausibleLink', link: 2 })
      await remove()
    }
    expect(await seal()).toBe(4)
  })

  it('of tenants who write in turn are apart', async () => {
    const [one, other] = [tenantId, `${tenantId}-other`]
    for (let n = 0; n < 4; n += 1) for (tenantId of [one, other]) await add(database.orm, String(n))
    for (tenantId of [one, other]) {
      file = join(folder, 'shared')
      expect(await seal()).toBe(4)
      expect(await verify()).toMatchObject({ breaks: [], links: 2, sealedRows: 4, openRows: 0 })
    }
  })

  it('tells which link does not hold', async () => {
    for (const subject of ['1', '2', '3', '4', '5', '6']) await add(database.orm, subject)
    await seal()
    await database.run('edit', `update audit_events set action = 'y' where tenant_id = $1 and subject = '4'`, [
      tenantId,
    ])
    const { breaks } = await verify()
    expect(breaks).toMatchObject([{ what: 'rows', link: 2 }])
    expect(breaks[0]!.untilId - breaks[0]!.afterId).toBe(2)
  })
})

describe('the anchor file', () => {
  it('gets each link once, and those that were missed when the file was away', async () => {
    await add(database.orm, '1')
    await seal()
    const first = readFileSync(file, 'utf8')
    await add(database.orm, '2')
    await sealAudit({ ...portal(), auditAnchorFile: undefined })
    await add(database.orm, '3')
    await seal()
    const lines = readFileSync(file, 'utf8')
    expect(lines.startsWith(first)).toBe(true)
    expect((await readAnchors(file, tenantId)).anchors.map(({ number }) => number)).toEqual([1, 2, 3])
  })

  it('is not lengthened, and sealing says so, when the chain was made anew', async () => {
    await add(database.orm, '1')
    await seal()
    await database.run('forge', `delete from audit_seals where tenant_id = $1`, [tenantId])
    await database.run('forge-rows', `update audit_events set subject = 'y' where tenant_id = $1`, [tenantId])
    const before = readFileSync(file, 'utf8')
    await expect(seal()).rejects.toMatchObject({ name: 'AnchorDiffers', link: 1 })
    expect(readFileSync(file, 'utf8')).toBe(before)
    expect((await verify()).breaks).toMatchObject([{ what: 'anchor', link: 1 }])
  })

  it('with half a line goes on, gets that link again, and the command says which line it is and that nobody changed the log', async () => {
    for (const subject of ['1', '2', '3']) await add(database.orm, subject)
    await seal()
    const whole = readFileSync(file, 'utf8')
    writeFileSync(file, whole.slice(0, -30))
    const torn = await reportAudit(portal(), file)
    expect(torn.problems).toEqual([])
    expect(torn.said.join()).toMatch(/Compared with 1 links .*Line 2 of .*it ends: ….*\)\. It was written by halves/)
    expect(await seal()).toBe(0)
    expect((await readAnchors(file, tenantId)).anchors.map(({ number }) => number)).toEqual([1, 2])
    await add(database.orm, '4')
    await seal()
    expect(readFileSync(file, 'utf8').split('\n')).toHaveLength(5)
    expect((await reportAudit(portal(), file)).problems).toEqual([])
    expect((await verify()).breaks).toEqual([])
  })

  it('that somebody wrote into by hand is told, not passed over, and the log is sealed all the same', async () => {
    writeFileSync(file, 'not a line of ours\n')
    await add(database.orm, '1')
    expect(await seal()).toBe(1)
    const { problems } = await reportAudit(portal(), file)
    expect(problems).toEqual([
      expect.stringMatching(/^Line 1 of .*it ends: not a line of ours\)\. .* somebody wrote into/),
    ])
  })
})

describe('npm run audit:verify', () => {
  it('does not succeed on nothing: no file, a file without this tenant, or no row of the tenant', async () => {
    const tell = () => reportAudit(portal(), file)
    expect((await tell()).problems).toEqual([expect.stringContaining(`no row of tenant ${tenantId}`)])
    await add(database.orm, '1')
    expect((await tell()).problems, 'nothing is sealed yet').toEqual([])
    await seal()
    expect((await tell()).problems).toEqual([])
    const own = file
    file = join(folder, 'mistyped')
    expect((await tell()).problems).toEqual([expect.stringMatching(/mistyped is not there/)])
    writeFileSync(file, readFileSync(own, 'utf8').replaceAll(tenantId, 'another'))
    expect((await tell()).problems).toEqual([expect.stringContaining(`no link of tenant ${tenantId}`)])
    const { problems, said } = await reportAudit(portal(), undefined)
    expect([problems, said.join()]).toEqual([[], expect.stringContaining('AUDIT_ANCHOR_FILE is not set')])
  })

  it('does not succeed when a row has waited for ten minutes, and the portal warns after five', async () => {
    const logged: string[] = []
    const log = pino({ base: undefined }, { write: (line: string) => void logged.push(line) })
    const later = (minutes: number) => ({ ...portal(), log, now: () => new Date(Date.now() + minutes * 60_000) })
    await add(database.orm, '1')
    await warnOfUnsealed(later(4))
    expect(logged).toEqual([])
    await warnOfUnsealed(later(6))
    expect(JSON.parse(logged[0]!)).toMatchObject({
      level: 40,
      seconds: expect.closeTo(360, -1),
      msg: expect.stringContaining('not sealed for long'),
    })
    expect((await reportAudit(later(9), undefined)).problems).toEqual([])
    const { said, problems } = await reportAudit(later(11), undefined)
    expect(said[0]).toContain('1 rows not sealed yet, the oldest of them 11 min old')
    expect(problems).toEqual([expect.stringContaining('a row has waited for 11 min')])
    await seal()
    await warnOfUnsealed(later(6))
    expect([logged.length, await ageOfUnsealed(later(6)), (await reportAudit(later(11), undefined)).problems]).toEqual([
      1,
      0,
      [],
    ])
  })

  it('asks for the tenant beside a database of one’s own', () => {
    const DATABASE_URL = 'postgresql://localhost/suunta'
    expect(() => namedTenant({ DATABASE_URL })).toThrow('TENANT_ID is not set')
    expect(namedTenant({ DATABASE_URL, TENANT_ID: 'vantaa' })).toBe('vantaa')
    expect([namedTenant({ DATABASE_URL, DEMO: '1' }), namedTenant({})]).toEqual(['demo', 'demo'])
  })
})

it('finds edits, deletions, reorderings, additions, cuts and a chain made anew: a sample of npm run prove -- G11', async () => {
  const own = await openTestDatabase()
  const log = await makeSealedLog(own, 120)
  expect(await tamperWith(log, 70)).toEqual([])
  expect(await verifyAudit(own.orm, 'demo', log.anchors)).toEqual({
    breaks: [],
    links: 5,
    sealedRows: 120,
    openRows: 5,
  })
  log.remove()
  await own.close()
})

describe.runIf(process.env.TEST_DATABASE_URL)('with others writing at the same time', () => {
  /** Writes a row and keeps the transaction open until it is let go. */
  async function writeSlowly(subject: string) {
    let letGo = () => {}
    const held = new Promise<void>((resolve) => (letGo = resolve))
    let over: Promise<void> | undefined
    await new Promise<void>((written) => {
      over = database.transaction(async (tx) => {
        await add(tx, subject)
        written()
        await held
      })
    })
    return () => (letGo(), over)
  }

  it('no link passes a row that is not committed yet, neither beside committed ones nor alone', async () => {
    const commit = await writeSlowly('slow')
    expect(await seal(0)).toBe(0)
    await add(database.orm, 'quick')
    expect(await seal(0)).toBe(0)
    await commit()
    expect(await seal()).toBe(2)
    expect(await verify()).toEqual({ breaks: [], links: 1, sealedRows: 2, openRows: 0 })
  })

  it('a transaction in another database of the server holds up the sealing, and the age of what waits is told', async () => {
    const other = (await makeServerDatabase())!
    const elsewhere = await openDatabase({ url: other.url })
    await add(database.orm, 'waits')
    await elsewhere.transaction(async (tx) => {
      await tx.execute('select pg_current_xact_id()')
      await add(database.orm, 'waits too')
      expect(await seal(0)).toBe(0)
      const later = { ...portal(), now: () => new Date(Date.now() + 660_000) }
      expect(await ageOfUnsealed(later)).toBeGreaterThanOrEqual(659)
      expect((await reportAudit(later, undefined)).problems).toEqual([expect.stringContaining('Sealing stands still')])
    })
    expect(await seal()).toBe(2)
    expect(await ageOfUnsealed({ ...portal(), now: () => new Date(Date.now() + 660_000) })).toBe(0)
    await elsewhere.close()
    await other.drop()
  })

  it('every row is sealed once, however many write and seal at once', async () => {
    const writing = Array.from({ length: 60 }, (_, n) => database.transaction((tx) => add(tx, String(n))))
    const sealing = Array.from({ length: 12 }, () => seal())
    await Promise.all([...writing, ...sealing])
    await seal()
    expect(await verify()).toMatchObject({ breaks: [], sealedRows: 60, openRows: 0 })
  })
})
