import { createHmac } from 'node:crypto'
import { open, sealKey, type Place } from './sealing'

/**
 * The key above all: wraps a tenant's keys and nothing else. It is a secret of this process (MASTER_KEY) or one that never
 * leaves Azure Key Vault, so each use may be a request and may fail; it is asked at start and at a rotation only.
 */
export type MasterKey = {
  /** Names the key and tells nothing of it; stored beside what it has wrapped. */
  readonly id: string
  wrap(key: Buffer, place: Place): Promise<Buffer>
  /** Throws when another key has wrapped it, or when it was moved to another place. */
  unwrap(wrapped: Buffer, place: Place): Promise<Buffer>
}

/** @param secret 32 bytes */
export function localMasterKey(secret: Buffer): MasterKey {
  if (secret.length !== 32) throw new Error('The master key must be 32 bytes')
  const derive = (use: string) => createHmac('sha256', secret).update(use).digest()
  const wrapping = derive('wrap tenant keys')
  return {
    id: `local:${derive('key id').toString('hex').slice(0, 12)}`,
    wrap: async (key, place) => sealKey(wrapping, key, place),
    unwrap: async (wrapped, place) => open(wrapping, wrapped, place),
  }
}
