import { renderToString } from 'react-dom/server'
import type { Args } from '../guards/who-is-asking.server'
import { Document } from '../components/ui/document'
import { PageContextProvider } from '../components/ui/page-context'
import { isProblem, type Problem } from '../components/ui/problem'
import { ProblemPage } from '../components/ui/problem-page'
import { pageContextOf } from './page-context.server'

/** What `problem()` makes, as it is thrown. */
type ThrownProblem = { data: Problem; init: { status: number } }

const isThrownProblem = (thrown: unknown): thrown is ThrownProblem =>
  typeof thrown === 'object' && thrown !== null && 'data' in thrown && isProblem(thrown.data)

function pageOf({ data: problem, init: { status } }: ThrownProblem, { request, url, context }: Args): Response {
  const page = pageContextOf(request, url.pathname, context, problem.language)
  const html = renderToString(
    <PageContextProvider value={page}>
      <Document frame={problem} isQuestion={false} canLeave={false} hydrates={false}>
        <ProblemPage problem={problem} />
      </Document>
    </PageContextProvider>,
  )
  const headers = { 'Content-Type': 'text/html; charset=utf-8', ...(status === 503 && { 'Retry-After': '5' }) }
  context.outcome.html = Buffer.from(`<!doctype html>${html}`)
  return new Response(null, { status, headers })
}

/**
 * For the loader or action of a resource route that a person can be on: it has no page of its own, so a problem that it
 * throws becomes one here.
 */
export function withProblemPages(door: (args: Args) => Promise<Response>): (args: Args) => Promise<Response> {
  return async (args) => {
    try {
      return await door(args)
    } catch (thrown) {
      if (!isThrownProblem(thrown)) throw thrown
      return pageOf(thrown, args)
    }
  }
}
