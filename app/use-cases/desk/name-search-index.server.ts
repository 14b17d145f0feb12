import { keysOfName, keysToFind } from '../../../machines/text/name-keys'
import type { Portal } from '../portal.server'

/**
 * Which making of the index a row has. Raise it when `keysOfName` gives other keys for a name: `npm run names:index` then
 * makes the rows anew that have an earlier number.
 */
export const nameIndexVersion = 1

type Keys = Pick<Portal, 'tenantId' | 'tenantKeys'>

/** Half a digest of each key, of this tenant: enough to tell names apart. */
const hash = ({ tenantId, tenantKeys }: Keys, key: string): Buffer =>
  tenantKeys.keyedHash(`name word of ${tenantId}`, key).subarray(0, 16)

/** What of a name is stored: the beginnings of its parts, each as a keyed hash. */
export const hashNameKeys = (keys: Keys, name: string): Buffer[] => keysOfName(name).map((key) => hash(keys, key))

/** What is looked for: for each word of a search the hashes of which a name must have one. */
export const hashesToFind = (keys: Keys, wanted: string): Buffer[][] =>
  keysToFind(wanted).map((alternatives) => alternatives.map((key) => hash(keys, key)))
