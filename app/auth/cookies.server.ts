import { createCookie } from '@remix-run/node'
import type { AskedRequest } from './ask-who.server'
import type { Portal } from '../use-cases/portal.server'

type Place = Pick<Portal, 'isSecure'>
export type CookieName = 'jobseeker' | 'coach' | 'sign-in' | 'share'

const lifetimes: Record<CookieName, number> = {
  jobseeker: 30 * 24 * 3600,
  coach: 8 * 3600,
  'sign-in': 600,
  share: 1800,
}

function make(name: CookieName, secure: boolean) {
  // `__Host-` binds a cookie to this host and https; over plain http on a laptop a browser would not take it.
  const named = secure ? `__Host-suunta-${name}` : `suunta-${name}`
  const cookie = createCookie(named, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure,
    maxAge: lifetimes[name],
  })
  return { cookie, held: new RegExp(`(?:^|; )${named}=([^;]+)`) }
}

const made = new Map<string, ReturnType<typeof make>>()

function cookie(name: CookieName, { isSecure }: Place) {
  const key = `${name}/${isSecure}`
  const known = made.get(key) ?? make(name, isSecure)
  made.set(key, known)
  return known
}

/**
 * The secret in a cookie; nothing when it is missing or not one of ours. Read without `createCookie`, which takes the whole
 * header apart at every request: it writes a text as base64 of its JSON, and a secret has nothing in it to escape.
 */
export function readSecret(
  name: CookieName,
  { headers }: Pick<AskedRequest, 'headers'>,
  place: Place,
): string | undefined {
  const [, value = ''] = cookie(name, place).held.exec(headers.get('cookie') ?? '') ?? []
  return /^"([\w-]{43})"$/.exec(Buffer.from(value, 'base64').toString('latin1'))?.[1]
}

export const setSecret = (name: CookieName, secret: string, place: Place): Promise<string> =>
  cookie(name, place).cookie.serialize(secret)

export const clearSecret = (name: CookieName, place: Place): Promise<string> =>
  cookie(name, place).cookie.serialize('', { maxAge: 0 })

const broughtName = ({ isSecure }: Place) => (isSecure ? '__Host-suunta-last' : 'suunta-last')
/** As long as a process remembers a conversation. */
const broughtSeconds = 15 * 60

/** The last answer, sealed, as the browser brings it to the process that takes the next one. */
export const readBrought = ({ headers }: Pick<AskedRequest, 'headers'>, place: Place): string | undefined =>
  new RegExp(`(?:^|; )${broughtName(place)}=([^;]+)`).exec(headers.get('cookie') ?? '')?.[1]

/** Gives the browser the last answer to bring; without one, takes away what it has. */
export const setBrought = (place: Place, answer = ''): string =>
  `${broughtName(place)}=${answer}; Max-Age=${answer ? broughtSeconds : 0}; Path=/; HttpOnly; SameSite=Lax${place.isSecure ? '; Secure' : ''}`
