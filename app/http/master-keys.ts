import { masterKeysFrom, type MasterKeys } from '../use-cases/master-keys.server'
import { demoKey } from './demo-key'
import type { Settings } from './settings'

/** The master keys that the settings name; a demo without any has one of its own. */
export async function openMasterKeys({ masterKey, previousMasterKeys, dataDirectory }: Settings): Promise<MasterKeys> {
  return masterKeysFrom([masterKey ?? demoKey(dataDirectory), ...previousMasterKeys])
}
