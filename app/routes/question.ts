import { redirect } from '@remix-run/node'
import { renderQuestion } from '../adapters/question-part.server'
import { withSkills } from '../adapters/skills-part.server'
import { takeAnswer } from '../adapters/take-answer.server'
import { asJobseeker, asJobseekerSession } from '../auth/ask-who.server'
import { problem } from '../auth/problems.server'
import { keyFromPath } from '../components/conversation/paths'
import { questionView } from '../components/conversation/question-view'

export const loader = asJobseeker(async (who) => {
  const { language, texts, assessment, params, request } = who
  const returnTo = new URL(request.url).searchParams.get('returnTo') === 'summary' ? 'summary' : null
  const view = questionView(texts, assessment, keyFromPath(params.key ?? ''), returnTo)
  if (!view) throw problem(texts, 404, 'notAskedNow', { href: `/${language}/topics` })
  return renderQuestion(who, await withSkills(who, assessment, view), { as: 'page' })
})

/** Posts are answered with a redirect to what comes next; anything wrong shows the same page with the text kept. */
export const action = asJobseekerSession(async (who) => {
  const reply = await takeAnswer(who)
  return 'goOn' in reply
    ? redirect(reply.goOn, 303)
    : renderQuestion(who, reply.again, { as: 'page', status: reply.status })
})
