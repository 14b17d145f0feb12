import {
  deleteCoachSession,
  deleteCoachSessionsOfSid,
  insertCoachSession,
  insertSignInAttempt,
  removeCoachRights,
  takeSignInAttempt,
  touchCoachSession,
  upsertCoach,
} from '../../../db/queries/access/sessions'
import { SignInRefused, type CoachRole, type RefusalReason } from '../../auth/entra.server'
import { deskPagesOf, permissionsOf, type DeskPage, type Permission } from '../../auth/permissions'
import { hashSecret, newSecret } from '../../auth/secrets.server'
import type { CoachLanguage } from '../../i18n/languages'
import { bestCoachLanguage } from '../../i18n/languages'
import type { Portal } from '../portal.server'
import { minutesAfter } from '../moments'

const attemptMinutes = 10
const idleMinutes = 15
const sessionHours = 8

/** A coach at work: who they are, what they may do and in which language. */
export type CoachAtWork = {
  id: string
  name: string
  roles: readonly string[]
  may: ReadonlySet<Permission>
  /** The parts of the desk that they may open; the first is their front page. */
  pages: readonly DeskPage[]
  language: CoachLanguage
  /** Filters of the queue that they keep, as its address says them. */
  savedFilters: readonly string[]
  /** Whether single keys act on their pages. */
  usesKeys: boolean
}

/** Tells the cookies of sign-ins that go on at once apart, each in its tab, by the state that comes back. */
export const attemptName = (state: string): string => hashSecret(state).slice(0, 12)

/**
 * Begins a sign-in: where to send the browser, and the secret of the cookie, of that name, which ties the way back to it.
 *
 * @param choosesAccount lets the person choose another account than the one they are signed in with
 */
export async function startSignIn(
  portal: Portal,
  language: string,
  choosesAccount = false,
): Promise<{ url: string; secret: string; name: string }> {
  const { url, attempt } = await portal.signIn.start({ choosesAccount })
  const { secret, hash } = newSecret()
  await insertSignInAttempt(portal.database.orm, {
    tenantId: portal.tenantId,
    idHash: hash,
    ...attempt,
    language,
    expiresAt: minutesAfter(portal.now(), attemptMinutes),
  })
  return { url, secret, name: attemptName(attempt.state) }
}

type Callback = { code?: string; state?: string; error?: string }

/**
 * Ends a sign-in: verifies what the identity provider sent and opens a new session, at most eight hours long. Resolves
 * to the reason when it is refused.
 */
export async function finishSignIn(
  portal: Portal,
  query: Callback,
  attemptSecret: string | undefined,
): Promise<{ secret: string; coachId: string; may: ReadonlySet<Permission> } | { refused: RefusalReason }> {
  const { tenantId, database } = portal
  const now = portal.now()
  const attempt = attemptSecret
    ? await takeSignInAttempt(database.orm, tenantId, hashSecret(attemptSecret), now)
    : undefined
  if (!attempt) return { refused: 'stateMismatch' }
  try {
    const { tid, oid, name, roles, sid } = await portal.signIn.finish(query, attempt)
    return await openCoachSession(portal, { id: `${tid}.${oid}`, name, roles, sid, language: attempt.language })
  } catch (error) {
    if (!(error instanceof SignInRefused)) throw error
    // A coach who has lost every role loses the sessions that are still open as well.
    const { who, reason } = error
    if (who && reason === 'noRole')
      await database.transaction((tx) => removeCoachRights(tx, tenantId, `${who.tid}.${who.oid}`))
    portal.log.warn({ reason: error.reason, code: error.code }, 'sign-in refused')
    return { refused: error.reason }
  }
}

/** Who has signed in, in which language, and the provider's name for its session where it gives one. */
type SignedIn = { id: string; name: string; roles: readonly CoachRole[]; language: string; sid?: string }

/** Opens a session for a coach whose identity has been verified. */
export async function openCoachSession(
  portal: Portal,
  { id, name, roles, language, sid }: SignedIn,
): Promise<{ secret: string; coachId: string; may: ReadonlySet<Permission> }> {
  const { tenantId, database } = portal
  const now = portal.now()
  const { secret, hash } = newSecret()
  const session = { tenantId, idHash: hash, coachId: id, language, sid, createdAt: now, seenAt: now }
  await database.transaction(async (tx) => {
    await upsertCoach(tx, { tenantId, id, name, roles: [...roles], seenAt: now })
    await insertCoachSession(tx, { ...session, expiresAt: minutesAfter(now, sessionHours * 60) })
  })
  return { secret, coachId: id, may: permissionsOf(roles) }
}

/** The coach behind a session's secret, unless it is over, idle for a quarter of an hour, or unknown. */
export async function findCoachAtWork(portal: Portal, secret: string): Promise<CoachAtWork | undefined> {
  const now = portal.now()
  const idleSince = minutesAfter(now, -idleMinutes)
  const found = await touchCoachSession(portal.database.orm, portal.tenantId, hashSecret(secret), now, idleSince)
  if (!found) return undefined
  const { id, name, roles, savedFilters, usesKeys } = found.coach
  const may = permissionsOf(roles)
  return {
    id,
    name,
    roles,
    may,
    pages: deskPagesOf(may),
    language: bestCoachLanguage(found.language),
    savedFilters,
    usesKeys,
  }
}

export async function endCoachSession(portal: Portal, secret: string): Promise<void> {
  await deleteCoachSession(portal.database.orm, portal.tenantId, hashSecret(secret))
}

const issuers = /^https:\/\/login\.microsoftonline\.com\/([0-9a-f-]{36})\/v2\.0$/

/**
 * Ends the sessions that a session of the identity provider opened, when the coach signs out there. An issuer or a session
 * that is not known changes nothing.
 *
 * @param issuer as in id tokens, with the directory in it
 * @param sid the provider's name for its session
 */
export async function endSessionsOf(portal: Portal, issuer: string, sid: string): Promise<void> {
  const directory = issuers.exec(issuer)?.[1]
  if (!directory || sid === '' || sid.length > 200) return
  const ended = await deleteCoachSessionsOfSid(portal.database.orm, portal.tenantId, sid, directory)
  if (ended > 0) portal.log.info({ ended }, 'front-channel logout')
}
