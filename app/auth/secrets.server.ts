import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits as text. */
export const randomText = (): string => randomBytes(32).toString('base64url')

/** A random 256-bit secret for a cookie, and the hash under which storage knows it. */
export function newSecret(): { secret: string; hash: string } {
  const secret = randomText()
  return { secret, hash: hashSecret(secret) }
}

export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}
