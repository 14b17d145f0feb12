import { beforeFirst, hashLink, type AuditRow, type AuditSeal } from '../../../../db/keys/audit-chain'
import type { Orm } from '../../../../db/client'
import { listAuditRows, listSeals } from '../../../../db/queries/trust/audit-seals'
import type { Anchor } from './audit-anchor.server'

/**
 * Where the log is not as it was sealed. `rows`: what the link covers was changed, added, taken away or reordered.
 * `chain`: the link itself does not follow the one before. `anchor`: the link is not the anchored one, so it was made
 * anew. `missing`: an anchored link is not there, so the end of the log was cut off.
 */
export type AuditBreak = {
  what: 'rows' | 'chain' | 'anchor' | 'missing'
  link: number
  /** Ids of the rows in question: after, and until. */
  afterId: number
  untilId: number
}

type AuditVerdict = {
  breaks: readonly AuditBreak[]
  links: number
  sealedRows: number
  /** Rows younger than the last link: nothing can be said of them yet. */
  openRows: number
}

/** Sees to it that a log with a changed row in every link does not fill the memory with breaks. */
const mostBreaks = 1000
const sealPage = 1000

/** Hands out all rows in the order of their ids, up to one id after another; a page in memory at a time. */
function rowsInOrder(orm: Orm, tenantId: string, page: number) {
  let waiting: AuditRow[] = []
  let read: { upTo: number; isAll: boolean } = { upTo: Number.MIN_SAFE_INTEGER, isAll: false }
  async function readOn(): Promise<boolean> {
    if (read.isAll) return false
    waiting = await listAuditRows(orm, tenantId, read.upTo, Number.MAX_SAFE_INTEGER, page)
    read = { upTo: waiting.at(-1)?.id ?? read.upTo, isAll: waiting.length < page }
    return true
  }
  return {
    async upTo(id: number): Promise<AuditRow[]> {
      const taken: AuditRow[] = []
      do {
        const beyond = waiting.findIndex((row) => row.id > id)
        taken.push(...waiting.splice(0, beyond < 0 ? waiting.length : beyond))
      } while (waiting.length === 0 && (await readOn()))
      return taken
    },
    async countRest(): Promise<number> {
      let count = waiting.length
      while (await readOn()) count += waiting.length
      return count
    },
  }
}

/**
 * Recomputes a tenant's whole chain from the rows as they are and compares it with the links and the anchored links. Reads
 * a page at a time. Without anchors a log that was cut off, or sealed anew from some link on, cannot be told from a true one.
 */
export async function verifyAudit(
  orm: Orm,
  tenantId: string,
  anchors: readonly Anchor[],
  page = 10_000,
): Promise<AuditVerdict> {
  const rows = rowsInOrder(orm, tenantId, page)
  const breaks: AuditBreak[] = []
  const found = (
    what: AuditBreak['what'],
    { number, afterId, untilId }: Pick<AuditSeal, 'number' | 'afterId' | 'untilId'>,
  ) => {
    if (breaks.length < mostBreaks) breaks.push({ what, link: number, afterId, untilId })
  }
  const anchored = hashesByNumber(anchors)
  let last: Pick<AuditSeal, 'number' | 'untilId' | 'hash'> = beforeFirst
  let sealedRows = 0
  for (;;) {
    const seals = await listSeals(orm, tenantId, last.number, sealPage)
    for (const seal of seals) {
      const covered = await rows.upTo(seal.untilId)
      sealedRows += covered.length
      const follows = seal.number === last.number + 1 && seal.afterId === last.untilId && seal.previous === last.hash
      if (!follows) found('chain', seal)
      if (covered.length !== seal.rows || hashLink(tenantId, seal, covered) !== seal.hash) found('rows', seal)
      if (anchored.get(seal.number)?.some((hash) => hash !== seal.hash)) found('anchor', seal)
      last = seal
    }
    if (seals.length < sealPage) break
  }
  for (const { number, untilId } of anchors)
    if (number > last.number) found('missing', { number, afterId: last.untilId, untilId })
  return { breaks, links: last.number, sealedRows, openRows: await rows.countRest() }
}

function hashesByNumber(anchors: readonly Anchor[]): ReadonlyMap<number, readonly string[]> {
  const grouped = new Map<number, string[]>()
  for (const { number, hash } of anchors) grouped.set(number, [...(grouped.get(number) ?? []), hash])
  return grouped
}
