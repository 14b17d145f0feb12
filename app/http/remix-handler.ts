import { once } from 'node:events'
import { gzipSync } from 'node:zlib'
import { createRequestHandler, type AppLoadContext, type ServerBuild } from '@remix-run/node'
import type { NextFunction, Request as ExpressRequest, Response as ExpressResponse } from 'express'
import { readBody, type Refusal } from './front-guard'

type Adapt = {
  build: ServerBuild | (() => Promise<ServerBuild>)
  mode: string
  origin: string
  context: (response: ExpressResponse) => Omit<AppLoadContext, 'form'>
  refuse: (request: ExpressRequest, response: ExpressResponse, why: Refusal) => void
}

/** All that a route may look at. Whatever else a request carries (forwarding headers above all) stays outside. */
const passedOn = ['cookie', 'accept-language'] as const

function headersOf(request: ExpressRequest): Headers {
  const headers = new Headers()
  for (const name of passedOn) {
    const value = request.headers[name]
    if (value !== undefined) headers.set(name, value)
  }
  return headers
}

/** Small enough to compress in one go, without a stream; level 4 is two thirds of the work of the usual 6. */
const zip = (html: string) => gzipSync(html, { level: 4 })

async function send(answer: Response, html: string | undefined, request: ExpressRequest, response: ExpressResponse) {
  response.status(answer.status)
  for (const [name, value] of answer.headers) response.append(name, value)
  if (html !== undefined) {
    response.vary('Accept-Encoding')
    const isZipped = /\bgzip\b/.test(request.get('accept-encoding') ?? '')
    if (isZipped) response.setHeader('Content-Encoding', 'gzip')
    return void response.end(request.method === 'HEAD' ? undefined : isZipped ? zip(html) : html)
  }
  if (!answer.body) return void response.end()
  for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
    if (!response.write(chunk)) await once(response, 'drain')
  }
  response.end()
}

/**
 * Hands a guarded request to Remix: the address comes from our own settings, never from headers, and the form is read
 * whole (it is small) before any route runs.
 */
export function remixHandler({ build, mode, origin, context, refuse }: Adapt) {
  const handle = createRequestHandler(build, mode)
  return async (request: ExpressRequest, response: ExpressResponse, next: NextFunction): Promise<void> => {
    try {
      const body = request.method === 'POST' ? await readBody(request) : undefined
      if (body === 'brokenOff') return
      if (body === 'tooLarge') return refuse(request, response, { status: 413, code: 'tooLarge' })
      const loadContext = { ...context(response), form: new URLSearchParams(body?.toString()) } as AppLoadContext
      const adapted = new Request(`${origin}${request.originalUrl}`, {
        method: request.method,
        headers: headersOf(request),
      })
      await send(await handle(adapted, loadContext), loadContext.html, request, response)
    } catch (error) {
      next(error)
    }
  }
}
