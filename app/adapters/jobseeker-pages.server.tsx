import { type AppLoadContext, type ServerBuild } from '@remix-run/node'
import type { ComponentType } from 'react'
import { renderToString } from 'react-dom/server'
import type { AskedRequest } from '../auth/ask-who.server'
import { toSendAgain } from '../auth/problems.server'
import { keyFromPath } from '../components/conversation/paths'
import type { Frame } from '../components/ui/document'
import { PageSurroundingsProvider } from '../components/ui/page-context'
import { isProblem, type Problem } from '../components/ui/problem'
import { ProblemPage } from '../components/ui/problem-page'
import { isLanguage } from '../i18n/languages'
import type { ReadyPage } from './html.server'
import { wholePage } from './page-shell.server'
import { ownWordsOf } from './take-answer.server'
import { surroundingsOf } from './surroundings.server'

type Routes = ServerBuild['routes']
type Door = (args: {
  request: AskedRequest
  params: Record<string, string>
  context: AppLoadContext
}) => Promise<Answer>
/** What is sent: a page, or what is none (a redirect, a file). */
type Answer = Response | ReadyPage
type RouteModule = { loader?: Door; action?: Door; default?: ComponentType }
/** A segment of an address: `:name`, `:name?` or a word as it stands. */
type Segment = { word: string; name?: string; isOptional: boolean }
type Place = { id: string; segments: Segment[]; module: RouteModule }
/** The routes of jobseekers' pages, which stand under a language, and the words that can be none, such as `coach`. */
type Places = { places: readonly Place[]; words: ReadonlySet<string> }

function segmentOf(word: string): Segment {
  const [, name, optional] = /^:(\w+)(\??)$/.exec(word) ?? []
  return { word, name, isOptional: Boolean(optional) }
}

const placesOf = new WeakMap<Routes, Places>()

function placesIn(routes: Routes): Places {
  const known = placesOf.get(routes)
  if (known) return known
  const all = Object.values(routes).flatMap((route): Place[] =>
    route?.path
      ? [
          {
            id: route.id,
            segments: route.path.split('/').map(segmentOf),
            module: route.module as unknown as RouteModule,
          },
        ]
      : [],
  )
  const isUnderLanguage = ({ segments }: Place) => segments[0]!.word === ':language'
  const found = {
    places: all.filter(isUnderLanguage),
    words: new Set(all.filter((place) => !isUnderLanguage(place)).map(({ segments }) => segments[0]!.word)),
  }
  placesOf.set(routes, found)
  return found
}

/** What stands in an address for `:name`, and for `:name?` if anything does; nothing when the place is another one. */
function paramsAt({ segments }: Place, given: readonly string[]): Record<string, string> | undefined {
  if (given.length > segments.length) return undefined
  const isHere = segments.every(({ word, name, isOptional }, index) => {
    const here = given[index]
    return here === undefined ? isOptional : name ? here !== '' : here === word
  })
  if (!isHere) return undefined
  return Object.fromEntries(segments.flatMap(({ name }, at) => (name && given[at] ? [[name, given[at]]] : [])))
}

/** Pages from which a person may leave and go on later. */
const inConversation = ['routes/topics', 'routes/summary']

/** What a page is made of; a file to keep is none, whatever is in it. */
const isData = (answer: Answer): answer is Response =>
  answer instanceof Response &&
  Boolean(answer.headers.get('content-type')?.includes('json')) &&
  !answer.headers.has('content-disposition')

/** `data`: what the loader tells; `posted`: what the action told before it, of a form that was not taken. */
type Told = { data: { frame: Frame } | Problem; posted?: { frame: Frame } }

function render(
  { id, module }: Place,
  request: AskedRequest,
  context: AppLoadContext,
  told: Told,
  from: Response,
): ReadyPage {
  const { data, posted } = told
  const frame = isProblem(data) ? data : (posted ?? data).frame
  const around = surroundingsOf(request, new URL(request.url).pathname, context)
  // Where the address has no language of ours, the problem says in which one it is told.
  const texts = isLanguage(frame.language) ? context.portal.texts(frame.language) : around.texts
  const page = { ...around, texts, data, posted }
  const Page = module.default!
  const main = renderToString(
    <PageSurroundingsProvider value={page}>
      {isProblem(data) ? <ProblemPage problem={data} /> : <Page />}
    </PageSurroundingsProvider>,
  )
  const canLeave = !isProblem(data) && inConversation.includes(id)
  const html = wholePage(page, { kind: 'page', canLeave }, frame.title, [main])
  const { status } = from
  const headers: [string, string][] = [...from.headers].filter(([name]) => name !== 'content-type')
  headers.push(['Content-Type', 'text/html; charset=utf-8'])
  if (status === 503) headers.push(['Retry-After', '5'])
  return { status, headers, html }
}

/**
 * Answers for jobseekers' pages in the place of Remix's router: the same route modules, but these pages never hydrate, so
 * all that Remix prepares for a browser is left out (docs/decisions/0008). Nothing for every other address.
 *
 * @returns `notAllowed` for a method that the page has no use for
 */
export function answerJobseeker(
  { routes }: Pick<ServerBuild, 'routes'>,
  path: string,
  request: AskedRequest,
  context: AppLoadContext,
): Promise<Answer | 'notAllowed'> | undefined {
  const segments = path.split('/').slice(1)
  const { places, words } = placesIn(routes)
  if (words.has(segments[0]!)) return undefined
  for (const place of places) {
    const params = paramsAt(place, segments)
    if (params) return answerAt(place, { request, params, context })
  }
  return undefined
}

async function answerAt(place: Place, args: Parameters<Door>[0]): Promise<Answer | 'notAllowed'> {
  const { request, context } = args
  const { loader, action } = place.module
  const door = request.method === 'POST' ? action : loader
  if (!door) return 'notAllowed'
  try {
    const answer = await door(args)
    if (!isData(answer)) return answer
    const told = await answer.json()
    if (door === loader) return render(place, request, context, { data: told }, answer)
    const shown = await loader!({ ...args, request: { ...request, method: 'GET' } })
    return isData(shown) ? render(place, request, context, { data: await shown.json(), posted: told }, answer) : shown
  } catch (thrown) {
    if (!(thrown instanceof Response)) throw thrown
    // The small script sends what is not a part of a page the browser's own way.
    if (!isData(thrown) || place.id === 'routes/answer') return thrown
    return render(place, request, context, { data: (await thrown.json()) as Problem }, thrown)
  }
}

/** The page for somebody from whose address too much is asked; what they posted can be sent again from it. */
export async function answerTooMany(
  path: string,
  request: AskedRequest,
  context: AppLoadContext,
  code: 'waitAMoment' | 'manyFromHere',
): Promise<ReadyPage> {
  const { texts } = surroundingsOf(request, path, context)
  const [, , place, key] = path.split('/')
  const ownWords = place === 'questions' && key ? ownWordsOf(keyFromPath(key)) : undefined
  const posted = request.method === 'POST' ? context.form : undefined
  const refused = toSendAgain(texts, code, path, posted, ownWords)
  const nowhere = { id: '', segments: [], module: {} }
  return render(nowhere, request, context, { data: (await refused.json()) as Problem }, refused)
}
