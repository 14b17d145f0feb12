import { createServer } from 'node:http'
import type { ServerBuild } from 'react-router'
import type { RequestHandler } from 'express'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** Counts what is asked and tells it to Prometheus. No label says anything of a person: no id, address, language or value. */
export type Metrics = {
  observe: RequestHandler
  /** What Prometheus reads. */
  tell(): Promise<string>
  /** Answers `GET /metrics` on a port of its own, which no proxy leads to. */
  listen(port: number, host: string): Promise<{ close(): Promise<void> }>
}

const methods = ['GET', 'HEAD', 'POST']

/** Turns a route's pattern into an expression: `:id` is any segment, `:place?` any or none. */
function asExpression(pattern: string): RegExp {
  const segments = pattern.split('/').map((segment) => {
    if (!segment.startsWith(':')) return `/${segment}`
    return segment.endsWith('?') ? '(?:/[^/]+)?' : '/[^/]+'
  })
  return new RegExp(`^${segments.join('')}$`)
}

/** The pattern of the route that a path is of, `other` for all the rest: files, health, and what does not exist. */
function routeNames(routes: ServerBuild['routes']): (path: string) => string {
  const patterns = Object.values(routes).flatMap((route) => (route?.path && route.path !== '*' ? [route.path] : []))
  // Words before names: `coach/search` is not `:language/search`.
  const known = patterns
    .toSorted((a, b) => Number(a.startsWith(':')) - Number(b.startsWith(':')))
    .map((pattern) => ({ pattern, expression: asExpression(pattern) }))
  return (path) => known.find(({ expression }) => expression.test(path))?.pattern ?? 'other'
}

/**
 * @param routes whose patterns are the only thing told of an address
 * @param isAlive whether the database answers; asked when Prometheus asks, as is
 * @param ageOfUnsealed the age in seconds of the oldest row of the audit log that is not sealed
 */
export function makeMetrics(
  routes: ServerBuild['routes'],
  isAlive: () => Promise<boolean>,
  ageOfUnsealed: () => Promise<number>,
): Metrics {
  const register = new Registry()
  collectDefaultMetrics({ register })
  const routeOf = routeNames(routes)
  const seconds = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from a request to the end of its answer',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [register],
  })
  const up = new Gauge({
    name: 'suunta_database_up',
    help: '1 when the database answers',
    registers: [],
    async collect() {
      this.set((await isAlive()) ? 1 : 0)
    },
  })
  register.registerMetric(up)
  register.registerMetric(
    new Gauge({
      name: 'suunta_audit_unsealed_seconds',
      help: 'Age of the oldest row of the audit log that is not sealed, 0 when all are; NaN when the database does not say',
      registers: [],
      async collect() {
        this.set(await ageOfUnsealed().catch(() => NaN))
      },
    }),
  )
  const tell = () => register.metrics()
  return {
    observe(request, response, next) {
      const since = performance.now()
      // Taken now: Express writes the address anew on the way.
      const route = routeOf(request.path)
      const method = methods.includes(request.method) ? request.method : 'other'
      response.once('finish', () =>
        seconds.observe({ method, route, status: response.statusCode }, (performance.now() - since) / 1000),
      )
      next()
    },
    tell,
    async listen(port, host) {
      const server = createServer((request, response) => {
        if (request.url !== '/metrics' || request.method !== 'GET') return void response.writeHead(404).end()
        tell().then(
          (text) => response.writeHead(200, { 'content-type': register.contentType }).end(text),
          () => response.writeHead(500).end(),
        )
      }).listen(port, host)
      await new Promise<void>((resolve, reject) => void server.once('listening', resolve).once('error', reject))
      const close = async () => {
        server.closeAllConnections()
        await new Promise((resolve) => server.close(resolve))
      }
      return { close }
    },
  }
}
