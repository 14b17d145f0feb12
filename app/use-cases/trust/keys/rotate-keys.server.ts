import { randomBytes } from 'node:crypto'
import { writeAudit } from '../../../../db/queries/trust/audit'
import {
  addTenantKeys,
  listDataKeysWithout,
  listTenantKeys,
  replaceDataKey,
  replaceWrapped,
  type TenantKeyRow,
} from '../../../../db/queries/trust/tenant-keys'
import { keyVersionMark } from '../../../../db/keys/tenant-keys'
import { MasterKeyFault, unwrapTenantKey, wrapTenantKey } from './master-keys.server'
import { openTenantKeys, type KeyStore } from './tenant-keys.server'
import { auditEntry, bySystem } from '../audit/audit-entry.server'
import { lowestUuid } from '../../../../machines/text/uuid'

/** Milliseconds within which every running portal has loaded a new key: a little over twice its interval of looking. */
export const untilLoaded = 65_000

const batch = 500

const entryOf = (store: KeyStore, subject: string) =>
  auditEntry(store, bySystem('rotation'), 'keys.rotated', { clientId: null, subject }, 'administration')

/**
 * Wraps the tenant's keys by the master key of now, those which an earlier one has wrapped. Running portals have them open and
 * notice nothing; running it again changes nothing.
 *
 * @throws MasterKeyFault
 */
export async function rotateMasterKey(store: KeyStore): Promise<{ wrapped: number; already: number; by: string }> {
  const { database, tenantId, masterKeys } = store
  await openTenantKeys(store)
  const rows = await listTenantKeys(database.orm, tenantId)
  const by = masterKeys.current.id
  const older = rows.filter(({ wrappedBy }) => wrappedBy !== by)
  const anew: [TenantKeyRow, Pick<TenantKeyRow, 'wrapped' | 'wrappedBy'>][] = []
  for (const row of older)
    anew.push([row, await wrapTenantKey(masterKeys, row, await unwrapTenantKey(masterKeys, row))])
  // What cannot be opened again must not take the place of what can.
  for (const [row, wrapped] of anew) await unwrapTenantKey(masterKeys, { ...row, ...wrapped })
  const wrapped = await database.transaction(async (tx) => {
    let count = 0
    for (const [row, one] of anew) if (await replaceWrapped(tx, row, one)) count += 1
    if (count > 0) await writeAudit(tx, entryOf(store, 'masterKey'))
    return count
  })
  return { wrapped, already: rows.length - older.length, by }
}

type DataKeyRotation = {
  version: number
  /** Whether this version was made now; else every key that wraps was made under the master key of now. */
  isNew: boolean
  rewrapped: number
  /** Data keys that changed meanwhile: run it again. */
  left: number
}

/**
 * Replaces the key that wraps clients' data keys, when it was made under an earlier master key, and wraps every data key by
 * the newest. May be stopped at any moment and run again: it goes on where it was. Running portals read everything meanwhile.
 *
 * @param wait is given milliseconds: those until every running portal has loaded the new key
 * @throws MasterKeyFault when keys are still wrapped by an earlier master key: running portals may have that one only
 */
export async function rotateDataKeys(
  store: KeyStore,
  wait: (milliseconds: number) => Promise<unknown>,
): Promise<DataKeyRotation> {
  const { database, tenantId, now, masterKeys } = store
  const { tenantKeys, refresh } = await openTenantKeys(store)
  const rows = await listTenantKeys(database.orm, tenantId)
  if (rows.some(({ wrappedBy }) => wrappedBy !== masterKeys.current.id))
    throw new MasterKeyFault('Keys are still wrapped by an earlier master key. Run first: npm run keys:rotate')
  let newest = rows.findLast(({ purpose }) => purpose === 'wrapping')!
  const isNew = newest.madeUnder !== masterKeys.current.id
  if (isNew) newest = await addVersion(store, newest.version + 1)
  await wait(Math.max(0, newest.usedFrom.getTime() - now().getTime()))
  await refresh()
  const mark = keyVersionMark(newest.version)
  let rewrapped = 0
  for (let after = lowestUuid; ;) {
    const page = await listDataKeysWithout(database.orm, tenantId, mark, after, batch)
    for (const key of page) {
      const wrapped = tenantKeys.rewrap(key.wrapped, tenantId, key.clientId)
      if (await replaceDataKey(database.orm, tenantId, key, wrapped)) rewrapped += 1
    }
    if (page.length < batch) break
    after = page.at(-1)!.clientId
  }
  const left = await listDataKeysWithout(database.orm, tenantId, mark, lowestUuid, batch)
  return { version: newest.version, isNew, rewrapped, left: left.length }
}

/** Adds the next version; of several that were made at once, the first stays. */
async function addVersion(store: KeyStore, version: number): Promise<TenantKeyRow> {
  const { database, tenantId, now, masterKeys } = store
  const name = { tenantId, purpose: 'wrapping' as const, version }
  const wrapped = await wrapTenantKey(masterKeys, name, randomBytes(32))
  const usedFrom = new Date(now().getTime() + untilLoaded)
  const row = { ...name, ...wrapped, madeUnder: masterKeys.current.id, madeAt: now(), usedFrom }
  return database.transaction(async (tx) => {
    if (await addTenantKeys(tx, [row])) await writeAudit(tx, entryOf(store, `wrapping#${version}`))
    return (await listTenantKeys(tx, tenantId)).findLast(({ purpose }) => purpose === 'wrapping')!
  })
}
