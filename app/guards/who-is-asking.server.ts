import { redirect, type AppLoadContext, type LoaderFunctionArgs } from 'react-router'
import { bestLanguage, isLanguage, type Language } from '../i18n/languages'
import type { Texts } from '../i18n/texts'
import type { OpenAssessment } from '../use-cases/conversation/open-assessment.server'
import { findCoachAtWork, type CoachAtWork } from '../use-cases/access/coach-sign-in.server'
import { isDatabaseAway, retryOnConflict } from '../use-cases/background/database-away.server'
import { noteUse } from '../use-cases/access/devices.server'
import { keepRefusedForm } from '../use-cases/plan/saved-form-drafts.server'
import { loadAssessment } from '../use-cases/conversation/load-assessment.server'
import type { Portal, PortalDemo } from '../use-cases/portal.server'
import { readSecret } from './cookies.server'
import { homeOf, isAllowed, type Permission } from '../auth/permissions'
import { holdsWords, keptText, problem, toSendAgain, writtenIn } from './problems.server'
import { hashSecret } from '../auth/secrets.server'

/** All that anything of ours looks at of a request. */
export type AskedRequest = Pick<Request, 'method' | 'url'> & { headers: Pick<Headers, 'get'> }
/** What the framework hands to a loader or an action; `url` is the address of the page, also where its data is asked for. */
export type Args = { request: AskedRequest; url: URL; params: LoaderFunctionArgs['params']; context: AppLoadContext }
/** The names of the fields of a form that hold the person's own words. */
export type OwnWords = (params: Args['params']) => readonly string[]

/** A visitor on a page of a language. */
type Anyone = {
  portal: Portal
  language: Language
  texts: Texts
  request: AskedRequest
  params: Args['params']
  form: URLSearchParams
  context: Args['context']
}
type Jobseeker = Anyone & { sessionHash: string; assessment: OpenAssessment }
/** A jobseeker whose use case loads the assessment itself. */
export type JobseekerSession = Anyone & { sessionHash: string }
export type Coach = Omit<Anyone, 'language'> & { coach: CoachAtWork; language: CoachAtWork['language'] }

/** Typed by what the work answers, so that `useLoaderData` knows it. */
type Handler<R> = (args: Args) => Promise<R>

/**
 * That too much is asked from an address, or the database is away, is expected: a page in the person's language, with what was
 * posted to be sent again. A request that another one overtook is done again, from who asks on.
 */
async function whileItCanBeTaken<R>(
  texts: Texts,
  { request, url, params, context }: Args,
  work: () => R | Promise<R>,
  ownWords?: OwnWords,
): Promise<R> {
  const posted = request.method === 'POST' ? context.form : undefined
  const later = (code: 'databaseAway' | 'waitAMoment' | 'manyFromHere') =>
    toSendAgain(texts, code, url.pathname, posted, ownWords?.(params))
  if (context.asksTooMuch) throw later(context.asksTooMuch)
  try {
    return await retryOnConflict(work)
  } catch (error) {
    if (!isDatabaseAway(error)) throw error
    throw later('databaseAway')
  }
}

/** The request at the address of its page: where the page's data is asked for, that of the request is another. */
const askedOf = ({ request: { method, headers }, url }: Args): AskedRequest => ({ method, url: url.href, headers })

/** The language of the address. Another code leads to the best match; what is no code at all is not found. */
function requireLanguage({ request, url, params, context: { portal } }: Args): Language {
  const asked = params.language ?? ''
  if (isLanguage(asked)) return asked
  const best = bestLanguage(`${asked},${request.headers.get('accept-language') ?? ''}`)
  const { pathname, search } = url
  if (request.method !== 'POST' && /^[a-z]{2,3}(-[a-z]{2,8})*$/i.test(asked))
    throw redirect(`/${best}${pathname.slice(1 + asked.length)}${search}`)
  throw problem(portal.texts(best), 404, 'notFound', { href: `/${best}` })
}

function anyone(args: Args): Anyone {
  const { portal } = args.context
  const language = requireLanguage(args)
  const { params, context } = args
  return {
    portal,
    language,
    texts: portal.texts(language),
    request: askedOf(args),
    params,
    context,
    form: context.form,
  }
}

/** For pages that need no session. */
export function asAnyone<R>(work: (who: Anyone) => R | Promise<R>, ownWords?: OwnWords): Handler<R> {
  return async (args) => {
    const who = anyone(args)
    return whileItCanBeTaken(who.texts, args, () => work(who), ownWords)
  }
}

/** For the pages of a demo's invented people; elsewhere there are none. */
export function asDemoVisitor<R>(work: (who: Anyone & { demo: PortalDemo }) => R | Promise<R>): Handler<R> {
  return asAnyone((who) => {
    const { demo } = who.portal
    if (!demo) throw problem(who.texts, 404, 'notFound')
    return work({ ...who, demo })
  })
}

/** For pages of a jobseeker's own assessment: the session's cookie must open one. */
export function asJobseeker<R>(work: (who: Jobseeker) => R | Promise<R>): Handler<R> {
  return asJobseekerSession<R>(async (who) => work({ ...who, assessment: await requireAssessment(who) }))
}

/** The assessment that a session opens; without one, the page that says so. */
export async function requireAssessment(who: JobseekerSession, ownWords?: readonly string[]): Promise<OpenAssessment> {
  const assessment = await loadAssessment(who.portal, who.sessionHash)
  if (!assessment) throw noSession(who, ownWords)
  return assessment
}

/** What was written into a form whose session is over is shown, so that nothing of it is lost. */
const noSession = ({ texts, form }: Anyone, ownWords?: readonly string[]) =>
  problem(texts, 401, 'noSession', { kept: keptText(texts, writtenIn(form, ownWords)) })

/** The same where the use case opens the assessment itself and says when there is none. */
export function asJobseekerSession<R>(
  work: (who: JobseekerSession) => R | Promise<R>,
  ownWords?: OwnWords,
): Handler<R> {
  return asAnyone<R>(async (who) => {
    const secret = readSecret('jobseeker', who.request, who.portal)
    if (!secret) throw noSession(who, ownWords?.(who.params))
    const sessionHash = hashSecret(secret)
    await noteUse(who.portal, sessionHash)
    return work({ ...who, sessionHash })
  }, ownWords)
}

/** For a person who was given a share's code: the use case says whether the session is over. */
export function asRecipient<R>(work: (who: Anyone & { sessionHash: string }) => R | Promise<R>): Handler<R> {
  return asAnyone<R>(async (who) => {
    const secret = readSecret('share', who.request, who.portal)
    if (!secret) throw problem(who.texts, 401, 'shareOver', { href: `/${who.language}/shared` })
    return work({ ...who, sessionHash: hashSecret(secret) })
  })
}

/**
 * For coaches: a session that is not over, and a role that holds the permission.
 *
 * @param pageOf the page on which a form that comes after the session's end waits, where it is not that of the address
 */
export function asCoach<R>(
  permission: Permission,
  work: (who: Coach) => R | Promise<R>,
  pageOf?: (params: Args['params']) => string,
): Handler<R> {
  return async (args) => {
    const { params, context } = args
    const request = askedOf(args)
    const { portal } = context
    const browsers = portal.texts(bestLanguage(request.headers.get('accept-language')))
    return whileItCanBeTaken(browsers, args, async () => {
      const secret = readSecret('coach', request, portal)
      const coach = secret ? await findCoachAtWork(portal, secret) : undefined
      if (!coach && request.method === 'GET') throw redirect('/coach/sign-in')
      if (!coach) throw await sessionEnded(browsers, args, secret, pageOf?.(params) ?? args.url.pathname)
      const texts = portal.texts(coach.language)
      if (!isAllowed(coach.roles, permission)) {
        const signOut = { who: texts.t('coach:signedInAs', { name: coach.name }), label: texts.t('coach:signOut') }
        throw problem(texts, 403, 'noRight', { href: homeOf(coach.may), signOut })
      }
      return work({ portal, texts, request, params, form: context.form, context, coach, language: coach.language })
    })
  }
}

/** A form came after the coach's session had ended: it is kept until they have signed in again, or else shown. */
async function sessionEnded(texts: Texts, { context }: Args, secret: string | undefined, page: string) {
  const { portal, form } = context
  const isKept = Boolean(secret && holdsWords(form)) && (await keepRefusedForm(portal, hashSecret(secret!), page, form))
  return problem(texts, 401, isKept ? 'sessionEndedKept' : 'sessionEnded', {
    href: '/coach/sign-in',
    kept: isKept ? undefined : keptText(texts, writtenIn(form)),
  })
}

/** For a coach's pages before sign-in: the language of the browser. */
export function asVisitor<R>(work: (who: Omit<Anyone, 'language'>) => R | Promise<R>): Handler<R> {
  return async (args) => {
    const { params, context } = args
    const request = askedOf(args)
    const { portal } = context
    const texts = portal.texts(bestLanguage(request.headers.get('accept-language')))
    return whileItCanBeTaken(texts, args, () => work({ portal, texts, request, params, form: context.form, context }))
  }
}
