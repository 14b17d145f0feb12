import { createCookie } from 'react-router'
import type { AskedRequest } from './who-is-asking.server'
import type { Portal } from '../use-cases/portal.server'

type Place = Pick<Portal, 'isSecure'>

/** Every cookie that the portal sets, with its life in seconds. The privacy page lists them under these names. */
const lifetimes = {
  jobseeker: 30 * 24 * 3600,
  /** The last answer, sealed: as long as a process remembers a conversation. */
  last: 15 * 60,
  share: 1800,
  coach: 8 * 3600,
  'sign-in': 600,
} as const
type CookieKey = keyof typeof lifetimes
type CookieName = Exclude<CookieKey, 'last'>

/** `__Host-` binds a cookie to this host and https; over plain http on a laptop a browser would not take it. */
const nameOf = (key: CookieKey, { isSecure }: Place) => `${isSecure ? '__Host-' : ''}suunta-${key}`

/** What the privacy page tells of each cookie; names may end with `-` and letters that tell several of one kind apart. */
export const listCookies = (place: Place) =>
  (Object.keys(lifetimes) as CookieKey[]).map((key) => ({ key, name: nameOf(key, place), seconds: lifetimes[key] }))

const make = (name: CookieName, secure: boolean, of: string) =>
  createCookie(`${nameOf(name, { isSecure: secure })}${of && `-${of}`}`, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure,
    maxAge: lifetimes[name],
  })

const made = new Map<string, ReturnType<typeof make>>()

/** @param of tells cookies of one name apart, of which a browser may have several: such a one is not remembered here */
function cookie(name: CookieName, { isSecure }: Place, of = '') {
  if (of) return make(name, isSecure, of)
  const key = `${name}/${isSecure}`
  const known = made.get(key) ?? make(name, isSecure, of)
  made.set(key, known)
  return known
}

type WithHeaders = Pick<AskedRequest, 'headers'>

/** What a browser sends under a cookie's name, as it stands: `createCookie` would take every cookie apart for one. */
const sentUnder = (name: string, { headers }: WithHeaders) =>
  headers
    .get('cookie')
    ?.split('; ')
    .find((one) => one.startsWith(`${name}=`))
    ?.slice(name.length + 1)

/**
 * The secret in a cookie; nothing when it is missing or not one of ours. `createCookie` writes a text as base64 of its JSON,
 * and a secret has nothing in it to escape.
 */
export function readSecret(name: CookieName, request: WithHeaders, place: Place, of = ''): string | undefined {
  const sent = sentUnder(cookie(name, place, of).name, request) ?? ''
  return /^"([\w-]{43})"$/.exec(Buffer.from(sent, 'base64').toString('latin1'))?.[1]
}

export const setSecret = (name: CookieName, secret: string, place: Place, of = ''): Promise<string> =>
  cookie(name, place, of).serialize(secret)

export const clearSecret = (name: CookieName, place: Place, of = ''): Promise<string> =>
  cookie(name, place, of).serialize('', { maxAge: 0 })

/** The last answer, sealed, as the browser brings it to the process that takes the next one. */
export const readBrought = (request: WithHeaders, place: Place): string | undefined =>
  sentUnder(nameOf('last', place), request)

/** Gives the browser the last answer to bring; without one, takes away what it has. */
export const setBrought = (place: Place, answer = ''): string =>
  `${nameOf('last', place)}=${answer}; Max-Age=${answer ? lifetimes.last : 0}; Path=/; HttpOnly; SameSite=Lax${place.isSecure ? '; Secure' : ''}`
