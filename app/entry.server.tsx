import { isRouteErrorResponse, ServerRouter, type AppLoadContext, type EntryContext } from 'react-router'
import { renderToString } from 'react-dom/server'
import { pageContextOf } from './adapters/page-context.server'
import type { Frame } from './components/ui/document'
import { PageContextProvider } from './components/ui/page-context'
import type { PageHandle } from './components/ui/page-handle'
import { isProblem } from './components/ui/problem'
import { renderToHydrate } from './server/render-to-hydrate'

export { openPortal } from './server/open-portal.server'

type Told = { frame?: Frame } | undefined

/** What of an answer its page hangs on: what the loader and the action told, the problem if there is one, the route's own word. */
function partsOf({ staticHandlerContext, routeModules }: EntryContext) {
  const { loaderData, actionData, errors, matches } = staticHandlerContext
  const id = matches.at(-1)?.route.id ?? ''
  const [error] = Object.values(errors ?? {})
  const problem = isRouteErrorResponse(error) && isProblem(error.data) ? error.data : undefined
  const handle = routeModules[id]?.handle as PageHandle | undefined
  return {
    posted: Object.values(actionData ?? {})[0] as Told,
    language: problem?.language ?? (loaderData[id] as Told)?.frame?.language,
    hydrates: !errors && Boolean(handle?.hydrates),
  }
}

/** Every page but a question, rendered whole. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  loadContext: AppLoadContext,
): Promise<Response> {
  headers.set('Content-Type', 'text/html; charset=utf-8')
  if (status === 503) headers.set('Retry-After', '5')
  const { posted, language, hydrates } = partsOf(context)
  // The framework shows a page's root only what its loader gives, so a fault in the title comes to it this way.
  const page = { ...pageContextOf(request, new URL(request.url).pathname, loadContext, language), posted }
  const element = (
    <PageContextProvider value={page}>
      <ServerRouter context={context} url={request.url} nonce={page.nonce} />
    </PageContextProvider>
  )
  const noteFault = (error: unknown) => void (loadContext.outcome.fault ??= error)
  const html = hydrates
    ? await renderToHydrate(element, page.nonce, noteFault)
    : `<!doctype html>${renderToString(element)}`
  loadContext.outcome.html = Buffer.from(html)
  return new Response(null, { status, headers })
}

/** What is told to the person and is no error of ours: a problem, or what the framework refuses, such as a post without a form. */
const isExpected = (error: unknown) => isRouteErrorResponse(error) && (error.status < 500 || isProblem(error.data))

/** An unexpected error of a route or a page: the person gets the calm page for it, and it is logged, where all such are. */
export function handleError(error: unknown, { request, context }: { request: Request; context: AppLoadContext }): void {
  if (request.signal.aborted || isExpected(error)) return
  context.outcome.fault = error ?? new Error('An error without one')
}
