import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RequestHandler, Response } from 'express'
import helmet from 'helmet'

/** The nonce that this response's scripts and styles carry. */
export const nonceOf = (response: Response): string => response.locals.nonce as string

const nonceMark = randomUUID()

/** Scripts and styles only with the response's nonce, nothing from elsewhere. */
function policy(isSecure: boolean, isDevelopment: boolean) {
  const nonce = `'nonce-${nonceMark}'`
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", nonce],
        styleSrc: isDevelopment ? ["'self'", "'unsafe-inline'"] : [nonce],
        imgSrc: ["'self'", 'data:'],
        connectSrc: isDevelopment ? ["'self'", 'ws:'] : ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    // With no referrer at all Chromium sends `Origin: null` and forms fail.
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: isSecure ? { maxAge: 63072000, includeSubDomains: true } : false,
  })
}

/** What helmet would set on a response. It sets the same on every one, so it is asked once. */
function headersOf(setHeaders: ReturnType<typeof helmet>): [string, string][] {
  const set = new Map<string, string>()
  const response = {
    setHeader: (name: string, value: string) => set.set(name, String(value)),
    removeHeader: (name: string) => set.delete(name),
  }
  setHeaders({} as IncomingMessage, response as unknown as ServerResponse, (error?: unknown) => {
    if (error) throw error
  })
  return [...set]
}

const always = (isSecure: boolean, isDevelopment: boolean): [string, string][] => [
  ...headersOf(policy(isSecure, isDevelopment)),
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=()'],
  ['Cache-Control', 'no-store'],
]

const withoutPage = [
  'Content-Security-Policy',
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
] satisfies [string, string]

/** The same for an answer that has no page, so that nothing at all need be let in. */
export const headersWithoutPage = (isSecure: boolean): [string, string][] => [
  ...always(isSecure, false).filter(([, value]) => !value.includes(nonceMark)),
  withoutPage,
]

/** Security headers of every response, errors too. */
export function securityHeaders(isSecure: boolean, isDevelopment: boolean): RequestHandler {
  const all = always(isSecure, isDevelopment)
  const withNonce = all.filter(([, value]) => value.includes(nonceMark))
  const same = all.filter((header) => !withNonce.includes(header))
  return (_request, response, next) => {
    const nonce = randomUUID()
    response.locals.nonce = nonce
    for (const [name, value] of same) response.setHeader(name, value)
    for (const [name, value] of withNonce) response.setHeader(name, value.replaceAll(nonceMark, nonce))
    next()
  }
}
