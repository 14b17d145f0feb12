import { listErasuresSince } from '../../../../db/queries/trust/retention'
import type { ErasureReason } from '../../../../db/schema/erasures'
import { appendLines, readLines, type UnreadableLine } from '../audit/json-lines-file.server'
import type { Portal } from '../../portal.server'

/**
 * The list of erased people outside the database, for the day on which an older backup is restored: one line of JSON for each,
 * ids only. Several tenants and processes may share a file, then a line may stand in it twice.
 */
type Erased = { clientId: string; at: Date; because: ErasureReason }

type Listing = Pick<Portal, 'database' | 'tenantId' | 'erasureFile'> & Partial<Pick<Portal, 'log'>>
type Line = { tenantId: string; clientId: string; at: string; because: ErasureReason }

/**
 * `isWrittenAgain`: a whole line says what the torn one said, as far as that goes. Then no erasure is missing because of it.
 */
export type UnreadableErasure = UnreadableLine & { isWrittenAgain: boolean }

/** The clients of a tenant in the list; none when the file does not exist yet. Unreadable lines are reported. */
export async function readErasures(
  file: string,
  tenantId: string,
): Promise<{ isThere: boolean; erased: Erased[]; unreadable: UnreadableErasure[] }> {
  const { isThere, lines, unreadable } = await readLines<Line>(file, ['tenantId', 'clientId', 'at', 'because'])
  const own = lines.filter((line) => line.tenantId === tenantId)
  return {
    isThere,
    erased: own.map(({ clientId, at, because }) => ({ clientId, at: new Date(at), because })),
    unreadable: unreadable.map((line) => ({ ...line, isWrittenAgain: isAmong(line.text, lines) })),
  }
}

const isAmong = (torn: string, lines: readonly Line[]) =>
  /"clientId":"[0-9a-f-]{36}"/.test(torn) && lines.some((line) => JSON.stringify(line).startsWith(torn))

/** Adds people to the list; nothing when the portal has none. */
export async function addToErasures(portal: Listing, erased: readonly Erased[]): Promise<void> {
  const { erasureFile, tenantId, log } = portal
  if (!erasureFile) return
  const lines = erased.map(({ clientId, at, because }) => ({ tenantId, clientId, at, because }))
  if (!(await appendLines(erasureFile, lines))) log?.warn('the list of erasures ended in half a line')
}

/**
 * Adds those whom the database knows as erased and the list does not: the file may have been away at that moment, or the line
 * torn. The file is made when there is none, so that one that is not there later is noticed.
 */
export async function completeErasures(portal: Listing, since: Date): Promise<void> {
  const { erasureFile, tenantId, database } = portal
  if (!erasureFile) return
  const known = await listErasuresSince(database.orm, tenantId, since)
  const { erased } = known.length > 0 ? await readErasures(erasureFile, tenantId) : { erased: [] }
  const listed = new Set(erased.map(({ clientId }) => clientId))
  await addToErasures(
    portal,
    known.filter(({ clientId }) => !listed.has(clientId)),
  )
}
