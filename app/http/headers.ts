import { randomBytes } from 'node:crypto'
import type { RequestHandler, Response } from 'express'
import helmet from 'helmet'

/** The nonce that this response's scripts and styles carry. */
export const nonceOf = (response: Response): string => response.locals.nonce as string

/**
 * Security headers of every response, errors too. Scripts and styles only with the response's nonce, nothing from
 * elsewhere. `same-origin` as referrer policy: with none at all Chromium sends `Origin: null` and forms fail.
 */
export function securityHeaders(isSecure: boolean, isDevelopment: boolean): RequestHandler[] {
  const nonce = (_request: unknown, response: unknown) => `'nonce-${nonceOf(response as Response)}'`
  return [
    (_request, response, next) => {
      response.locals.nonce = randomBytes(16).toString('base64')
      next()
    },
    helmet({
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
      referrerPolicy: { policy: 'same-origin' },
      strictTransportSecurity: isSecure ? { maxAge: 63072000, includeSubDomains: true } : false,
    }),
    (_request, response, next) => {
      response.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=()')
      response.setHeader('Cache-Control', 'no-store')
      next()
    },
  ]
}
