import { PassThrough } from 'node:stream'
import { createReadableStreamFromReadable, type AppLoadContext, type EntryContext } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { renderToPipeableStream, renderToString } from 'react-dom/server'
import type { ReactElement } from 'react'
import { PageSurroundingsProvider, type PageSurroundings } from './components/ui/page-context'
import { styleSheets } from './components/ui/styles.server'
import type { Frame } from './components/ui/document'
import { isForScript } from './components/conversation/swap-headers'
import { bestLanguage, isLanguage } from './i18n/languages'
import { safeStack } from './http/safe-stack'

export { openPortal } from './http/open-portal.server'

/** What an action answered with, when it shows a page itself. */
type Posted = {
  frame?: Frame
  /** The address that the page stands for, when it is another than the one posted to. */ at?: string
}

/** What a page needs around it; the language is the URL's, for coaches the browser's until they have signed in. */
function surroundings(request: Request, { portal, nonce }: AppLoadContext, posted: Posted): PageSurroundings {
  const pathname = posted.at ?? new URL(request.url).pathname
  const [, first, ...rest] = pathname.split('/')
  const language = isLanguage(first) ? first : bestLanguage(request.headers.get('accept-language'))
  return {
    texts: portal.texts(language),
    nonce,
    styleSheets,
    isDemo: portal.isDemo,
    personPhone: portal.personPhone,
    path: isLanguage(first) && rest.length > 0 ? `/${rest.join('/')}` : '',
    isPart: isForScript(request),
    posted: posted.frame,
  }
}

/** Remix itself shows a page's root only what loaders give, so a fault in the title comes to it this way. */
function postedOf({ staticHandlerContext: { actionData } }: EntryContext): Posted {
  const [given] = Object.values(actionData ?? {}) as (Posted | null)[]
  return given ?? {}
}

/** Jobseekers' pages are rendered in one go and carry none of our scripts; coaches' pages stream and hydrate. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  loadContext: AppLoadContext,
): Response | Promise<Response> {
  headers.set('Content-Type', 'text/html; charset=utf-8')
  if (status === 503) headers.set('Retry-After', '5')
  const posted = postedOf(context)
  if (posted.at) headers.set('x-at', posted.at)
  const page = surroundings(request, loadContext, posted)
  const element = (
    <PageSurroundingsProvider value={page}>
      <RemixServer context={context} url={request.url} nonce={page.nonce} />
    </PageSurroundingsProvider>
  )
  if (new URL(request.url).pathname.startsWith('/coach')) return stream(element, status, headers, page.nonce)
  loadContext.html = `<!doctype html>${renderToString(element)}`
  return new Response(null, { status, headers })
}

function stream(element: ReactElement, status: number, headers: Headers, nonce: string): Promise<Response> {
  return new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(element, {
      nonce,
      onShellReady() {
        const body = new PassThrough()
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
  context.portal.log.error({ name, stack: safeStack(error) }, 'route failed')
}
