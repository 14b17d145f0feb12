import { asVisitor } from '../../../guards/who-is-asking.server'
import { endSessionsOf } from '../../../use-cases/access/coach-sign-in.server'

/**
 * Where Entra tells, from a hidden frame and so without our cookie, that a user signed out there: `sid` names the session,
 * `iss` who says so. The reply is the same whether there was such a session or not.
 */
export const loader = asVisitor(async ({ portal, request }) => {
  const { searchParams } = new URL(request.url)
  await endSessionsOf(portal, searchParams.get('iss') ?? '', searchParams.get('sid') ?? '')
  return new Response(null, { status: 200 })
})
