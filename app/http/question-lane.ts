import type { AppLoadContext, ServerBuild } from '@remix-run/node'
import type { AskedRequest } from '../auth/ask-who.server'
import type { renderProblem } from '../adapters/problem-page.server'

type Door = (args: {
  request: AskedRequest
  params: Record<string, string>
  context: AppLoadContext
}) => Promise<Response>

const place = /^\/([A-Za-z-]+)\/(question|answer)s\/([\w.~-]+)$/

/**
 * Asks the route of a question or an answer itself, without Remix's router and its document around it: these two are
 * asked a hundred times for every other page (docs/decisions/0008). Nothing for every other address.
 */
export function inQuestionLane(
  { routes, entry }: ServerBuild,
  path: string,
  request: AskedRequest,
  context: AppLoadContext,
): Promise<Response> | undefined {
  const [, language = '', name, key = ''] = place.exec(path) ?? []
  if (!name) return undefined
  const { loader, action } = routes[`routes/${name}`]!.module as unknown as { loader: Door; action: Door }
  const door = request.method === 'POST' ? action : loader
  return door({ request, params: { language, key }, context }).catch((thrown: unknown) => {
    if (!(thrown instanceof Response)) throw thrown
    // The small script sends what is not a part of a page the browser's own way.
    if (name === 'answer' || !thrown.headers.get('content-type')?.includes('json')) return thrown
    return (entry.module as unknown as { renderProblem: typeof renderProblem }).renderProblem(thrown, request, context)
  })
}
