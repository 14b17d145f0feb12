import { vaultTokens } from '../../auth/vault-token.server'
import { openKeyVault } from '../../outside/key-vault.server'
import { masterKeysFrom, type MasterKeys } from '../../use-cases/trust/keys/master-keys.server'
import { demoKey } from './demo-key'
import type { Settings } from './settings'

/** The master keys that the settings name; a demo without any has one of its own. */
export async function openMasterKeys(settings: Settings): Promise<MasterKeys> {
  const { masterKey, previousMasterKeys, keyVault, dataDirectory } = settings
  const own = masterKey ?? (keyVault?.keyId ? undefined : demoKey(dataDirectory))
  const secrets = own ? [own, ...previousMasterKeys] : previousMasterKeys
  if (!keyVault) return masterKeysFrom(secrets)
  const keyIds = [keyVault.keyId, keyVault.previousKeyId].filter((id) => id !== undefined)
  return masterKeysFrom(secrets, await openKeyVault(keyIds, vaultTokens(keyVault.identity)), keyVault.keyId)
}
