import { createCipheriv, createDecipheriv, randomFillSync } from 'node:crypto'

/** Where a sealed value stands. It is bound to its place: moved to another row or column it does not open. */
export type Place = { tenantId: string; table: string; row: string; column: string }

const format = 1
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

/** Seals bytes with AES-256-GCM. The result is: format byte, iv, tag, ciphertext. */
export function seal(key: Buffer, plain: Buffer, place: Place): Buffer {
  const iv = newIv()
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
