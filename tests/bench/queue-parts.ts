// What the measuring of the queue takes from the portal and its tests; bundled by queue.mjs.
export { firstTenantKeys } from '../../db/keys/tenant-keys'
export { signInAs } from '../factories/coach-visitor'
export { insertQueueRows } from '../factories/queue-rows'
