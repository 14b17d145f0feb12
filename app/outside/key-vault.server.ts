import { createHash, timingSafeEqual } from 'node:crypto'
import type { CryptographyClient, CryptographyClientOptions } from '@azure/keyvault-keys'

/** Where a wrapped key belongs. */
type Place = { tenantId: string; table: string; row: string; column: string }

/** A key that never leaves the vault. */
type VaultKey = {
  /** The vault's own: https://<vault>/keys/<name>/<version>. */
  readonly id: string
  wrap(key: Buffer, place: Place): Promise<Buffer>
  unwrap(wrapped: Buffer, place: Place): Promise<Buffer>
}

/** Gives a token for a scope of the vault's. */
type TokenSource = (scope: string) => Promise<{ token: string; expiresOn: Date }>

/**
 * The vault did not do what was asked. The message is a sentence for the operator who starts the process, without any secret.
 */
class KeyVaultFault extends Error {
  override readonly name = 'KeyVaultFault'
}

/** RSA with SHA-256: every vault has it, with and without a hardware module. */
const algorithm = 'RSA-OAEP-256'
const keyLength = 32
/** How long the vault may take in all, tries again included, in milliseconds. */
const patience = 15_000
const retryOptions = { maxRetries: 2, retryDelayInMs: 500, maxRetryDelayInMs: 2000 }

const pathOf = (id: string) => id.slice(0, id.lastIndexOf('/') + 1)
const isVersion = (text: string) => /^[0-9a-f]{1,64}$/.test(text)

const hashOf = ({ tenantId, table, row, column }: Place) =>
  createHash('sha256').update(`${tenantId}/${table}/${row}/${column}`).digest()

/** What went wrong, as a sentence. What the library says is left behind, but for its status. */
function faultOf(error: unknown, what: string, id: string): Error {
  const { statusCode: status, name, code } = error as { statusCode?: number; name?: string; code?: string }
  // Of the source of tokens, told already.
  if (name === 'KeyVaultFault') return error as Error
  if (status === 401 || status === 403)
    return new KeyVaultFault(
      `The key vault lets nobody ${what} with ${id} (${status}): our identity needs wrapKey and unwrapKey on it`,
    )
  if (status === 404) return new KeyVaultFault(`The key vault has no key ${id} (404)`)
  if (status === 429) return new KeyVaultFault('The key vault is asked too much (429): try again in a minute')
  if (status !== undefined && status < 500)
    return new KeyVaultFault(`The key vault does not ${what} with ${id} (${status})`)
  if (status !== undefined || name === 'RestError' || name === 'AbortError' || name === 'TimeoutError')
    return new KeyVaultFault(`The key vault of ${id} does not answer (${status ?? code ?? name})`)
  return new KeyVaultFault(`The key ${id} cannot be used: it is expired, not valid yet or not meant for wrapping keys`)
}

/**
 * Opens keys in Azure Key Vault. Resolves to what finds a key by its id: one of those given or another version of theirs, and
 * nothing else, since ids come from the database and our token goes where they point.
 *
 * The library is loaded here and not before: a process without a vault pays nothing for it.
 */
export async function openKeyVault(
  keyIds: readonly string[],
  token: TokenSource,
  options: CryptographyClientOptions & { patience?: number } = {},
): Promise<(id: string) => VaultKey | undefined> {
  const library = await import('@azure/keyvault-keys')
  const credential = {
    async getToken(scopes: string | string[]) {
      const given = await token([scopes].flat()[0]!)
      return { token: given.token, expiresOnTimestamp: given.expiresOn.getTime() }
    },
  }
  return (id) => {
    if (!keyIds.some((one) => id === one || (pathOf(id) === pathOf(one) && isVersion(id.slice(pathOf(id).length)))))
      return undefined
    const client = new library.CryptographyClient(id, credential, { retryOptions, ...options })
    return keyOf(id, client, options.patience ?? patience)
  }
}

/** RSA binds what it wraps to no place, so a hash of the place is wrapped with the key: both fit into one block. */
function keyOf(id: string, client: CryptographyClient, milliseconds: number): VaultKey {
  const ask = async (what: 'wrap' | 'unwrap', bytes: Buffer): Promise<Buffer> => {
    const abortSignal = AbortSignal.timeout(milliseconds)
    try {
      const { result } = await client[`${what}Key`](algorithm, bytes, { abortSignal })
      return Buffer.from(result)
    } catch (error) {
      throw faultOf(error, what, id)
    }
  }
  return {
    id,
    wrap: (key, place) => ask('wrap', Buffer.concat([key, hashOf(place)])),
    async unwrap(wrapped, place) {
      const both = await ask('unwrap', wrapped)
      const hash = both.subarray(keyLength)
      if (hash.length !== keyLength || !timingSafeEqual(hash, hashOf(place)))
        throw new Error('A wrapped key was moved to another place')
      return both.subarray(0, keyLength)
    },
  }
}
