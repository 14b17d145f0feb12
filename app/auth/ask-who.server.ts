import { redirect, type AppLoadContext, type LoaderFunctionArgs } from '@remix-run/node'
import { bestLanguage, isLanguage, type Language } from '../i18n/languages'
import type { Texts } from '../i18n/texts'
import type { OpenAssessment } from '../use-cases/conversation-memory.server'
import { findCoachAtWork, type CoachAtWork } from '../use-cases/coach-sign-in.server'
import { isDatabaseAway, unlessOvertaken } from '../use-cases/database-away.server'
import { noteUse } from '../use-cases/devices.server'
import { keepRefusedForm } from '../use-cases/kept-forms.server'
import { loadAssessment } from '../use-cases/load-assessment.server'
import type { Portal } from '../use-cases/portal.server'
import { readSecret } from './cookies.server'
import { homeOf, isAllowed, type Permission } from './permissions'
import { holdsWords, keptText, problem, toSendAgain, writtenIn } from './problems.server'
import { hashSecret } from './secrets.server'

/** All that anything of ours looks at of a request. */
export type AskedRequest = Pick<Request, 'method' | 'url'> & { headers: Pick<Headers, 'get'> }
type Args = { request: AskedRequest; params: LoaderFunctionArgs['params']; context: AppLoadContext }

/** Somebody on a page of a language. */
export type Anyone = {
  portal: Portal
  language: Language
  texts: Texts
  request: AskedRequest
  params: Args['params']
  form: URLSearchParams
  context: Args['context']
}
export type Jobseeker = Anyone & { sessionHash: string; assessment: OpenAssessment }
/** A jobseeker whose use case loads the assessment itself. */
export type JobseekerSession = Anyone & { sessionHash: string }
export type Coach = Omit<Anyone, 'language'> & { coach: CoachAtWork; language: CoachAtWork['language'] }

/** Typed by what the work answers, so that `useLoaderData` knows it. */
type Handler<R> = (args: Args) => Promise<R>

/**
 * The database being away is expected: a page in the person's language, with what was posted to be sent again. A request that
 * another one overtook is done again, from who asks on.
 */
async function whileDatabaseAnswers<R>(texts: Texts, args: Args, work: () => R | Promise<R>): Promise<R> {
  try {
    return await unlessOvertaken(work)
  } catch (error) {
    if (!isDatabaseAway(error)) throw error
    const { request, context } = args
    const posted = request.method === 'POST' ? context.form : undefined
    throw toSendAgain(texts, 'databaseAway', new URL(request.url).pathname, posted)
  }
}

/** The language of the address. Another code leads to the best match; what is no code at all is not found. */
function requireLanguage({ request, params, context: { portal } }: Args): Language {
  const asked = params.language ?? ''
  if (isLanguage(asked)) return asked
  const best = bestLanguage(`${asked},${request.headers.get('accept-language') ?? ''}`)
  const { pathname, search } = new URL(request.url)
  if (request.method !== 'POST' && /^[a-z]{2,3}(-[a-z]{2,8})*$/i.test(asked))
    throw redirect(`/${best}${pathname.slice(1 + asked.length)}${search}`)
  throw problem(portal.texts(best), 404, 'notFound', { href: `/${best}` })
}

function anyone(args: Args): Anyone {
  const { portal } = args.context
  const language = requireLanguage(args)
  const { request, params, context } = args
  return { portal, language, texts: portal.texts(language), request, params, context, form: context.form }
}

/** For pages that need no session. */
export function asAnyone<R>(work: (who: Anyone) => R | Promise<R>): Handler<R> {
  return async (args) => {
    const who = anyone(args)
    return whileDatabaseAnswers(who.texts, args, () => work(who))
  }
}

/** For pages of a jobseeker's own assessment: the session's cookie must open one. */
export function asJobseeker<R>(work: (who: Jobseeker) => R | Promise<R>): Handler<R> {
  return asJobseekerSession<R>(async (who) => work({ ...who, assessment: await requireAssessment(who) }))
}

/** The assessment that a session opens; without one, the page that says so. */
export async function requireAssessment({ portal, texts, sessionHash }: JobseekerSession): Promise<OpenAssessment> {
  const assessment = await loadAssessment(portal, sessionHash)
  if (!assessment) throw problem(texts, 401, 'noSession')
  return assessment
}

/** The same where the use case opens the assessment itself and says when there is none. */
export function asJobseekerSession<R>(work: (who: JobseekerSession) => R | Promise<R>): Handler<R> {
  return asAnyone<R>(async (who) => {
    const secret = readSecret('jobseeker', who.request, who.portal)
    if (!secret) throw problem(who.texts, 401, 'noSession')
    const sessionHash = hashSecret(secret)
    await noteUse(who.portal, sessionHash)
    return work({ ...who, sessionHash })
  })
}

/** For whoever was given a share's code: the use case says whether the session is over. */
export function asRecipient<R>(work: (who: Anyone & { sessionHash: string }) => R | Promise<R>): Handler<R> {
  return asAnyone<R>(async (who) => {
    const secret = readSecret('share', who.request, who.portal)
    if (!secret) throw problem(who.texts, 401, 'shareOver', { href: `/${who.language}/shared` })
    return work({ ...who, sessionHash: hashSecret(secret) })
  })
}

/** For coaches: a session that is not over, and a role that holds the permission. */
export function asCoach<R>(permission: Permission, work: (who: Coach) => R | Promise<R>): Handler<R> {
  return async (args) => {
    const { request, params, context } = args
    const { portal } = context
    const browsers = portal.texts(bestLanguage(request.headers.get('accept-language')))
    return whileDatabaseAnswers(browsers, args, async () => {
      const secret = readSecret('coach', request, portal)
      const coach = secret ? await findCoachAtWork(portal, secret) : undefined
      if (!coach && request.method === 'GET') throw redirect('/coach/sign-in')
      if (!coach) throw await sessionEnded(browsers, args, secret)
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
async function sessionEnded(texts: Texts, { request, context }: Args, secret: string | undefined) {
  const { portal, form } = context
  const { pathname } = new URL(request.url)
  const isKept =
    Boolean(secret && holdsWords(form)) && (await keepRefusedForm(portal, hashSecret(secret!), pathname, form))
  return problem(texts, 401, isKept ? 'sessionEndedKept' : 'sessionEnded', {
    href: '/coach/sign-in',
    kept: isKept ? undefined : keptText(texts, writtenIn(form)),
  })
}

/** For a coach's pages before sign-in: the language of the browser. */
export function asVisitor<R>(work: (who: Omit<Anyone, 'language'>) => R | Promise<R>): Handler<R> {
  return async (args) => {
    const { request, params, context } = args
    const { portal } = context
    const texts = portal.texts(bestLanguage(request.headers.get('accept-language')))
    return whileDatabaseAnswers(texts, args, () =>
      work({ portal, texts, request, params, form: context.form, context }),
    )
  }
}
