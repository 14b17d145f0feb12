import { redirect } from 'react-router'
import { homeOf } from '../../auth/permissions'
import { setSecret } from '../../guards/cookies.server'
import { asDemoVisitor } from '../../guards/who-is-asking.server'
import { sitAtDesk } from '../../use-cases/demo/enter-demo.server'

export const loader = asDemoVisitor(({ language }) => redirect(`/${language}/demo`))

/** Pages of a client that a door of the demo may lead to. */
const pagesOf = {
  answers: (id: string) => `/coach/assessments/${id}/answers`,
  plan: (id: string) => `/coach/plans/${id}`,
} as const

/** Lets a visitor of the demo sit at a desk, at its front page or at one of the people. */
export const action = asDemoVisitor(async ({ portal, demo, language, form }) => {
  const seat = await sitAtDesk(portal, form.get('desk') ?? '', language)
  const person = form.get('person')
  const client = person ? demo.clientOf(person) : undefined
  if (!seat || (person && !client)) return redirect(`/${language}/demo?gone`, 303)
  const asked = form.get('page')
  const headers = { 'Set-Cookie': await setSecret('coach', seat.secret, portal) }
  const toClient = (id: string) =>
    asked === 'answers' || asked === 'plan' ? pagesOf[asked](id) : `/coach/assessments/${id}`
  const page = client ? toClient(client.assessmentId) : asked === 'team' ? '/coach/team' : homeOf(seat.may)
  return redirect(page, { status: 303, headers })
})

export { default } from '../../components/ui/no-page'
