import { appendFile, readFile } from 'node:fs/promises'
import { listErasuresSince } from '../../db/queries/retention'
import type { ErasureBecause } from './erase-client.server'
import type { Portal } from './portal.server'

/**
 * The list of erased people outside the database, for the day on which an older backup is restored: one line of JSON for each,
 * ids only. Several tenants and processes may share a file, then a line may stand in it twice.
 */
export type Erased = { clientId: string; at: Date; because: ErasureBecause }

type Listing = Pick<Portal, 'database' | 'tenantId' | 'erasureFile'>
type Line = { tenantId: string; clientId: string; at: string; because: ErasureBecause }

/** Everybody of a tenant who is in the list; nobody when the file is not there yet. */
export async function readErasures(file: string, tenantId: string): Promise<Erased[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  const lines = text.split('\n').filter((line) => line !== '')
  const own = lines.map((line) => JSON.parse(line) as Line).filter((line) => line.tenantId === tenantId)
  return own.map(({ clientId, at, because }) => ({ clientId, at: new Date(at), because }))
}

/** Adds people to the list; nothing when the portal has none. */
export async function addToErasures({ erasureFile, tenantId }: Listing, erased: readonly Erased[]): Promise<void> {
  if (!erasureFile || erased.length === 0) return
  const lines = erased.map(({ clientId, at, because }) => JSON.stringify({ tenantId, clientId, at, because }))
  await appendFile(erasureFile, `${lines.join('\n')}\n`, { mode: 0o600, flush: true })
}

/** Adds those whom the database knows as erased and the list does not: the file may have been away at that moment. */
export async function completeErasures(portal: Listing, since: Date): Promise<void> {
  const { erasureFile, tenantId, database } = portal
  if (!erasureFile) return
  const erased = await listErasuresSince(database.orm, tenantId, since)
  if (erased.length === 0) return
  const listed = new Set((await readErasures(erasureFile, tenantId)).map(({ clientId }) => clientId))
  await addToErasures(portal, erased.filter(({ clientId }) => !listed.has(clientId))) // prettier-ignore
}
