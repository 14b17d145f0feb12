import { z } from 'zod'
import type { VaultIdentity } from '../../auth/vault-token.server'

/** What a process was told of master keys. */
export type KeySettings = {
  /** 32 bytes; in the demo one is made in the data directory. */
  masterKey?: Buffer
  /** Earlier ones, which only open. */
  previousMasterKeys: readonly Buffer[]
  /** Keys in Azure Key Vault: the master key itself, when `keyId` is there, and an earlier one. */
  keyVault?: { keyId?: string; previousKeyId?: string; identity: VaultIdentity }
}

const fewest = 8

/**
 * Whether bytes may well have come from chance: not few different ones, no sequence that goes on in the same steps, no half that
 * stands there twice. Chance itself makes such 32 bytes never in practice; people at a keyboard do.
 */
function looksRandom(bytes: Buffer): boolean {
  const steps = bytes.subarray(1).map((byte, at) => byte - bytes[at]!)
  const half = bytes.length / 2
  const isTwice = bytes.subarray(0, half).equals(bytes.subarray(half))
  return new Set(bytes).size > fewest && new Set(steps).size > fewest && !isTwice
}

function readKey(text: string, context: z.RefinementCtx): Buffer {
  const bytes = /^[0-9a-f]{64}$/i.test(text) ? Buffer.from(text, 'hex') : Buffer.from(text, 'base64')
  if (bytes.length === 32 && looksRandom(bytes)) return bytes
  context.addIssue({ code: 'custom', message: 'must be 32 random bytes as hex or base64 (openssl rand -base64 32)' })
  return z.NEVER
}

const vaultKeyId = z
  .string()
  .regex(/^https:\/\/[a-z0-9.-]+\/keys\/[A-Za-z0-9-]+\/[0-9a-f]+$/, 'must be https://<vault>/keys/<name>/<version>')

export const keyShape = {
  MASTER_KEY: z.string().transform(readKey).optional(),
  MASTER_KEY_PREVIOUS: z
    .string()
    .transform((text, context) => text.split(',').map((one) => readKey(one.trim(), context)))
    .optional(),
  KEY_VAULT_KEY_ID: vaultKeyId.optional(),
  KEY_VAULT_KEY_ID_PREVIOUS: vaultKeyId.optional(),
  KEY_VAULT_IDENTITY: z.union([z.enum(['system', 'app']), z.guid()]).default('system'),
}

const keySchema = z.object(keyShape)

/**
 * What is wrong with the master keys together: two that would wrap, none in production, a vault without credentials to sign in
 * with.
 */
export function keyFaults(environment: Readonly<Record<string, string | undefined>>, isDemo: boolean): string[] {
  const { MASTER_KEY: local, KEY_VAULT_KEY_ID: inVault, KEY_VAULT_IDENTITY: identity } = environment
  const faults: string[] = []
  if (local && inVault) faults.push('MASTER_KEY and KEY_VAULT_KEY_ID: only one of them; the earlier one as …_PREVIOUS')
  if (!local && !inVault && !isDemo) faults.push('MASTER_KEY or KEY_VAULT_KEY_ID is missing')
  if (identity === 'app' && isDemo) faults.push('KEY_VAULT_IDENTITY=app needs ENTRA_CLIENT_ID and its secret')
  return faults
}

type Entra = { tenantId: string; clientId: string; clientSecret: string }

/** @param entra our app registration, where there is one */
export function keySettingsOf(env: z.infer<typeof keySchema>, entra?: Entra): KeySettings {
  const { KEY_VAULT_KEY_ID: keyId, KEY_VAULT_KEY_ID_PREVIOUS: previousKeyId, KEY_VAULT_IDENTITY: who } = env
  const managed = { kind: 'managed', clientId: who === 'system' ? undefined : who } as const
  const identity: VaultIdentity = who === 'app' && entra ? { ...entra, kind: 'app' } : managed
  return {
    masterKey: env.MASTER_KEY,
    previousMasterKeys: env.MASTER_KEY_PREVIOUS ?? [],
    keyVault: keyId || previousKeyId ? { keyId, previousKeyId, identity } : undefined,
  }
}
