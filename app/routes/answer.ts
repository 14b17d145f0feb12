import { redirect } from '@remix-run/node'
import { asAnyone, asJobseekerSession } from '../auth/ask-who.server'
import { withSkills } from '../adapters/skills-part.server'
import { takeAnswer } from '../adapters/take-answer.server'
import { renderQuestion } from '../adapters/question-part.server'
import { questionView } from '../components/conversation/question-view'

export const loader = asAnyone(({ language, params }) => redirect(`/${language}/questions/${params.key}`))

/**
 * Where the small script posts an answer: the next question comes in the reply itself, so that an answer costs one
 * request instead of two. `x-at` is the address that the browser then stands at. Without the script nobody comes here.
 */
export const action = asJobseekerSession(async (who) => {
  const reply = await takeAnswer(who)
  if ('again' in reply) return renderQuestion(who, reply.again, { as: 'part', status: reply.status })
  const headers = { 'x-at': reply.goOn }
  const next = reply.nextKey && questionView(who.texts, reply.assessment, reply.nextKey, null)
  if (!next) return new Response(null, { status: 204, headers })
  return renderQuestion(who, await withSkills(who, reply.assessment, next), { as: 'part', headers })
})
