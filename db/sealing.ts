import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'

/** Where a sealed value stands. It is bound to its place: moved to another row or column it does not open. */
export type Place = { tenantId: string; table: string; row: string; column: string }

const format = 1
const ivLength = 12
const tagLength = 16

const boundTo = ({ tenantId, table, row, column }: Place) => Buffer.from(`${tenantId}/${table}/${row}/${column}`)

/** Seals bytes with AES-256-GCM. The result is: format byte, iv, tag, ciphertext. */
export function seal(key: Buffer, plain: Buffer, place: Place): Buffer {
  const iv = randomBytes(ivLength)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(boundTo(place))
  const body = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([Buffer.of(format), iv, cipher.getAuthTag(), body])
}

/** Opens what `seal` made. Throws when the key, the place or a single bit is wrong. */
export function open(key: Buffer, sealed: Buffer, place: Place): Buffer {
  if (sealed[0] !== format) throw new Error('Sealed with an unknown format')
  const iv = sealed.subarray(1, 1 + ivLength)
  const tag = sealed.subarray(1 + ivLength, 1 + ivLength + tagLength)
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: tagLength })
  decipher.setAAD(boundTo(place)).setAuthTag(tag)
  return Buffer.concat([decipher.update(sealed.subarray(1 + ivLength + tagLength)), decipher.final()])
}

export const sealJson = (key: Buffer, value: unknown, place: Place) =>
  seal(key, Buffer.from(JSON.stringify(value)), place)

export const openJson = <T>(key: Buffer, sealed: Buffer, place: Place): T =>
  JSON.parse(open(key, sealed, place).toString('utf8')) as T

/** The master key: wraps the key of each client and gives keyed hashes. It never leaves the process. */
export type MasterKey = {
  /** A new key for a client: as used, and wrapped for storage. */
  newDataKey(tenantId: string, clientId: string): { key: Buffer; wrapped: Buffer }
  unwrap(wrapped: Buffer, tenantId: string, clientId: string): Buffer
  /** A keyed hash for one use; without the master key it cannot be computed. */
  keyedHash(use: string, value: string): Buffer
}

/** @param secret 32 bytes */
export function masterKeyFrom(secret: Buffer): MasterKey {
  if (secret.length !== 32) throw new Error('The master key must be 32 bytes')
  const derive = (use: string) => createHmac('sha256', secret).update(use).digest()
  const wrapping = derive('wrap data keys')
  const place = (tenantId: string, row: string): Place => ({ tenantId, table: 'clients', row, column: 'data_key' })
  return {
    newDataKey(tenantId, clientId) {
      const key = randomBytes(32)
      return { key, wrapped: seal(wrapping, key, place(tenantId, clientId)) }
    },
    unwrap: (wrapped, tenantId, clientId) => open(wrapping, wrapped, place(tenantId, clientId)),
    keyedHash: (use, value) => createHmac('sha256', derive(use)).update(value).digest(),
  }
}
