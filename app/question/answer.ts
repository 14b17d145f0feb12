import { redirect } from 'react-router'
import { asAnyone, asJobseekerSession } from '../guards/who-is-asking.server'
import { setBrought } from '../guards/cookies.server'
import { withSkills } from './skills-part.server'
import { takeAnswer } from './take-answer.server'
import { renderQuestion } from './question-part.server'
import { keyFromPath } from '../components/conversation/paths'
import { addsOnly, questionView } from '../components/conversation/question-view'
import { answerToBring } from '../use-cases/conversation/answer-cookie.server'

export const loader = asAnyone(({ language, params }) => redirect(`/${language}/questions/${params.key}`))

/**
 * Where the small script posts an answer: the next question comes in the reply itself, so that an answer costs one
 * request instead of two. `x-at` is the address that the browser then stands at. Without the script it is not used.
 */
export const action = asJobseekerSession(async (who) => {
  const reply = await takeAnswer(who)
  if ('again' in reply) return renderQuestion(who, reply.again, { as: 'part', status: reply.status })
  const { portal, texts, params, form } = who
  const { assessment, goOn, nextKey } = reply
  const next = nextKey && questionView(texts, assessment, nextKey, null)
  if (!next) return new Response(null, { status: 204, headers: { 'x-at': goOn } })
  const key = keyFromPath(params.key ?? '')
  const last = answerToBring(portal, assessment, key)
  const headers = { 'x-at': goOn, ...(last && { 'Set-Cookie': setBrought(portal, last) }) }
  const as = addsOnly(next, assessment, key, Number(form.get('shown'))) ? 'addition' : 'part'
  return renderQuestion(who, await withSkills(who, assessment, next), { as, headers })
})
