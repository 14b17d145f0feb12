import { redirect } from 'react-router'
import { questionPath } from '../../components/conversation/paths'
import { setBrought, setSecret } from '../../guards/cookies.server'
import { asDemoVisitor } from '../../guards/who-is-asking.server'
import { hashSecret } from '../../auth/secrets.server'
import { loadAssessment } from '../../use-cases/conversation/load-assessment.server'
import { beginAsVisitor, enterAs, languageOf } from '../../use-cases/demo/enter-demo.server'

export const loader = asDemoVisitor(({ language }) => redirect(`/${language}/demo`))

/** Lets a visitor of the demo be one of its people, in that person's language, or tell the last of a new one's answers in their own. */
export const action = asDemoVisitor(async ({ portal, language, form }) => {
  const as = form.get('as') ?? ''
  const isNew = as === 'visitor'
  const session = isNew ? await beginAsVisitor(portal, language) : await enterAs(portal, as)
  if (!session) return redirect(`/${language}/demo?gone`, 303)
  const { row, walked } = (await loadAssessment(portal, hashSecret(session.secret)))!
  const next = row.status === 'open' ? walked.walks.quickStart.next : null
  const spoken = isNew ? language : languageOf(as, language)
  const page = next ? questionPath(spoken, next.key) : `/${spoken}/${row.status === 'open' ? 'topics' : 'plan'}`
  const headers = new Headers({ 'Set-Cookie': await setSecret('jobseeker', session.secret, portal) })
  headers.append('Set-Cookie', setBrought(portal))
  return redirect(page, { status: 303, headers })
})

export { default } from '../../components/ui/no-page'
