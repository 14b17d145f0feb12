import { randomBytes } from 'node:crypto'
import { localMasterKey } from '../../../../db/keys/master-key'
import {
  addTenantKeys,
  findAnyDataKey,
  listTenantKeys,
  type TenantKeyRow,
  type WrappedDataKey,
} from '../../../../db/queries/trust/tenant-keys'
import {
  firstKeysOf,
  firstTenantKeys,
  tenantKeysFrom,
  type OpenedKeys,
  type TenantKeys,
} from '../../../../db/keys/tenant-keys'
import { MasterKeyFault, unwrapTenantKey, wrapTenantKey, type MasterKeys } from './master-keys.server'
import type { Portal } from '../../portal.server'

export type KeyStore = Pick<Portal, 'database' | 'tenantId' | 'now'> & { masterKeys: MasterKeys }

/** A tenant's keys at work. `refresh` loads those made since; what is loaded stays, and several calls at once are one. */
export type LoadedKeys = { tenantKeys: TenantKeys; refresh(): Promise<void> }

/**
 * Opens a tenant's keys with the master key, once: nothing asks the master key again but for keys made later. A tenant that
 * has no keys gets its first ones.
 *
 * @throws MasterKeyFault
 */
export async function openTenantKeys(store: KeyStore): Promise<LoadedKeys> {
  const { database, tenantId, now, masterKeys } = store
  const opened = new Map<string, Buffer>()
  let keys: OpenedKeys
  async function load(): Promise<number> {
    const rows = await listTenantKeys(database.orm, tenantId)
    const nameOf = ({ purpose, version }: TenantKeyRow) => `${purpose}#${version}`
    for (const row of rows) {
      const name = nameOf(row)
      if (!opened.has(name)) opened.set(name, await unwrapTenantKey(masterKeys, row))
    }
    const keyOf = (row: TenantKeyRow) => opened.get(nameOf(row))!
    const hashing = rows.find(({ purpose }) => purpose === 'hashing')
    const wrapping = rows.filter(({ purpose }) => purpose === 'wrapping')
    if (hashing) keys = { hashing: keyOf(hashing), wrapping: wrapping.map((row) => ({ ...row, key: keyOf(row) })) }
    return rows.length
  }
  if ((await load()) === 0) {
    await addFirstKeys(store)
    await load()
  }
  let underWay: Promise<unknown> | undefined
  const refresh = async () => {
    await (underWay ??= load().finally(() => (underWay = undefined)))
  }
  // The caller is told to try again; an error here is reported by the next scheduled refresh.
  const missed = () => void refresh().catch(() => undefined)
  return { tenantKeys: tenantKeysFrom(() => keys, now, missed), refresh }
}

const opensWith = (secret: Buffer, tenantId: string, { wrapped, clientId }: WrappedDataKey) => {
  try {
    return firstTenantKeys(secret).unwrap(wrapped, tenantId, clientId).length > 0
  } catch {
    return false
  }
}

/**
 * The keys of a tenant that has none. Where clients were stored by a release without tenant keys, they come from the master
 * key of then, and so they do for a tenant without clients, since such a release may be running beside this one.
 */
async function firstKeys({
  database,
  tenantId,
  masterKeys,
}: KeyStore): Promise<{ keys: OpenedKeys; madeUnder: string }> {
  const { current, secrets } = masterKeys
  const stored = await findAnyDataKey(database.orm, tenantId)
  const isLocal = secrets.some((secret) => localMasterKey(secret).id === current.id)
  const secret = stored ? secrets.find((one) => opensWith(one, tenantId, stored)) : isLocal ? secrets[0] : undefined
  if (secret) return { keys: firstKeysOf(secret), madeUnder: localMasterKey(secret).id }
  if (stored)
    throw new MasterKeyFault(
      `What is stored of ${tenantId} does not open with the master key that was given. Give the one with which it was stored as MASTER_KEY, ` +
        'or as MASTER_KEY_PREVIOUS beside the new one',
    )
  const wrapping = [{ version: 1, key: randomBytes(32), usedFrom: new Date(0) }]
  return { keys: { wrapping, hashing: randomBytes(32) }, madeUnder: current.id }
}

async function addFirstKeys(store: KeyStore): Promise<void> {
  const { database, tenantId, masterKeys } = store
  const { keys, madeUnder } = await firstKeys(store)
  const named = [
    { purpose: 'hashing' as const, key: keys.hashing },
    ...keys.wrapping.map(({ key }) => ({ purpose: 'wrapping' as const, key })),
  ]
  const rows: TenantKeyRow[] = []
  for (const { purpose, key } of named) {
    const name = { tenantId, purpose, version: 1 }
    const wrapped = await wrapTenantKey(masterKeys, name, key)
    rows.push({ ...name, ...wrapped, madeUnder, madeAt: store.now(), usedFrom: new Date(0) })
  }
  await addTenantKeys(database.orm, rows)
}
