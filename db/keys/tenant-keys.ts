import { createHmac, randomBytes } from 'node:crypto'
import { open, sealKey, type Place } from './sealing'

/** The keys of a tenant at work, all of them in this process: nothing here waits for anything. */
export type TenantKeys = {
  /** A new key for a client: as used, and wrapped for storage. */
  newDataKey(tenantId: string, clientId: string): { key: Buffer; wrapped: Buffer }
  /** @throws KeyNotLoaded */
  unwrap(wrapped: Buffer, tenantId: string, clientId: string): Buffer
  /** The same data key wrapped by the version that wraps now. */
  rewrap(wrapped: Buffer, tenantId: string, clientId: string): Buffer
  /** A keyed hash for one use; without the tenant's key it cannot be computed. */
  keyedHash(use: string, value: string): Buffer
}

type WrappingKey = { version: number; key: Buffer; usedFrom: Date }
/** @param wrapping versions, the oldest first */
export type OpenedKeys = { wrapping: readonly WrappingKey[]; hashing: Buffer }

/** A data key is wrapped by a version that was made after this process has last looked. The same work may succeed soon. */
export class KeyNotLoaded extends Error {
  override readonly name = 'KeyNotLoaded'
  constructor(readonly version: number) {
    super(`Version ${version} of the tenant's key is not loaded`)
  }
}

const place = (tenantId: string, row: string): Place => ({ tenantId, table: 'clients', row, column: 'data_key' })

const markedFormat = 2
const markLength = 5

/**
 * How what a version has wrapped begins. The first one leaves no mark: so wrote the releases that knew of no versions, and so
 * they can read what is written beside them.
 */
export function keyVersionMark(version: number): Buffer {
  if (version === 1) return Buffer.alloc(0)
  const mark = Buffer.alloc(markLength, markedFormat)
  mark.writeUInt32BE(version, 1)
  return mark
}

function takeMark(wrapped: Buffer): { version: number; sealed: Buffer } {
  if (wrapped[0] !== markedFormat) return { version: 1, sealed: wrapped }
  return { version: wrapped.readUInt32BE(1), sealed: wrapped.subarray(markLength) }
}

/**
 * @param opened the keys as last loaded; asked anew at each use
 * @param missed called when a data key is met whose version is not among them
 */
export function tenantKeysFrom(opened: () => OpenedKeys, now: () => Date, missed: () => void = () => {}): TenantKeys {
  const wrap = (key: Buffer, tenantId: string, clientId: string) => {
    const { version, key: by } = opened().wrapping.findLast(({ usedFrom }) => usedFrom <= now())!
    return Buffer.concat([keyVersionMark(version), sealKey(by, key, place(tenantId, clientId))])
  }
  const unwrap = (wrapped: Buffer, tenantId: string, clientId: string) => {
    const { version, sealed } = takeMark(wrapped)
    const by = opened().wrapping.find((one) => one.version === version)
    if (by) return open(by.key, sealed, place(tenantId, clientId))
    missed()
    throw new KeyNotLoaded(version)
  }
  return {
    newDataKey(tenantId, clientId) {
      const key = randomBytes(32)
      return { key, wrapped: wrap(key, tenantId, clientId) }
    },
    unwrap,
    rewrap: (wrapped, tenantId, clientId) => wrap(unwrap(wrapped, tenantId, clientId), tenantId, clientId),
    keyedHash(use, value) {
      const key = createHmac('sha256', opened().hashing).update(use).digest()
      return createHmac('sha256', key).update(value).digest()
    },
  }
}

/**
 * The keys that a tenant begins with under MASTER_KEY. They are made from it exactly as the releases did that knew no tenant
 * keys, so that what these have stored, and store beside this one, opens and is found.
 *
 * @param secret 32 bytes
 */
export function firstKeysOf(secret: Buffer): OpenedKeys {
  const key = createHmac('sha256', secret).update('wrap data keys').digest()
  return { wrapping: [{ version: 1, key, usedFrom: new Date(0) }], hashing: secret }
}

/** The same keys in use, for a command that has the master key and no portal. */
export function firstTenantKeys(secret: Buffer): TenantKeys {
  const keys = firstKeysOf(secret)
  return tenantKeysFrom(
    () => keys,
    () => new Date(),
  )
}
