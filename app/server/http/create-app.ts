import { randomUUID } from 'node:crypto'
import path from 'node:path'
import type { ServerBuild } from 'react-router'
import compression from 'compression'
import express, { type ErrorRequestHandler, type Express, type Request, type Response } from 'express'
import { bestLanguage, isLanguage } from '../../i18n/languages'
import type { Portal } from '../../use-cases/portal.server'
import { frontGuard, type Refusal } from './front-guard'
import { nonceOf, securityHeaders } from './headers'
import { rateLimit, type Limits } from './rate-limit'
import { refusalPage, type RefusalCode } from './refusal-page'
import { routerHandler } from './router-handler'
import { wellKnown } from './well-known'
import { safeFault, safeStack } from '../safe-stack'

type AppSettings = {
  portal: Portal
  build: ServerBuild | (() => Promise<ServerBuild>)
  /** Every origin at which the portal answers; the first is the one in links. */
  origins: readonly string[]
  clientFiles: string
  /** Whether the process is about to stop: it still answers, but a proxy should send it no new requests. */
  isLeaving?: () => boolean
  /** Proxies of ours in front, whose word on who asks is taken. */
  trustedProxies?: number
  /** What one address may ask for; what is not said, as much as it likes. */
  limits?: Limits
  /** Where vulnerabilities are reported, for security.txt. */
  securityContact?: string
  /** Looks at each request and its answer, to count them. */
  observe?: express.RequestHandler
  /** A development server that answers for the client's files. */
  development?: express.RequestHandler
}

const year = 31_536_000

/** The language of the page that was asked for, else of the browser. */
function languageOf(request: Request) {
  const first = request.path.split('/')[1]
  return isLanguage(first) ? first : bestLanguage(`${first},${request.get('accept-language') ?? ''}`)
}

/** The express application: what stands before the framework, the framework itself, and the calm page for what goes wrong. */
export function createApp(settings: AppSettings): Express {
  const {
    portal,
    build,
    origins,
    clientFiles,
    development,
    trustedProxies = 0,
    limits = {},
    isLeaving,
    observe,
    securityContact,
  } = settings
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', trustedProxies)
  app.set('query parser', false)
  app.set('etag', false)
  if (observe) app.use(observe)
  app.use(securityHeaders(portal.isSecure, Boolean(development)))
  const tell = (response: Response, isWell: boolean, trouble: string) =>
    response
      .status(isWell ? 200 : 503)
      .type('text/plain')
      .send(isWell ? 'ok' : trouble)
  app.get('/healthz', async (_request, response) => {
    if (portal.database.isDiskFull()) tell(response, false, 'disk full')
    else tell(response, await portal.database.isAlive(), 'database away')
  })
  app.get('/readyz', async (_request, response) => {
    if (isLeaving?.()) tell(response, false, 'leaving')
    else tell(response, await portal.database.isAlive(), 'database away')
  })

  const page = (request: Request, response: Response, status: number, code: RefusalCode, id?: string) => {
    if (status === 413) response.set('Connection', 'close')
    const texts = portal.texts(languageOf(request))
    response
      .status(status)
      .type('text/html')
      .send(refusalPage(texts, code, nonceOf(response), id))
  }
  const refuse = (request: Request, response: Response, { status, code }: Refusal) => {
    if (status === 405) response.set('Allow', 'GET, HEAD, POST')
    page(request, response, status, code)
  }
  // Pages are compressed where they are sent (router-handler), files here.
  app.use('/assets', compression({ level: 4 }))
  // A file may be kept by the browser for as long as is said here; the pages' `no-store` is not for it.
  const setHeaders = (response: Response) => void response.removeHeader('Cache-Control')
  const files = { index: false, redirect: false, setHeaders } as const
  app.use(
    '/assets',
    express.static(path.join(clientFiles, 'assets'), { ...files, immutable: true, maxAge: year * 1000 }),
  )
  if (development) app.use(development)
  app.use(frontGuard(origins, refuse))
  app.use(wellKnown(origins[0]!, portal.now, securityContact))
  const context = (response: Response) => ({ portal, nonce: nonceOf(response) })
  const mode = development ? 'development' : 'production'
  const limit = rateLimit(limits)
  app.use(routerHandler({ build, mode, origin: origins[0]!, context, refuse, limit }))

  const unexpected: ErrorRequestHandler = (error: unknown, request, response, _next) => {
    const id = randomUUID()
    portal.log.error(
      { id, name: error instanceof Error ? error.name : typeof error, ...safeFault(error), stack: safeStack(error) },
      'unexpected',
    )
    if (response.headersSent) response.destroy()
    else page(request, response, 500, 'unexpected', id)
  }
  app.use(unexpected)
  return app
}
