import { createCipheriv, createDecipheriv, randomFillSync } from 'node:crypto'
import { pad, unpad } from './padding'

/** Where a sealed value stands. It is bound to its place: moved to another row or column it does not open. */
export type Place = { tenantId: string; table: string; row: string; column: string }

/**
 * The first byte says how a value is sealed: as it is, or filled up to a fixed size before (db/keys/padding.ts). 2 is taken by the
 * marks on wrapped keys (db/keys/tenant-keys.ts).
 */
const asItIs = 1
export const paddedFormat = 3
const ivLength = 12
const tagLength = 16

const boundTo = ({ tenantId, table, row, column }: Place) => Buffer.from(`${tenantId}/${table}/${row}/${column}`)

const ivs = Buffer.alloc(ivLength * 256)
let nextIv = ivs.length

/** A new random iv, good until 256 later. The system is asked for many at a time: to ask costs more than to seal. */
function newIv(): Buffer {
  if (nextIv === ivs.length) {
    randomFillSync(ivs)
    nextIv = 0
  }
  return ivs.subarray(nextIv, (nextIv += ivLength))
}

function sealAs(format: number, key: Buffer, plain: Buffer, place: Place): Buffer {
  const iv = newIv()
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(boundTo(place))
  const body = cipher.update(plain)
  // GCM has nothing left to give here; it makes the tag.
  cipher.final()
  return Buffer.concat([Buffer.of(format), iv, cipher.getAuthTag(), body])
}

/**
 * Seals bytes with AES-256-GCM, filled up to a fixed size, so that the length cannot be told without the key. The
 * result is: format byte, iv, tag, ciphertext.
 */
export const seal = (key: Buffer, plain: Buffer, place: Place): Buffer =>
  sealAs(paddedFormat, key, pad(plain, place), place)

/** The same without filling up: for keys, which are all of one length, and which releases before this one open too. */
export const sealKey = (by: Buffer, key: Buffer, place: Place): Buffer => sealAs(asItIs, by, key, place)

/** Opens what `seal` or `sealKey` made, or any release before. Throws when the key, the place or a single bit is wrong. */
export function open(key: Buffer, sealed: Buffer, place: Place): Buffer {
  const [format] = sealed
  if (format !== asItIs && format !== paddedFormat) throw new Error('Sealed with an unknown format')
  const iv = sealed.subarray(1, 1 + ivLength)
  const tag = sealed.subarray(1 + ivLength, 1 + ivLength + tagLength)
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: tagLength })
  decipher.setAAD(boundTo(place)).setAuthTag(tag)
  const plain = Buffer.concat([decipher.update(sealed.subarray(1 + ivLength + tagLength)), decipher.final()])
  return format === paddedFormat ? unpad(plain) : plain
}

/** Whether a value is sealed as this release does it. */
export const isPadded = (sealed: Buffer): boolean => sealed[0] === paddedFormat

export const sealJson = (key: Buffer, value: unknown, place: Place) =>
  seal(key, Buffer.from(JSON.stringify(value)), place)

export const openJson = <T>(key: Buffer, sealed: Buffer, place: Place): T =>
  JSON.parse(open(key, sealed, place).toString('utf8')) as T
