import routes from '../../app/routes'

/** What stands in the addresses of one client. */
export type Place = { language: string; assessment: string; client: string; plan: string; permission: string }

const fillings: Readonly<Record<string, (place: Place) => readonly string[]>> = {
  ':language': ({ language }) => [language],
  'assessments/:id': ({ assessment }) => [assessment],
  'calls/:id': ({ assessment }) => [assessment],
  'services/:code': () => ['DEBT'],
  'plans/:id': ({ plan }) => [plan],
  'clients/:id': ({ client }) => [client],
  'together/:id': ({ assessment }) => [assessment],
  'permissions/:id': ({ permission }) => [permission],
  'questions/:key': () => ['mainWork', 'healthOwnWords', 'displayName'],
  'answers/:key': () => ['mainWork', 'healthOwnWords'],
  'topics/:topic': () => ['quickStart', 'health', 'summary'],
  'ending/:topic': () => ['quickStart', 'health'],
  'crisis/:place?': () => ['here', ''],
}

export type Address = { file: string; path: string }

function fill(pattern: string, place: Place): string[] {
  const segments = pattern.split('/')
  return segments.reduce<string[]>(
    (paths, segment, at) => {
      if (!segment.startsWith(':')) return paths.map((path) => `${path}/${segment}`)
      const values = fillings[segment] ?? fillings[`${segments[at - 1]}/${segment}`]
      if (!values) throw new Error(`${pattern}: say in tests/prove/addresses.ts what stands for ${segment}`)
      return paths.flatMap((path) => values(place).map((value) => (value === '' ? path : `${path}/${value}`)))
    },
    [''],
  )
}

/**
 * Every address of the portal, of one client where it is a client's. Throws on a route without a rule for how to
 * fill its address, so that none is left out.
 */
export function addressesOf(place: Place): Address[] {
  return routes.flatMap(({ file, path, index }) => {
    if (index) return [{ file, path: '/' }]
    if (path === '*') return [{ file, path: '/nowhere/at/all' }]
    return fill(path!, place).map((filled) => ({ file, path: filled }))
  })
}
