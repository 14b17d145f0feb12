import { setTimeout as wait } from 'node:timers/promises'
import { beforeFirst, nextLink, type AuditSeal } from '../../../../db/keys/audit-chain'
import {
  findAuditHorizon,
  findLastAuditId,
  findLastSeal,
  insertSeal,
  isSettled,
  listAuditRows,
  lockChain,
  type AuditHorizon,
} from '../../../../db/queries/trust/audit-seals'
import { extendAnchor } from './audit-anchor.server'
import type { Portal } from '../../portal.server'

/** Rows in one link at most: a break is told to within as many. */
const linkSize = 1000

type Sealing = Pick<Portal, 'database' | 'tenantId' | 'now' | 'auditAnchorFile'> & Partial<Pick<Portal, 'log'>>

/**
 * Adds links to the tenant's chain for all rows of the log that nothing can be added before any more, then writes new
 * links to the anchor file. Requests that read or write data do not wait for it. Several processes may do it at once: one does.
 *
 * @param patience milliseconds to wait for transactions that are still under way; what they hold up waits for next time
 * @returns how many rows were sealed
 * @throws ImplausibleLink when the chain's last link covers rows that are not there yet, or none
 * @throws AnchorDiffers when the chain in the database is not the one that was anchored
 */
export async function sealAudit(portal: Sealing, patience = 5000, size = linkSize): Promise<number> {
  const horizon = await findAuditHorizon(portal.database.orm)
  let sealed = 0
  if (await settles(portal, horizon, patience))
    for (;;) {
      const rows = await addLink(portal, horizon.id, size)
      sealed += rows
      if (rows < size) break
    }
  await extendAnchor(portal)
  return sealed
}

async function settles({ database }: Sealing, horizon: AuditHorizon, patience: number): Promise<boolean> {
  for (let waited = 0; !(await isSettled(database.orm, horizon)); waited += 100) {
    if (waited >= patience) return false
    await wait(100)
  }
  return true
}

/** The chain ends with a link that no sealer has made. Behind it rows would never be sealed. */
class ImplausibleLink extends Error {
  override readonly name = 'ImplausibleLink'
  constructor(readonly link: number) {
    super(`Link ${link} of the audit log's chain covers rows that cannot be`)
  }
}

/** Whether a link may be one of ours: it covers some rows, in order, and none that has not been written yet. */
function isPlausible(link: typeof beforeFirst | AuditSeal, lastId: number): boolean {
  if (!('afterId' in link)) return true
  const { afterId, untilId, rows, number } = link
  return number > 0 && afterId >= 0 && afterId < untilId && untilId <= lastId && rows > 0 && rows <= untilId - afterId
}

/** One link in one transaction; resolves to how many rows it covers, 0 when there are none or another is at it. */
function addLink({ database, tenantId }: Sealing, untilId: number, size: number): Promise<number> {
  return database.transaction(async (tx) => {
    if (!(await lockChain(tx, tenantId))) return 0
    const last = (await findLastSeal(tx, tenantId)) ?? beforeFirst
    if (!isPlausible(last, await findLastAuditId(tx))) throw new ImplausibleLink(last.number)
    const rows = await listAuditRows(tx, tenantId, last.untilId, untilId, size)
    if (rows.length === 0) return 0
    const until = rows.length < size ? untilId : rows.at(-1)!.id
    await insertSeal(tx, tenantId, nextLink(tenantId, last, until, rows))
    return rows.length
  })
}
