import { createReadableStreamFromReadable, type AppLoadContext, type EntryContext } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { renderToPipeableStream } from 'react-dom/server'
import type { ReactElement } from 'react'
import { PageSurroundingsProvider } from './components/ui/page-context'
import { surroundingsOf } from './adapters/surroundings.server'
import { dropZeros } from './http/drop-zeros'
import { safeFault, safeStack } from './http/safe-stack'

export { answerJobseeker, answerTooMany } from './adapters/jobseeker-pages.server'
export { openPortal } from './http/open-portal.server'

/** Remix itself shows a page's root only what loaders give, so a fault in the title comes to it this way. */
const postedIn = ({ staticHandlerContext: { actionData } }: EntryContext): unknown => Object.values(actionData ?? {})[0]

/** Coaches' pages, which stream and hydrate. Of the others only what leads nowhere comes here: see answerJobseeker. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  loadContext: AppLoadContext,
): Promise<Response> {
  headers.set('Content-Type', 'text/html; charset=utf-8')
  if (status === 503) headers.set('Retry-After', '5')
  const { pathname } = new URL(request.url)
  const page = { ...surroundingsOf(request, pathname, loadContext), posted: postedIn(context) }
  const element = (
    <PageSurroundingsProvider value={page}>
      <RemixServer context={context} url={request.url} nonce={page.nonce} />
    </PageSurroundingsProvider>
  )
  return stream(element, status, headers, page.nonce)
}

function stream(element: ReactElement, status: number, headers: Headers, nonce: string): Promise<Response> {
  return new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(element, {
      nonce,
      onShellReady() {
        const body = dropZeros()
        resolve(new Response(createReadableStreamFromReadable(body), { status, headers }))
        pipe(body)
      },
      onShellError: reject,
    })
  })
}

/**
 * Logs an unexpected error of a route without its message, which may hold what a person wrote. What Remix refuses, such as
 * a post to a page without a form, is no error of ours.
 */
export function handleError(error: unknown, { request, context }: { request: Request; context: AppLoadContext }): void {
  if (request.signal.aborted || (isRouteErrorResponse(error) && error.status < 500)) return
  const name = error instanceof Error ? error.name : typeof error
  context.portal.log.error({ name, ...safeFault(error), stack: safeStack(error) }, 'route failed')
}
