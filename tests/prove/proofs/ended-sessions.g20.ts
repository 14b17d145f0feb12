import { signInAs } from '../../factories/coach-visitor'
import { sendRaw } from '../../factories/raw-request'
import type { TestPortal } from '../../servers/running-portal'
import type { Visitor } from '../../factories/visitor'
import { startWebProcesses } from '../../servers/web-processes'
import { addressesOf, type Address, type Place } from '../addresses'
import { askingAs, cookieOf } from '../asking'
import { cookieOfVisitor, plantClient, planted, setRoles, standingOf } from '../planted'
import type { Proof } from '../proof'

/** Ways to ask for an address with a session that was good a moment ago. */
async function askAll(origin: string, cookie: string, { path }: Address) {
  const get = (path: string) => sendRaw(origin, { path, headers: { cookie, 'accept-language': 'fi' } })
  const data = await get(`${path}.data`)
  const post = await askingAs(origin, cookie).post(path, 'do=approve&revision=1&text=x&id=x')
  return { document: await get(path), data, post }
}

const words = Object.values(planted)
/** Public addresses: they may be shown, with nothing of a client on them. */
const isOpen = (statuses: number[]) => statuses.some((status) => status === 200)

type Running = Pick<TestPortal, 'origin' | 'database'>

type Way = {
  name: string
  enter: () => Promise<string>
  end: (cookie: string) => Promise<unknown>
  addresses: Address[]
}

/** The ways in which a session or its rights come to an end. */
function waysOut(portal: Running, place: Place, owner: Visitor, code: string): Way[] {
  const addresses = addressesOf(place)
  const coachs = addresses.filter(({ path }) => path.startsWith('/coach'))
  const own = addresses.filter(({ path }) => path.startsWith(`/${place.language}`))
  const asCoach = async () => cookieOfVisitor(await signInAs(portal.origin, 'johan'))
  const asClient = async () =>
    cookieOf(await askingAs(portal.origin, '').post(`/${place.language}/resume`, `code=${code}`))
  return [
    { name: 'signing out', enter: asCoach, end: (cookie) => askingAs(portal.origin, cookie).post('/coach/sign-out', ''), addresses: coachs },
    { name: 'a role taken away', enter: asCoach, end: () => setRoles(portal.database, 'Johan', 'auditor'), addresses: coachs },
    { name: 'all roles taken away', enter: asCoach, end: () => setRoles(portal.database, 'Johan', ''), addresses: coachs },
    { name: 'leaving the device', enter: asClient, end: (cookie) => askingAs(portal.origin, cookie).post(`/${owner.find('html').getAttribute('lang')}/leave`, ''), addresses: own },
  ] // prettier-ignore
}

/** Ends a session in each way and asks at once for each address; of the addresses, one in `every` is taken. */
export async function askAfterTheEnd(
  portal: Running,
  every = 1,
): Promise<{ asked: number; ways: number; faults: string[] }> {
  const { place, owner } = await plantClient(portal)
  await owner.get('/fi/code')
  const code = owner.find('[data-resume-code]').textContent.replaceAll(' ', '')
  const before = await standingOf(portal.database, place)
  const ways = waysOut(portal, place, owner, code)
  const faults: string[] = []
  let asked = 0
  let shown = 0
  for (const { name, enter, end, addresses } of ways) {
    for (const address of addresses.filter((_, at) => at % every === 0)) {
      const cookie = await enter()
      const { html } = await sendRaw(portal.origin, { path: address.path, headers: { cookie } })
      if (words.some((word) => html.includes(word))) shown += 1
      await end(cookie)
      const answers = await askAll(portal.origin, cookie, address)
      for (const [way, { status, html: told }] of Object.entries(answers)) {
        asked += 1
        if (status >= 500 || words.some((word) => told.includes(word)))
          faults.push(`${status} by ${way} of ${address.path} after ${name}`)
      }
      if (answers.post.status === 200 && !isOpen([answers.document.status]))
        faults.push(`a post to ${address.path} is taken after ${name}`)
    }
  }
  if ((await standingOf(portal.database, place)) !== before) faults.push('the client’s data changed')
  if (shown === 0) faults.push('nothing was shown before the end either, so that nothing is proved')
  return { asked, ways: ways.length, faults }
}

/** G20: sign-out and a removed role bite at the next request, whichever it is and whichever process it comes to. */
export async function prove(): Promise<Proof> {
  const portal = await startWebProcesses(2)
  const { asked, ways, faults } = await askAfterTheEnd(portal).finally(() => portal.stop())
  const figure = `${ways} ways out (sign-out, roles changed and taken away, leaving a device), ${asked} next requests of documents, data and posts over ${portal.inWords} that take turns: ${faults.length} answered as before`
  return { figure: [figure, ...faults.slice(0, 5)].join('; '), passed: faults.length === 0, scale: 1 }
}
