import type { AuditSeal } from '../../../../db/keys/audit-chain'
import { listSeals } from '../../../../db/queries/trust/audit-seals'
import { appendLines, readLines, type UnreadableLine } from './json-lines-file.server'
import type { Portal } from '../../portal.server'

/** A link as it stands in the anchor file, outside the database's reach: one line of JSON. */
export type Anchor = Pick<AuditSeal, 'number' | 'untilId' | 'hash'>

/** The chain in the database is not the one that was anchored: the log was changed. */
class AnchorDiffers extends Error {
  override readonly name = 'AnchorDiffers'
  constructor(readonly link: number) {
    super(`The audit log's link ${link} is not the one that was anchored`)
  }
}

/**
 * All anchored links of a tenant in the order of writing; none when the file is not there yet. Lines that cannot be read are
 * told: a torn one is written again by the next sealing.
 */
export async function readAnchors(
  file: string,
  tenantId: string,
): Promise<{ isThere: boolean; anchors: Anchor[]; unreadable: UnreadableLine[] }> {
  const { isThere, lines, unreadable } = await readLines<Anchor & { tenantId: string }>(file, [
    'tenantId',
    'number',
    'untilId',
    'hash',
  ])
  const own = lines.filter((anchor) => anchor.tenantId === tenantId)
  return { isThere, anchors: own.map(({ number, untilId, hash }) => ({ number, untilId, hash })), unreadable }
}

const page = 1000

/**
 * Appends the links that the anchor file does not hold yet; nothing when the portal has no anchor file. Processes may
 * share a file, then a link may stand in it twice. A file that is on another machine, or can only be appended to, is out
 * of reach of an attacker who changes the database.
 */
export async function extendAnchor(
  portal: Pick<Portal, 'database' | 'tenantId' | 'now' | 'auditAnchorFile'> & Partial<Pick<Portal, 'log'>>,
): Promise<void> {
  const { auditAnchorFile: file, tenantId, database } = portal
  if (!file) return
  let last = (await readAnchors(file, tenantId)).anchors.at(-1)
  const [same] = last ? await listSeals(database.orm, tenantId, last.number - 1, 1) : []
  if (last && same?.hash !== last.hash) throw new AnchorDiffers(last.number)
  for (;;) {
    const seals = await listSeals(database.orm, tenantId, last?.number ?? 0, page)
    const at = portal.now().toISOString()
    const lines = seals.map(({ number, untilId, hash }) => ({ tenantId, number, untilId, hash, at }))
    if (lines.length > 0 && !(await appendLines(file, lines))) portal.log?.warn('the audit anchor ended in half a line')
    last = seals.at(-1) ?? last
    if (seals.length < page) return
  }
}
