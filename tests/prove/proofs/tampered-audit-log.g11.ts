import { sql } from 'drizzle-orm'
import { randomInt, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readAnchors, type Anchor } from '../../../app/use-cases/trust/audit/audit-anchor.server'
import { sealAudit } from '../../../app/use-cases/trust/audit/seal-audit.server'
import { verifyAudit } from '../../../app/use-cases/trust/audit/verify-audit.server'
import { nextLink, type AuditSeal } from '../../../db/keys/audit-chain'
import type { Database, Orm } from '../../../db/client'
import { writeAudit } from '../../../db/queries/trust/audit'
import { insertSeal, listAuditRows, listSeals } from '../../../db/queries/trust/audit-seals'
import { openTestDatabase } from '../../servers/test-database'
import { inWords, share, type Proof } from '../proof'

const tenantId = 'demo'
const linkSize = 25

/** A log with gaps among its ids, sealed and anchored. */
export type SealedLog = { database: Database; anchors: Anchor[]; ids: number[]; freeIds: number[]; remove(): void }

/** Fills the audit log of a database and seals it, in links of 25 rows; some rows stay unsealed. */
export async function makeSealedLog(database: Database, rows = 400): Promise<SealedLog> {
  const folder = mkdtempSync(join(tmpdir(), 'suunta-anchor-'))
  const auditAnchorFile = join(folder, 'anchor')
  const portal = { database, tenantId, auditAnchorFile, now: () => new Date() }
  const entry = (n: number) => ({
    tenantId,
    at: new Date(1_700_000_000_000 + n * 1000),
    actorKind: 'coach' as const,
    actorId: `coach-${n % 7}`,
    action: 'plan.seen' as const,
    clientId: randomUUID(),
    subject: `s${n}`,
    purpose: 'serviceNeedsAssessment' as const,
  })
  const add = async (from: number, to: number) => {
    for (let n = from; n < to; n += 1) {
      if (n % 10 === 5) await database.run('burn', `select nextval('audit_events_id_seq')`, [])
      await writeAudit(database.orm, entry(n))
    }
  }
  await add(0, rows)
  await sealAudit(portal, 5000, linkSize)
  await add(rows, rows + 5)
  const ids = (await listAuditRows(database.orm, tenantId, 0, Number.MAX_SAFE_INTEGER, rows)).map(({ id }) => id)
  const freeIds = Array.from({ length: ids.at(-1)! }, (_, id) => id).filter((id) => !ids.includes(id))
  const remove = () => rmSync(folder, { recursive: true })
  const { anchors } = await readAnchors(auditAnchorFile, tenantId)
  return { database, anchors, ids, freeIds, remove }
}

const pick = <T>(from: readonly T[]): T => from[randomInt(from.length)]!
const newValues: Record<string, string> = {
  at: `at + interval '1 microsecond'`,
  actor_kind: `'system'`,
  actor_id: `actor_id || 'x'`,
  action: `'plan.edited'`,
  client_id: 'gen_random_uuid()',
  subject: `subject || ' '`,
  purpose: `'x'`,
  tenant_id: `'other'`,
}
const newSealValues: Record<string, string> = {
  after_id: 'after_id + 1',
  until_id: 'until_id + 1',
  rows: 'rows + 1',
  previous: `reverse(previous) || 'x'`,
  hash: `md5(hash) || md5(hash || 'x')`,
  number: 'number + 1000',
  tenant_id: `'other'`,
}

/** Everything that a user with the owner's rights might do to it, each with a word for what was done. */
const tampers: Record<string, (tx: Orm, log: SealedLog, links: readonly AuditSeal[]) => Promise<string>> = {
  async edit(tx, { ids }) {
    const [id, column] = [pick(ids), pick(Object.keys(newValues))]
    await tx.execute(sql.raw(`update audit_events set ${column} = ${newValues[column]} where id = ${id}`))
    return `${column} of ${id}`
  },
  async delete(tx, { ids }) {
    const gone = Array.from({ length: randomInt(1, 6) }, () => pick(ids))
    await tx.execute(sql.raw(`delete from audit_events where id in (${gone})`))
    return `${gone}`
  },
  async reorder(tx, { ids }) {
    const one = pick(ids)
    const other = pick(ids.filter((id) => id !== one))
    for (const [from, to] of [
      [one, -1],
      [other, one],
      [-1, other],
    ])
      await tx.execute(sql.raw(`update audit_events set id = ${to} where id = ${from}`))
    return `${one} and ${other}`
  },
  async insert(tx, { ids, freeIds }) {
    const [copied, at] = [pick(ids), pick(freeIds)]
    await tx.execute(
      sql.raw(`insert into audit_events select tenant_id, ${at}, at, actor_kind, actor_id, action, client_id,
      subject, purpose from audit_events where id = ${copied}`),
    )
    return `${copied} again as ${at}`
  },
  async truncate(tx, _log, links) {
    const link = pick(links)
    const what = pick(['rows', 'links', 'both'])
    if (what !== 'links') await tx.execute(sql.raw(`delete from audit_events where id > ${link.afterId}`))
    if (what !== 'rows') await tx.execute(sql.raw(`delete from audit_seals where number >= ${link.number}`))
    return `${what} from link ${link.number} on`
  },
  async seal(tx, _log, links) {
    const [link, column] = [pick(links), pick(Object.keys(newSealValues))]
    await tx.execute(
      sql.raw(`update audit_seals set ${column} = ${newSealValues[column]} where number = ${link.number}`),
    )
    return `${column} of link ${link.number}`
  },
  /** The clever one: changes a row and makes every link after it anew, so that the chain itself is whole again. */
  async reseal(tx, log, links) {
    const what = await tampers[pick(['edit', 'delete', 'reorder', 'insert'])]!(tx, log, links)
    await tx.execute(sql`delete from audit_seals`)
    let last: Pick<AuditSeal, 'number' | 'untilId' | 'hash'> = { number: 0, untilId: 0, hash: '0'.repeat(64) }
    for (const { untilId } of links) {
      const made = nextLink(tenantId, last, untilId, await listAuditRows(tx, tenantId, last.untilId, untilId, 1000))
      await insertSeal(tx, tenantId, made)
      last = made
    }
    return what
  },
}

/** Tampers with the log in one way and verifies it, then takes it back: what was done, and whether it was found. */
async function tamperOnce(log: SealedLog, kind: string): Promise<{ what: string; isFound: boolean }> {
  const undone = new Error('taken back')
  let outcome = { what: kind, isFound: false }
  await log.database
    .transaction(async (tx) => {
      const links = await listSeals(tx, tenantId, 0, 1000)
      const what = await tampers[kind]!(tx, log, links)
      const { breaks } = await verifyAudit(tx, tenantId, log.anchors)
      outcome = { what: `${kind} ${what}`, isFound: breaks.length > 0 }
      throw undone
    })
    .catch((error: unknown) => {
      if (error !== undone) throw error
    })
  return outcome
}

/** Tampers so many times, each kind in turn. Resolves to what was not found. */
export async function tamperWith(log: SealedLog, times: number): Promise<string[]> {
  const kinds = Object.keys(tampers)
  const missed: string[] = []
  for (let n = 0; n < times; n += 1) {
    const { what, isFound } = await tamperOnce(log, kinds[n % kinds.length]!)
    if (!isFound) missed.push(what)
  }
  return missed
}

const million = 1_000_000
const batch = 50_000
const fillMany = `insert into audit_events (tenant_id, at, actor_kind, actor_id, action, client_id, subject, purpose)
  select 'large', now(), 'jobseeker', gen_random_uuid(), 'question.answered', gen_random_uuid(), gen_random_uuid() || '#1', 'ownAssessment'
  from generate_series(1, $1::int)`

/** Seconds for verifying so many rows (in fifty thousands) as the portal's role, on a server. */
async function verifyMany(database: Database, rows: number): Promise<number> {
  for (let n = 0; n < rows; n += batch) await database.run('fill', fillMany, [batch])
  // What the server does by itself within a minute: before it, it knows nothing of the table.
  await database.run('analyze', 'analyze audit_events', [])
  const large = database.asTenant('large')
  await sealAudit({ database: large, tenantId: 'large', now: () => new Date() })
  const from = performance.now()
  const { breaks, sealedRows } = await verifyAudit(large.orm, 'large', [])
  if (breaks.length > 0 || sealedRows !== rows) throw new Error(`${breaks.length} breaks, ${sealedRows} rows`)
  return (performance.now() - from) / 1000
}

/** G11: a tampered log is noticed, and a million rows are verified within a minute. */
export async function prove(scale: number): Promise<Proof> {
  const database = await openTestDatabase()
  try {
    const log = await makeSealedLog(database)
    const times = share(1000, scale)
    const missed = await tamperWith(log, times)
    const { breaks } = await verifyAudit(database.orm, tenantId, log.anchors)
    log.remove()
    const rows = Math.ceil((million * scale) / batch) * batch
    const seconds = database.kind === 'postgresql' ? await verifyMany(database, rows) : undefined
    const speed =
      seconds === undefined ? 'many rows only on a server' : `${inWords(rows)} rows in ${seconds.toFixed(1)} s`
    const figure = `${inWords(times - missed.length)} of ${inWords(times)} tampers found; ${speed}`
    return { figure, passed: missed.length === 0 && breaks.length === 0 && (seconds ?? 0) < 60 }
  } finally {
    await database.close()
  }
}
