import { demoCoaches, demoDirectory } from './pages'

/** The people of the demo's sign-in under the ids by which the portal knows them. */
export const demoDesks = demoCoaches.map(({ key, oid, name, roles }) => ({
  key,
  id: `${demoDirectory}.${oid}`,
  name,
  roles,
}))
