import { redirect } from 'react-router'
import { asVisitor } from '../../../guards/who-is-asking.server'
import { clearSecret, readSecret } from '../../../guards/cookies.server'
import { endCoachSession } from '../../../use-cases/access/coach-sign-in.server'

export const loader = asVisitor(() => redirect('/coach'))

/** Ends the coach's session here; it is gone from storage, so the cookie is worth nothing any more. */
export const action = asVisitor(async ({ portal, request }) => {
  const secret = readSecret('coach', request, portal)
  if (secret) await endCoachSession(portal, secret)
  return redirect('/coach/sign-in', { status: 303, headers: { 'Set-Cookie': await clearSecret('coach', portal) } })
})

export { default } from '../../../components/ui/no-page'
