import { localMasterKey, type MasterKey } from '../../../../db/keys/master-key'
import type { TenantKeyRow } from '../../../../db/queries/trust/tenant-keys'

/** The master keys that a process was given. */
export type MasterKeys = {
  /** The one that wraps. */
  current: MasterKey
  /** The one with an id, an earlier one too; nothing when it was not given. */
  find(id: string): MasterKey | undefined
  /** Those kept in this process, the newest first: a tenant's first keys may be made from one of them. */
  secrets: readonly Buffer[]
}

/** The tenant's keys do not open with what was given. The message says what to do, for the operator who starts the process. */
export class MasterKeyFault extends Error {
  override readonly name = 'MasterKeyFault'
}

/**
 * MASTER_KEY and the ones before it, the newest first, and keys in a vault.
 *
 * @param secrets 32 bytes each
 * @param findInVault finds a key in the vault by its id
 * @param vaultKeyId the key in the vault that wraps; without it the first of the secrets does
 */
export function masterKeysFrom(
  secrets: readonly Buffer[],
  findInVault: MasterKeys['find'] = () => undefined,
  vaultKeyId?: string,
): MasterKeys {
  const local = secrets.map(localMasterKey)
  const current = vaultKeyId ? findInVault(vaultKeyId) : local[0]
  if (!current) throw new Error('There is no master key')
  return { current, secrets, find: (id) => local.find((one) => one.id === id) ?? findInVault(id) }
}

type KeyName = Pick<TenantKeyRow, 'tenantId' | 'purpose' | 'version'>

const placeOf = ({ tenantId, purpose, version }: KeyName) => ({
  tenantId,
  table: 'tenant_keys',
  row: `${purpose}#${version}`,
  column: 'wrapped',
})

/** Wraps a key of the tenant by the master key that wraps now. */
export async function wrapTenantKey(
  { current }: MasterKeys,
  name: KeyName,
  key: Buffer,
): Promise<Pick<TenantKeyRow, 'wrapped' | 'wrappedBy'>> {
  return { wrapped: await current.wrap(key, placeOf(name)), wrappedBy: current.id }
}

/** @throws MasterKeyFault, or what the vault throws that does not answer */
export async function unwrapTenantKey({ current, find }: MasterKeys, row: TenantKeyRow): Promise<Buffer> {
  const key = find(row.wrappedBy)
  if (key)
    return key.unwrap(row.wrapped, placeOf(row)).catch((error: Error) => {
      if (error.name === 'KeyVaultFault') throw error
      const { purpose, version, tenantId } = row
      throw new MasterKeyFault(`The ${purpose} key ${version} of ${tenantId} is damaged: ${key.id} does not open it`)
    })
  throw new MasterKeyFault(
    `The keys of ${row.tenantId} are wrapped by the master key ${row.wrappedBy}; the one given is ${current.id}. ` +
      'Give that one too, as MASTER_KEY_PREVIOUS or KEY_VAULT_KEY_ID_PREVIOUS, and run: npm run keys:rotate',
  )
}
