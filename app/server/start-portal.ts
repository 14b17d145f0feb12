import type { Server } from 'node:http'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import type { ServerBuild } from 'react-router'
import type { OpenedPortal, openPortal } from './open-portal.server'
import { createApp } from './http/create-app'
import { createHttpServer } from './http/http-server'
import type { Settings } from './settings/settings'

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
  // One module graph for all that holds state: the portal is opened by the code that the framework was built with.
  return { build, open: (build.entry.module as unknown as { openPortal: Opens }).openPortal }
}

async function developmentModules() {
  const { createServer } = await import('vite')
  const vite = await createServer({ server: { middlewareMode: true } })
  const load = () => vite.ssrLoadModule('virtual:react-router/server-build') as Promise<ServerBuild>
  const { openPortal: open } = (await load()).entry.module as unknown as { openPortal: Opens }
  return { build: load, open, development: vite.middlewares }
}

/** Loaded only where they are used. */
async function metricsOf(build: ServerBuild | (() => Promise<ServerBuild>), { portal }: OpenedPortal) {
  const { makeMetrics } = await import('./metrics')
  const { ageOfUnsealed } = await import('../use-cases/trust/audit/unsealed-audit.server')
  const { routes } = typeof build === 'function' ? await build() : build
  return makeMetrics(
    routes,
    () => portal.database.isAlive(),
    () => ageOfUnsealed(portal),
  )
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
    limits: settings.limits,
    securityContact: settings.securityContact,
    observe: metrics?.observe,
    development: modules.development,
  })
  const server = createHttpServer(app, opened.portal.isSecure).listen(settings.port, settings.host)
  await new Promise<void>((resolve, reject) => server.once('listening', resolve).once('error', reject))
  void opened.portal.demo?.begin(opened.portal, given?.tell)
  const told = await metrics?.listen(metricsPort!, host)
  const stop = async () => {
    isLeaving = true
    await wait(settings.leaveSeconds * 1000)
    await told?.close()
    await stopServer(server, opened)
  }
  return { origin: settings.baseUrl, server, stop }
}
