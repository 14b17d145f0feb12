import { afterAll, beforeAll, expect, test } from 'vitest'
import { coachRoles } from '../../../app/auth/entra.server'
import { isAllowed, permissions, type Permission } from '../../../app/auth/permissions'
import routes from '../../../app/routes'
import { openPlanOf, signInAs } from '../../factories/coach-visitor'
import { doorsOf, routeFiles } from '../../factories/route-doors'
import { startTestPortal, type TestPortal } from '../../servers/running-portal'
import { situations } from '../../factories/situations'
import { Visitor } from '../../factories/visitor'
import { walkThrough } from '../../factories/walk-through'

let portal: TestPortal
let id: string
const visitors = new Map<string, Visitor>()

beforeAll(async () => {
  portal = await startTestPortal()
  await walkThrough(new Visitor(portal.origin), situations.accountant)
  const keys = { coach: 'aino', lead: 'johan', admin: 'tuuli', auditor: 'otso' } as const
  for (const role of coachRoles) visitors.set(role, await signInAs(portal.origin, keys[role]))
  await portal.database.run('lead', `update coaches set roles = '{lead}' where name = 'Johan Sjöberg'`, [])
  const coach = visitors.get('coach')!
  await openPlanOf(coach, 'Annika')
  id = coach.page.url.split('/').at(-1)!
})
afterAll(() => portal.stop())

/** `asCoach queue.read` → `queue.read`; nothing for a door that asks for no permission. */
const permissionOf = (door: string | undefined) => {
  const [guard, permission] = door?.split(' ') ?? []
  return guard === 'asCoach' ? (permission as Permission) : undefined
}
const files = [...routeFiles.keys()].filter((file) => file.startsWith('coach/'))
const doors = files.map((file) => ({ file, ...doorsOf(file) }))
const pathOf = (file: string) => {
  const { path } = routes.find((route) => route.file === `routes/${file}`)!
  return `/${path!.replace(':id', id).replace(':code', 'DEBT').replace(':key', 'mainWork')}`
}

test('every page of the desk asks for a permission of the one list, and every permission opens something', () => {
  const asked = doors.flatMap(({ loader, action }) => [permissionOf(loader), permissionOf(action)])
  expect(asked.filter((one) => one && !(one in permissions))).toEqual([])
  const withoutPermission = doors
    .filter(({ loader, action }) => !permissionOf(loader ?? action))
    .map(({ file }) => file)
  expect(withoutPermission).toEqual(expect.arrayContaining(['coach/sign-in/sign-in.tsx', 'coach/sign-in/sign-out.ts']))
  expect(withoutPermission.every((file) => file.startsWith('coach/sign-in/'))).toBe(true)
})

/** Pages that the queue leads to. */
const onTheQueue = ['/coach/search', '/coach/new-messages']
/** Leads on at once: the addresses that have no page of their own, and staff entry that this coach has not begun. */
const leadsOn = (path: string) =>
  path === '/coach/next' || path.startsWith('/coach/together/') || path.endsWith('/approval')

test.for(coachRoles.map((role) => ({ role })))(
  '$role opens what the list says and is refused the rest',
  async ({ role }) => {
    const visitor = visitors.get(role)!
    const open: string[] = []
    for (const { file, loader, action } of doors) {
      const [read, write] = [permissionOf(loader), permissionOf(action)]
      const path = pathOf(file)
      if (read) {
        const { status } = await visitor.send(path)
        expect(status, `${role} ${path}`).toBe(
          isAllowed([role], read) ? (leadsOn(path) ? (path === '/coach/next' ? 303 : 302) : 200) : 403,
        )
        const data = await visitor.send(`${path}.data`)
        expect(data.status, `${role} ${path} data`).toBe(isAllowed([role], read) ? (leadsOn(path) ? 202 : 200) : 403)
        if (status === 200) open.push(path)
      }
      if (write && !isAllowed([role], write))
        expect((await visitor.send(path, visitor.form([['do', 'save']]))).status, `${role} posts ${path}`).toBe(403)
    }
    expect(open.length, 'nobody is without a page').toBeGreaterThan(0)
    await visitor.get(open[0]!)
    const linked = visitor.page.document.querySelectorAll('header nav a').map((link) => link.getAttribute('href')!)
    expect(
      linked.filter((href) => !open.includes(href)),
      'no link to a closed door',
    ).toEqual([])
    expect(
      open.filter(
        (path) =>
          !path.includes(id) &&
          !path.includes('DEBT') &&
          !onTheQueue.includes(path) &&
          !linked.includes(path) &&
          linked.length > 0,
      ),
    ).toEqual([])
  },
)
