// What the measuring of the queue takes from the portal and its tests; bundled by queue.mjs.
export { masterKeyFrom } from '../../db/sealing'
export { signInAs } from '../factories/coach-visitor'
export { insertQueueRows } from '../factories/queue-rows'
