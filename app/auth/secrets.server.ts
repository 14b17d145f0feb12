import { createHash, randomBytes } from 'node:crypto'

/** A random 256-bit secret for a cookie, and the hash under which storage knows it. */
export function newSecret(): { secret: string; hash: string } {
  const secret = randomBytes(32).toString('base64url')
  return { secret, hash: hashSecret(secret) }
}

export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}
