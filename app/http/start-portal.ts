import { createServer, IncomingMessage, ServerResponse, type Server } from 'node:http'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Duplex } from 'node:stream'
import { pathToFileURL } from 'node:url'
import type { ServerBuild } from '@remix-run/node'
import type { Express } from 'express'
import type { OpenedPortal, openPortal } from './open-portal.server'
import { createApp } from './create-app'
import type { Settings } from './settings'

export type RunningPortal = { origin: string; server: Server; stop(): Promise<void> }

type Opens = typeof openPortal
type Given = Parameters<Opens>[1]

/** Names by which a loopback portal may be called besides its own. */
const originsOf = (baseUrl: string) =>
  /^http:\/\/(localhost|127\.0\.0\.1)(:|$)/.test(baseUrl)
    ? [baseUrl, baseUrl.replace('//localhost', '//127.0.0.1'), baseUrl.replace('//127.0.0.1', '//localhost')]
    : [baseUrl]

const drainLimit = 10_000

async function stopServer(server: Server, opened: OpenedPortal): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  const limit = setTimeout(() => server.closeAllConnections(), drainLimit)
  await closed
  clearTimeout(limit)
  await opened.close()
}

async function builtModules(buildFolder: string) {
  const build = (await import(pathToFileURL(path.join(buildFolder, 'server/index.js')).href)) as ServerBuild
  // One module graph for all that holds state: the portal is opened by the code that Remix was built with.
  return { build, open: (build.entry.module as unknown as { openPortal: Opens }).openPortal }
}

async function developmentModules() {
  const { createServer } = await import('vite')
  const vite = await createServer({ server: { middlewareMode: true } })
  const load = () => vite.ssrLoadModule('virtual:remix/server-build') as Promise<ServerBuild>
  const { openPortal: open } = (await load()).entry.module as unknown as { openPortal: Opens }
  return { build: load, open, development: vite.middlewares }
}

const unreadable: Record<string, string> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

/** What is no request at all never reaches express: the shortest safe answer. */
function refuseUnreadable({ code = '' }: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || code === 'ECONNRESET') return void socket.destroy()
  const headers = `Connection: close\r\nContent-Length: 0\r\nContent-Security-Policy: default-src 'none'\r\nX-Content-Type-Options: nosniff`
  socket.end(`HTTP/1.1 ${unreadable[code] ?? '400 Bad Request'}\r\n${headers}\r\n\r\n`)
}

/** Loaded only where somebody reads them. */
async function metricsOf(build: ServerBuild | (() => Promise<ServerBuild>), { portal }: OpenedPortal) {
  const { makeMetrics } = await import('./metrics')
  const { routes } = typeof build === 'function' ? await build() : build
  return makeMetrics(routes, () => portal.database.isAlive())
}

/**
 * The server of an express application. Express gives every request and response its own prototype when they come, which
 * makes each later look at them slow in V8; here they are made with it.
 */
function listenFor(app: Express): Server {
  class Asked extends IncomingMessage {}
  class Told extends ServerResponse {}
  app.request = Object.setPrototypeOf(Object.defineProperty(Asked.prototype, 'app', { value: app }), app.request)
  app.response = Object.setPrototypeOf(Object.defineProperty(Told.prototype, 'app', { value: app }), app.response)
  return createServer({ IncomingMessage: Asked, ServerResponse: Told }, app)
}

/** Starts the portal and listens. Rejects with what is wrong when the settings, texts or database do not allow it. */
export async function startPortal(settings: Settings, given?: Given, isDevelopment = false): Promise<RunningPortal> {
  const buildFolder = path.resolve('build')
  const modules: { build: ServerBuild | (() => Promise<ServerBuild>); open: Opens; development?: never } = isDevelopment
    ? ((await developmentModules()) as never)
    : await builtModules(buildFolder)
  const opened = await modules.open(settings, given)
  let isLeaving = false
  const { metricsPort, host } = settings
  const metrics = metricsPort === undefined ? undefined : await metricsOf(modules.build, opened)
  const app = createApp({
    portal: opened.portal,
    build: modules.build,
    origins: originsOf(settings.baseUrl),
    clientFiles: path.join(buildFolder, 'client'),
    isLeaving: () => isLeaving,
    trustedProxies: settings.trustedProxies,
    requestsPerMinute: settings.requestsPerMinute,
    observe: metrics?.observe,
    development: modules.development,
  })
  const server = listenFor(app).listen(settings.port, settings.host)
  await new Promise<void>((resolve, reject) => server.once('listening', resolve).once('error', reject))
  const told = await metrics?.listen(metricsPort!, host)
  server.on('clientError', refuseUnreadable)
  server.keepAliveTimeout = 65_000
  server.headersTimeout = 20_000
  server.requestTimeout = 30_000
  const stop = async () => {
    isLeaving = true
    await wait(settings.leaveSeconds * 1000)
    await told?.close()
    await stopServer(server, opened)
  }
  return { origin: settings.baseUrl, server, stop }
}
