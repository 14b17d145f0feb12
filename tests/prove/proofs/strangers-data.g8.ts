import { randomBytes } from 'node:crypto'
import { signInAs } from '../../factories/coach-visitor'
import { sendRaw, type RawAnswer } from '../../factories/raw-request'
import { startTestPortal } from '../../servers/running-portal'
import { addressesOf, type Address } from '../addresses'
import { beginAssessment } from '../asking'
import { cookieOfVisitor, plantClient, planted, setRoles, standingOf, type Planted } from '../planted'
import { inWords, type Proof } from '../proof'

/** A user who asks for another's pages; `mayRead` is what is theirs to read. Posts as a user made for it alone. */
type Asker = {
  who: string
  origin: string
  cookie: string
  mayRead: readonly Planted[]
  posts: () => Promise<string | undefined>
}

const all = Object.keys(planted) as Planted[]
const but = (...not: Planted[]) => all.filter((one) => !not.includes(one))

type Ask = { method: string; path: string }
const form = 'application/x-www-form-urlencoded'
const encoded = (path: string) => path.replace(/[a-z](?=[^/]*$)/, (letter) => `%${letter.charCodeAt(0).toString(16)}`)

/** Every way of asking for an address, as a browser would and as none would. */
function waysTo({ file, path }: Address): Record<string, Ask> {
  const id = file.replace(/\.tsx?$/, '')
  const get = (path: string) => ({ method: 'GET', path })
  return {
    document: get(path),
    head: { method: 'HEAD', path },
    data: get(`${path}.data`),
    'data of the route': get(`${path}.data?_routes=${id}`),
    'data of the root': get(`${path}.data?_routes=root`),
    'data of nothing': get(`${path}.data?_routes=`),
    routes: get(`${path}?_routes=${id}`),
    encoded: get(encoded(path)),
    'encoded slash': get(path.replace(/\/(?=[^/]*$)/, '%2F')),
    'double slash': get(path.replace(/\/(?=[^/]*$)/, '//')),
    'slash behind': get(`${path}/`),
    post: { method: 'POST', path },
    'post for data': { method: 'POST', path: `${path}.data?_routes=${id}` },
    'post of an act': { method: 'POST', path: `${path}?index` },
  }
}

const acts = 'do=approve&revision=1&text=x&value=x&id=x&note=x&coach=x'

async function ask({ origin, cookie }: Pick<Asker, 'origin' | 'cookie'>, { method, path }: Ask): Promise<RawAnswer> {
  const headers: Record<string, string> = { cookie, 'accept-language': 'fi' }
  if (method === 'POST') Object.assign(headers, { origin, 'content-type': form })
  return sendRaw(origin, { method, path, headers, body: method === 'POST' ? [acts] : [] })
}

/** Acts that end the asker's own session: signing out is what G20 is about. */
const leaving = /sign-out|front-channel-logout/

/** All users who may not read all of the planted client, over two tenants on one database with one master key. */
async function setTheScene() {
  const settings = { MASTER_KEY: randomBytes(32).toString('base64') }
  const one = await startTestPortal({ settings })
  const two = await startTestPortal({ settings: { ...settings, TENANT_ID: 'two' }, database: one.database })
  const { place, owner, coach } = await plantClient(one)
  const fresh = (origin: string) => async () => (await beginAssessment(origin, 'fi')).cookie
  const none = async () => undefined
  const roleOf = async (key: 'johan' | 'mira' | 'otso', name: string, roles?: string) => {
    const cookie = cookieOfVisitor(await signInAs(one.origin, key))
    if (roles) await setRoles(one.database, name, roles)
    return { origin: one.origin, cookie, posts: async () => cookie }
  }
  const coachOfTwo = cookieOfVisitor(await signInAs(two.origin, 'aino'))
  const [ownersCookie, coachsCookie] = [cookieOfVisitor(owner), cookieOfVisitor(coach)]
  const askers: Asker[] = [
    { who: 'nobody', origin: one.origin, cookie: '', mayRead: [], posts: async () => '' },
    { who: 'the client', origin: one.origin, cookie: ownersCookie, mayRead: all, posts: none },
    { who: 'another client', origin: one.origin, cookie: await fresh(one.origin)(), mayRead: [], posts: fresh(one.origin) },
    { who: 'the coach', origin: one.origin, cookie: coachsCookie, mayRead: all, posts: none },
    { who: 'a lead', ...(await roleOf('johan', 'Johan', 'lead')), mayRead: but('health'), posts: none },
    { who: 'an admin', ...(await roleOf('mira', 'Mira', 'admin')), mayRead: [] },
    { who: 'an auditor', ...(await roleOf('otso', 'Otso')), mayRead: [] },
    { who: 'a coach of another tenant', origin: two.origin, cookie: coachOfTwo, mayRead: [], posts: async () => coachOfTwo },
    { who: 'a client of another tenant', origin: two.origin, cookie: await fresh(two.origin)(), mayRead: [], posts: fresh(two.origin) },
    { who: 'another tenant’s coach here', origin: one.origin, cookie: coachOfTwo, mayRead: [], posts: async () => coachOfTwo },
    { who: 'the client at another tenant', origin: two.origin, cookie: ownersCookie, mayRead: [], posts: async () => ownersCookie },
    { who: 'the coach at another tenant', origin: two.origin, cookie: coachsCookie, mayRead: [], posts: async () => coachsCookie },
  ] // prettier-ignore
  const stop = async () => {
    await two.stop()
    await one.stop()
  }
  return { one, place, askers, stop }
}

export type Outcome = {
  asked: number
  routes: number
  askers: number
  leaks: string[]
  unseen: Planted[]
  changed: boolean
}

/**
 * Asks for every address of a planted client as every user, in every way; of the ways, one in `every` is taken. `unseen` are
 * planted words that not even those who may read them saw: then nothing is proved.
 */
export async function askForEverything(every = 1): Promise<Outcome> {
  const { one, place, askers, stop } = await setTheScene()
  try {
    const addresses = addressesOf(place)
    const before = await standingOf(one.database, place)
    const seen = new Set<Planted>()
    const leaks: string[] = []
    let asked = 0
    let turn = 0
    for (const asker of askers) {
      for (const address of addresses) {
        for (const [way, one] of Object.entries(waysTo(address))) {
          const isTold = way === 'document' && (asker.who === 'the coach' || asker.who === 'the client')
          if (turn++ % every !== 0 && !isTold) continue
          const cookie = one.method === 'POST' ? await asker.posts() : asker.cookie
          if (cookie === undefined || (leaving.test(address.file) && cookie !== '')) continue
          const { status, headers, html } = await ask({ origin: asker.origin, cookie }, one)
          asked += 1
          const told = `${JSON.stringify(headers)}${html}`
          for (const name of all.filter((name) => told.includes(planted[name]))) {
            if (asker.mayRead.includes(name)) seen.add(name)
            else leaks.push(`${asker.who} reads ${name} by ${way} of ${one.path}`)
          }
          if (status >= 500) leaks.push(`${asker.who} gets ${status} by ${way} of ${one.path}`)
        }
      }
    }
    const changed = (await standingOf(one.database, place)) !== before
    const routes = new Set(addresses.map(({ file }) => file)).size
    return { asked, routes, askers: askers.length, leaks, unseen: all.filter((name) => !seen.has(name)), changed }
  } finally {
    await stop()
  }
}

/** G8: no user reads, or changes, another's data. A route without a rule for filling its address fails. */
export async function prove(): Promise<Proof> {
  const { asked, routes, askers, leaks, unseen, changed } = await askForEverything()
  const figure = `${routes} routes × ${askers} askers of two tenants × 14 ways, ${inWords(asked)} requests: ${leaks.length} leaks, ${changed ? 'the client’s data CHANGED' : 'nothing changed'}`
  const trouble = [
    ...leaks.slice(0, 5),
    ...unseen.map((name) => `${name} was shown to nobody, so that nothing is proved`),
  ]
  return { figure: [figure, ...trouble].join('; '), passed: trouble.length === 0 && !changed, scale: 1 }
}
