import { redirect } from 'react-router'
import { asVisitor } from '../../../guards/who-is-asking.server'
import { clearSecret, readSecret, setSecret } from '../../../guards/cookies.server'
import { homeOf } from '../../../auth/permissions'
import { attemptName, findCoachAtWork, finishSignIn } from '../../../use-cases/access/coach-sign-in.server'
import { findWaitingPath } from '../../../use-cases/plan/saved-form-drafts.server'

/**
 * Where the identity provider sends the browser back to: a new session, or the reason why not. A coach who was typing when the
 * last session ended goes on there. A tab that comes back late, to a browser that is signed in already, is led to its desk.
 */
export const loader = asVisitor(async ({ portal, request }) => {
  const { searchParams } = new URL(request.url)
  const part = (name: string) => searchParams.get(name) ?? undefined
  const name = attemptName(part('state') ?? '')
  const attempt = readSecret('sign-in', request, portal, name)
  const result = await finishSignIn(portal, { code: part('code'), state: part('state'), error: part('error') }, attempt)
  const headers = new Headers()
  headers.append('Set-Cookie', await clearSecret('sign-in', portal, name))
  if ('refused' in result) {
    const secret = result.refused === 'stateMismatch' ? readSecret('coach', request, portal) : undefined
    const coach = secret && (await findCoachAtWork(portal, secret))
    return redirect(coach ? homeOf(coach.may) : `/coach/sign-in?refused=${result.refused}`, { headers })
  }
  headers.append('Set-Cookie', await setSecret('coach', result.secret, portal))
  const waiting = await findWaitingPath(portal, result.coachId)
  return redirect(waiting ? `${waiting}?unsent` : homeOf(result.may), { headers })
})

export { default } from '../../../components/ui/no-page'
