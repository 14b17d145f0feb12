import type { AppLoadContext } from '@remix-run/node'
import { renderToString } from 'react-dom/server'
import type { AskedRequest } from '../auth/ask-who.server'
import { Document } from '../components/ui/document'
import { PageSurroundingsProvider } from '../components/ui/page-context'
import type { Problem } from '../components/ui/problem'
import { ProblemPage } from '../components/ui/problem-page'
import { surroundingsOf } from './surroundings.server'

/** The page of a problem that a route threw, where Remix is not there to show it. */
export async function renderProblem(
  thrown: Response,
  request: AskedRequest,
  context: AppLoadContext,
): Promise<Response> {
  const problem = (await thrown.json()) as Problem
  const { title, language, dir } = problem
  const page = surroundingsOf(request, new URL(request.url).pathname, context)
  const document = (
    <PageSurroundingsProvider value={page}>
      <Document frame={{ title, language, dir }} isQuestion={false} canLeave={false} hydrates={false}>
        <ProblemPage problem={problem} />
      </Document>
    </PageSurroundingsProvider>
  )
  context.html = `<!doctype html>${renderToString(document)}`
  const headers = new Headers({ 'Content-Type': 'text/html; charset=utf-8' })
  if (thrown.status === 503) headers.set('Retry-After', '5')
  return new Response(null, { status: thrown.status, headers })
}
