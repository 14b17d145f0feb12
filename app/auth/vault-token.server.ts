import { ConfidentialClientApplication, ManagedIdentityApplication, type INetworkModule } from '@azure/msal-node'
import { networkClient } from './entra-network.server'

/** Who asks the key vault: a managed identity of the machine, its own or one by its client id, or our app registration. */
export type VaultIdentity =
  { kind: 'managed'; clientId?: string } | { kind: 'app'; tenantId: string; clientId: string; clientSecret: string }

/** No token was given. The provider's message is dropped: it may hold what must not be in a log. */
class VaultTokenFault extends Error {
  override readonly name = 'KeyVaultFault'
  constructor(kind: VaultIdentity['kind']) {
    const who = kind === 'app' ? 'the app registration (ENTRA_CLIENT_ID)' : 'a managed identity of this machine'
    super(`Entra gives ${who} no token for the key vault: see KEY_VAULT_IDENTITY`)
  }
}

/**
 * A source of tokens for a key vault, by the library that signs coaches in: @azure/identity needs a newer Node than ours, and
 * brings a second copy of it (decision 0023).
 */
export function vaultTokens(identity: VaultIdentity, network: INetworkModule = networkClient) {
  const acquire = identity.kind === 'app' ? byApp(identity, network) : byMachine(identity, network)
  return async (scope: string): Promise<{ token: string; expiresOn: Date }> => {
    const result = await acquire(scope).catch(() => null)
    if (!result?.expiresOn) throw new VaultTokenFault(identity.kind)
    return { token: result.accessToken, expiresOn: result.expiresOn }
  }
}

function byApp({ tenantId, clientId, clientSecret }: VaultIdentity & { kind: 'app' }, network: INetworkModule) {
  const authority = `https://login.microsoftonline.com/${tenantId}`
  const auth = { clientId, clientSecret, authority }
  const client = new ConfidentialClientApplication({ auth, system: { networkClient: network } })
  return (scope: string) => client.acquireTokenByClientCredential({ scopes: [scope] })
}

function byMachine({ clientId }: VaultIdentity & { kind: 'managed' }, network: INetworkModule) {
  const managedIdentityIdParams = clientId ? { userAssignedClientId: clientId } : undefined
  const client = new ManagedIdentityApplication({ managedIdentityIdParams, system: { networkClient: network } })
  return (scope: string) => client.acquireToken({ resource: scope.replace(/\/\.default$/, '') })
}
