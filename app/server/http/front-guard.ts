import type { NextFunction, Request, Response } from 'express'

/** The largest body that is read, in bytes. */
const bodyLimit = 64 * 1024

/** Why a request is turned away before any route sees it; the code of the page that says so. */
export type Refusal = { status: number; code: 'badRequest' | 'notAllowed' | 'notFound' | 'wrongType' | 'tooLarge' }

const methods = ['GET', 'HEAD', 'POST']
/** No empty segment, no `.` or `..`, nothing encoded: what is checked here is what the framework sees. */
const canonicalPath = /^\/$|^(?:\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9._~-]+)+$/

/** Where a page asked for with a slash at its end really is: `/fi/` is `/fi`. Nothing for any other address. */
function withoutSlash({ method, originalUrl }: Request): string | undefined {
  const [, path = '', query = ''] = /^(.*)\/(\?.*)?$/.exec(originalUrl) ?? []
  const isPage = method === 'GET' || method === 'HEAD'
  return isPage && path.length > 1 && canonicalPath.test(path) ? path + query : undefined
}

/** Non-browsers send neither header and carry no cookie of another user's browser, so they may pass. */
function isSameOrigin(request: Request, origins: readonly string[]): boolean {
  const site = request.get('sec-fetch-site')
  if (site) return site === 'same-origin'
  const origin = request.get('origin')
  return origin === undefined || origins.includes(origin)
}

/** How often a request says its Host; Node keeps the first only, and a proxy in front may have gone by another. */
const hostsSaid = ({ rawHeaders }: Request): number =>
  rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === 'host').length

function refusalOf(request: Request, origins: readonly string[], hosts: readonly string[]): Refusal | undefined {
  const [path = '', ...query] = request.originalUrl.split('?')
  const asked = new URLSearchParams(query.join('?'))
  const host = request.get('host')
  if (host === undefined || hostsSaid(request) > 1) return { status: 400, code: 'badRequest' }
  if (!hosts.includes(host)) return { status: 421, code: 'notAllowed' }
  const expected = request.get('expect')
  if (expected !== undefined && !/^100-continue$/i.test(expected)) return { status: 417, code: 'badRequest' }
  if (!methods.includes(request.method)) return { status: 405, code: 'badRequest' }
  if (!canonicalPath.test(path) || request.originalUrl.length > 2000) return { status: 404, code: 'notFound' }
  // A hydrated page loads its own route's data; the jobseekers' have no script that asks for it.
  if ((path.endsWith('.data') || asked.has('_routes')) && !/^\/coach(\/|\.data$)/.test(path))
    return { status: 400, code: 'badRequest' }
  if (request.method !== 'POST') return undefined
  if (!isSameOrigin(request, origins)) return { status: 403, code: 'notAllowed' }
  if (!/^application\/x-www-form-urlencoded(;|$)/i.test(request.get('content-type') ?? ''))
    return { status: 415, code: 'wrongType' }
  if (Number(request.get('content-length') ?? 0) > bodyLimit) return { status: 413, code: 'tooLarge' }
  return undefined
}

/**
 * Stands before the framework: exact Host, said once, known methods, posts from our own origin only, canonical paths, forms only, at
 * most 64 KB, pages' data only where a page asks for it. The framework's own check of origins leaves resource routes out.
 */
export function frontGuard(
  origins: readonly string[],
  refuse: (request: Request, response: Response, why: Refusal) => void,
) {
  const hosts = origins.map((origin) => new URL(origin).host)
  return (request: Request, response: Response, next: NextFunction): void => {
    const refusal = refusalOf(request, origins, hosts)
    const page = refusal?.code === 'notFound' ? withoutSlash(request) : undefined
    if (page) response.redirect(301, page)
    else if (refusal) refuse(request, response, refusal)
    else next()
  }
}

/**
 * Reads a body up to the limit, counted in bytes as they come; `tooLarge` as soon as there are more, `brokenOff` when
 * the client disconnects.
 */
export function readBody(request: Request): Promise<Buffer | 'tooLarge' | 'brokenOff'> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > bodyLimit) resolve('tooLarge')
      else chunks.push(chunk)
    })
    request.on('end', () => resolve(Buffer.concat(chunks)))
    request.on('error', reject)
    request.on('aborted', () => resolve('brokenOff'))
  })
}
