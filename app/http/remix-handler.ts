import { once } from 'node:events'
import { gzipSync } from 'node:zlib'
import { createRequestHandler, type AppLoadContext, type ServerBuild } from '@remix-run/node'
import type { NextFunction, Request as ExpressRequest, Response as ExpressResponse } from 'express'
import type { ReadyPage } from '../adapters/html.server'
import type { answerJobseeker, answerTooMany } from '../adapters/jobseeker-pages.server'
import type { AskedRequest } from '../auth/ask-who.server'
import { readBody, type Refusal } from './front-guard'
import type { RateLimit } from './rate-limit'

type Adapt = {
  build: ServerBuild | (() => Promise<ServerBuild>)
  mode: string
  origin: string
  context: (response: ExpressResponse) => Omit<AppLoadContext, 'form'>
  refuse: (request: ExpressRequest, response: ExpressResponse, why: Refusal) => void
  limit: RateLimit
}
type Pages = { answerJobseeker: typeof answerJobseeker; answerTooMany: typeof answerTooMany }

/** All that a route may look at. Whatever else a request carries (forwarding headers above all) stays outside. */
const passedOn = ['cookie', 'accept-language'] as const

const isPassedOn = (name: string): name is (typeof passedOn)[number] => passedOn.some((one) => one === name)

/** The request as a route sees it: the address comes from our own settings, never from headers. */
function askedRequest({ method, originalUrl, headers }: ExpressRequest, origin: string): AskedRequest {
  return {
    method,
    url: `${origin}${originalUrl}`,
    headers: { get: (name) => (isPassedOn(name) ? headers[name] : undefined) ?? null },
  }
}

/** The same for Remix, which wants the real thing. */
function remixRequest({ method, url, headers }: AskedRequest): Request {
  const passed = passedOn.flatMap((name): [string, string][] => {
    const value = headers.get(name)
    return value === null ? [] : [[name, value]]
  })
  return new Request(url, { method, headers: passed })
}

/** Small enough to compress in one go, without a stream, and with less memory to make ready than zlib's usual. */
const zip = (html: Buffer) => gzipSync(html, { level: 5, windowBits: 14, memLevel: 7 })

function sendPage({ html }: ReadyPage, { method, headers }: ExpressRequest, response: ExpressResponse) {
  response.appendHeader('Vary', 'Accept-Encoding')
  const isZipped = /\bgzip\b/.test(String(headers['accept-encoding']))
  if (isZipped) response.setHeader('Content-Encoding', 'gzip')
  response.end(method === 'HEAD' ? undefined : isZipped ? zip(html) : html)
}

async function send(answer: Response | ReadyPage, request: ExpressRequest, response: ExpressResponse) {
  response.statusCode = answer.status
  for (const [name, value] of answer.headers) response.appendHeader(name, value)
  if ('html' in answer) return sendPage(answer, request, response)
  if (!answer.body) return void response.end()
  for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
    if (!response.write(chunk)) await once(response, 'drain')
  }
  response.end()
}

/** Hands a guarded request to its route, a coach's through Remix; the form is read whole (it is small) before any route runs. */
export function remixHandler({ build, mode, origin, context, refuse, limit }: Adapt) {
  const handle = createRequestHandler(build, mode)
  return async (request: ExpressRequest, response: ExpressResponse, next: NextFunction): Promise<void> => {
    try {
      const body = request.method === 'POST' ? await readBody(request) : undefined
      if (body === 'brokenOff') return
      if (body === 'tooLarge') return refuse(request, response, { status: 413, code: 'tooLarge' })
      const loadContext = { ...context(response), form: new URLSearchParams(body?.toString()) } as AppLoadContext
      const asked = askedRequest(request, origin)
      const served = typeof build === 'function' ? await build() : build
      const pages = served.entry.module as unknown as Pages
      const { path } = request
      const limited = await limit({ address: request.ip ?? '', method: request.method, path })
      if (limited) response.set('Retry-After', String(limited.wait))
      const answer = await (limited
        ? pages.answerTooMany(path, asked, loadContext, limited.code)
        : (pages.answerJobseeker(served, path, asked, loadContext) ?? handle(remixRequest(asked), loadContext)))
      if (answer === 'notAllowed') return refuse(request, response, { status: 405, code: 'badRequest' })
      await send(answer, request, response)
    } catch (error) {
      next(error)
    }
  }
}
