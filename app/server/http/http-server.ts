import { createServer, IncomingMessage, ServerResponse, STATUS_CODES, type Server } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Express } from 'express'
import { headersWithoutPage } from './headers'

/** What a slow or broken request ends with; anything else that is no request is 400. */
const unreadable: Record<string, number> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 }

/**
 * Milliseconds until a slow header, a slow request and an idle connection are cut, and how often that is looked at: Node by
 * itself looks every 30 s only, and cuts as much later. docs/operations.md tells people so.
 */
export const httpLimits = {
  headersTimeout: 20_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 1000,
}

const lastWords = 1000

/** The shortest safe answer, written to the connection itself: for what never becomes a request of express. */
function endWith(socket: Duplex, status: number, headers: readonly [string, string][]): void {
  const lines = [...headers, ['Connection', 'close'], ['Content-Length', '0']].map((header) => header.join(': '))
  socket.on('error', () => socket.destroy())
  socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', ''].join('\r\n'))
  // Read on for a moment, or the answer may be lost on its way; a client that does not close the connection is cut off.
  socket.resume()
  setTimeout(() => socket.destroy(), lastWords).unref()
}

/**
 * The server of an express application, not listening yet. No answer is Node's own, so each carries our headers: an
 * expectation that cannot be met and a missing Host go to the application, the rest gets the shortest safe answer.
 *
 * Express gives every request and response its own prototype when they come, which makes each later look at them slow in
 * V8; here they are made with it.
 */
export function createHttpServer(app: Express, isSecure: boolean, limits = httpLimits): Server {
  class OwnRequest extends IncomingMessage {}
  class OwnResponse extends ServerResponse {}
  app.request = Object.setPrototypeOf(Object.defineProperty(OwnRequest.prototype, 'app', { value: app }), app.request)
  app.response = Object.setPrototypeOf(
    Object.defineProperty(OwnResponse.prototype, 'app', { value: app }),
    app.response,
  )
  const own = { IncomingMessage: OwnRequest, ServerResponse: OwnResponse, requireHostHeader: false }
  const server = createServer({ ...own, ...limits }, app)
  const headers = headersWithoutPage(isSecure)
  server.on('checkExpectation', app)
  server.on('connect', (_request, socket) => endWith(socket, 405, [...headers, ['Allow', 'GET, HEAD, POST']]))
  server.on('clientError', ({ code = '' }: NodeJS.ErrnoException, socket) => {
    if (!socket.writable || code === 'ECONNRESET') socket.destroy()
    else endWith(socket, unreadable[code] ?? 400, headers)
  })
  return server
}
