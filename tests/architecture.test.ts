import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { findCircles, importsOf, sourceFiles } from './factories/source-files'
import { unusedExports } from './factories/unused-exports'

const rooms = [
  'routes',
  'question',
  'adapters',
  'guards',
  'use-cases',
  'auth',
  'components',
  'i18n',
  'outside',
  'background',
  'commands',
  'server',
] as const
type Room = (typeof rooms)[number] | 'machines' | 'db' | 'locales' | 'entry'

/** Which rooms a room may use, and from which it may take only types. What is not here is an arrow the wrong way. */
const arrows: Record<Room, { uses: readonly Room[]; types?: readonly Room[] }> = {
  routes: { uses: ['adapters', 'guards', 'use-cases', 'auth', 'components', 'machines', 'i18n'] },
  question: { uses: ['adapters', 'guards', 'use-cases', 'auth', 'components', 'machines', 'i18n'] },
  adapters: { uses: ['guards', 'use-cases', 'auth', 'components', 'machines', 'i18n'] },
  guards: { uses: ['use-cases', 'auth', 'i18n'], types: ['components'] },
  'use-cases': { uses: ['machines', 'db', 'auth', 'i18n', 'outside'] },
  auth: { uses: ['i18n'] },
  components: { uses: ['machines', 'i18n'], types: ['use-cases', 'auth'] },
  i18n: { uses: ['machines', 'locales'] },
  outside: { uses: [] },
  background: { uses: ['use-cases', 'db', 'outside'] },
  commands: { uses: ['server', 'background', 'use-cases', 'auth', 'machines', 'db'] },
  server: { uses: ['background', 'use-cases', 'auth', 'i18n', 'outside', 'db'] },
  entry: { uses: ['adapters', 'components', 'i18n', 'server'] },
  machines: { uses: [] },
  db: { uses: [], types: ['machines'] },
  locales: { uses: [] },
}

function roomOf(file: string): Room {
  const [first, second = ''] = file.split('/')
  if (first === 'machines' || first === 'db' || first === 'locales') return first
  return rooms.find((room) => room === second) ?? 'entry'
}

const files = sourceFiles('app', 'machines', 'db')
const graph = files.flatMap((from) => importsOf(from).map((imported) => ({ from, ...imported })))
const ours = graph.filter(({ isOurs }) => isOurs)
/** `to` as the file that it is: imports leave out the ending. */
const fileAt = new Map(files.map((file) => [file.replace(/\.\w+$/, ''), file]))
const circlesOf = (edges: typeof ours) =>
  findCircles(edges.map(({ from, to }) => [from, fileAt.get(to) ?? fileAt.get(`${to}/index`) ?? to] as const))
const told = ({ from, to, isType }: (typeof graph)[number]) => `${from} → ${to}${isType ? ' (types)' : ''}`

describe('the import graph', () => {
  test('has been read', () => {
    expect(ours.length).toBeGreaterThan(300)
    expect(ours.filter(({ isType }) => isType).length).toBeGreaterThan(80)
    expect(new Set(files.map(roomOf))).toEqual(new Set(Object.keys(arrows).filter((room) => room !== 'locales')))
  })

  test('points one way only', () => {
    const wrong = ours.filter(({ from, to, isType }) => {
      const [room, target] = [roomOf(from), roomOf(to)]
      const { uses, types = [] } = arrows[room]
      return room !== target && !uses.includes(target) && !(isType && types.includes(target))
    })
    expect(wrong.map(told)).toEqual([])
  })

  test('has no circles: of values none, of types only inside one folder', () => {
    const values = ours.filter(({ isType }) => !isType)
    expect(circlesOf(values).map((circle) => circle.join(' ⇄ '))).toEqual([])
    const acrossFolders = circlesOf(ours).filter((circle) => new Set(circle.map((file) => path.dirname(file))).size > 1)
    expect(acrossFolders.map((circle) => circle.join(' ⇄ '))).toEqual([])
  })

  test('lets only use cases and the entrance at the database, the entrance only to open it and to fill a demo', () => {
    const toDatabase = ours.filter(({ from, to }) => to.startsWith('db/') && roomOf(from) !== 'db')
    const byEntrance = toDatabase
      .filter(({ from }) => ['server', 'commands', 'background'].includes(roomOf(from)))
      .map(({ to }) => to)
    expect(byEntrance.filter((to) => !/^db\/(client|sealing|seed\/\w+)$/.test(to))).toEqual([])
    const drivers = graph.filter(({ to }) => /^(pg|drizzle-orm|@electric-sql\/pglite)(\/|$)/.test(to))
    expect(drivers.length).toBeGreaterThan(5)
    expect(drivers.filter(({ from }) => roomOf(from) !== 'db').map(told)).toEqual([])
  })

  test('takes from auth only what has no request in it, where a use case takes anything', () => {
    const fromAuth = ours.filter(({ from, to }) => roomOf(from) === 'use-cases' && to.startsWith('app/auth/'))
    expect([...new Set(fromAuth.map(({ to }) => to))].toSorted()).toEqual([
      'app/auth/entra.server',
      'app/auth/permissions',
      'app/auth/secrets.server',
    ])
  })

  test('leaves the domain with two packages and nothing of Node', () => {
    const packages = graph.filter(({ from, isOurs }) => roomOf(from) === 'machines' && !isOurs)
    expect([...new Set(packages.map(({ to }) => to))].toSorted()).toEqual(['xstate', 'zod'])
  })

  test('sends nothing of the server to the browser', () => {
    const shared = ours.filter(({ from }) => roomOf(from) === 'components' && !from.includes('.server.'))
    expect(shared.filter(({ to, isType }) => to.includes('.server') && !isType).map(told)).toEqual([])
  })
})

test('finds circles of imports wherever they are', () => {
  const edges = [
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'b'],
    ['c', 'd'],
    ['e', 'f'],
    ['f', 'g'],
    ['g', 'e'],
    ['g', 'a'],
  ] as const
  expect(findCircles(edges)).toEqual([
    ['b', 'c'],
    ['e', 'f', 'g'],
  ])
  expect(
    findCircles([
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'd'],
      ['c', 'd'],
    ]),
  ).toEqual([])
})

test('the domain has no clock and no randomness', () => {
  const impure =
    /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bcrypto\b|\bprocess\b|\bfetch\(|\bsetTimeout\b|\bconsole\b/
  const domain = files.filter((file) => roomOf(file) === 'machines')
  expect(domain.length).toBeGreaterThan(40)
  expect(domain.filter((file) => impure.test(readFileSync(file, 'utf8')))).toEqual([])
})

test('a route is an adapter of fewer than eighty lines', () => {
  const routes = files.filter((file) => roomOf(file) === 'routes' || /^app\/question\/\w+\.ts$/.test(file))
  expect(routes.length).toBeGreaterThan(15)
  expect(routes.filter((file) => readFileSync(file, 'utf8').split('\n').length > 80)).toEqual([])
})

test('an export is used by another file', () => {
  // Read by the compiler alone; words that are looked up by name.
  const others = /^app\/i18n\/demanded-texts|^machines\/danger\//
  expect(unusedExports().filter((one) => !others.test(one))).toEqual([])
})
