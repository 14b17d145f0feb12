import { gzipSync } from 'node:zlib'
import { createRequestHandler, type AppLoadContext, type ServerBuild } from 'react-router'
import type { NextFunction, Request as ExpressRequest, Response as ExpressResponse } from 'express'
import { readBody, type Refusal } from './front-guard'
import type { RateLimit } from './rate-limit'

type Adapt = {
  build: ServerBuild | (() => Promise<ServerBuild>)
  mode: string
  origin: string
  context: (response: ExpressResponse) => Pick<AppLoadContext, 'portal' | 'nonce'>
  refuse: (request: ExpressRequest, response: ExpressResponse, why: Refusal) => void
  limit: RateLimit
}

/** All that a route may look at. Whatever else a request carries (forwarding headers above all) stays outside. */
const passedOn = ['cookie', 'accept-language'] as const

/** The request as a route sees it: the address comes from our own settings, never from headers. */
function routersRequest({ method, originalUrl, headers }: ExpressRequest, origin: string): Request {
  const passed = passedOn.flatMap((name): [string, string][] => {
    const value = headers[name]
    return value === undefined ? [] : [[name, value]]
  })
  return new Request(`${origin}${originalUrl}`, { method, headers: passed })
}

/** Small enough to compress in one go, without a stream, and with less memory to make ready than zlib's usual. */
const zip = (body: Buffer) => gzipSync(body, { level: 5, windowBits: 14, memLevel: 7 })

/** Sends an answer whole: nothing of ours is long enough to be worth a stream. */
async function send(
  answer: Response,
  html: Buffer | undefined,
  { method, headers }: ExpressRequest,
  response: ExpressResponse,
): Promise<void> {
  response.statusCode = answer.status
  for (const [name, value] of answer.headers) response.appendHeader(name, value)
  if (method === 'HEAD' || !(html ?? answer.body)) return void response.end()
  const body = html ?? Buffer.from(await answer.arrayBuffer())
  if (!answer.headers.get('content-type')?.startsWith('text/')) return void response.end(body)
  response.appendHeader('Vary', 'Accept-Encoding')
  const isZipped = /\bgzip\b/.test(String(headers['accept-encoding']))
  if (isZipped) response.setHeader('Content-Encoding', 'gzip')
  response.end(isZipped ? zip(body) : body)
}

/** Hands a guarded request to its route; the form is read whole (it is small) before any route runs. */
export function routerHandler({ build, mode, origin, context, refuse, limit }: Adapt) {
  const handle = createRequestHandler(build, mode)
  return async (request: ExpressRequest, response: ExpressResponse, next: NextFunction): Promise<void> => {
    try {
      const body = request.method === 'POST' ? await readBody(request) : undefined
      if (body === 'brokenOff') return
      if (body === 'tooLarge') return refuse(request, response, { status: 413, code: 'tooLarge' })
      const limited = await limit({ address: request.ip ?? '', method: request.method, path: request.path })
      if (limited) response.set('Retry-After', String(limited.wait))
      const form = new URLSearchParams(body?.toString())
      const outcome: AppLoadContext['outcome'] = {}
      const given = { ...context(response), form, asksTooMuch: limited?.code, outcome }
      const answer = await handle(routersRequest(request, origin), given)
      if (outcome.fault !== undefined) throw outcome.fault
      if (answer.status === 405) return refuse(request, response, { status: 405, code: 'badRequest' })
      await send(answer, outcome.html, request, response)
    } catch (error) {
      next(error)
    }
  }
}
