import { redirect } from 'react-router'
import { withProblemPages } from '../adapters/problem-pages.server'
import { asJobseeker, asJobseekerSession } from '../guards/who-is-asking.server'
import { problem } from '../guards/problems.server'
import { keyFromPath } from '../components/conversation/paths'
import { questionView } from '../components/conversation/question-view'
import { renderQuestion } from './question-part.server'
import { withSkills } from './skills-part.server'
import { ownWordsIn, takeAnswer } from './take-answer.server'

// The one exception among the pages: a question and its answer are resource routes that return HTML, whole or in part. They
// are what is asked for by far the most, and put together what was rendered before; see docs/decisions/0028.

export const loader = withProblemPages(
  asJobseeker(async (who) => {
    const { language, texts, assessment, params, request } = who
    const returnTo = new URL(request.url).searchParams.get('returnTo') === 'summary' ? 'summary' : null
    const view = questionView(texts, assessment, keyFromPath(params.key ?? ''), returnTo)
    if (!view) throw problem(texts, 404, 'notAskedNow', { href: `/${language}/topics` })
    return renderQuestion(who, await withSkills(who, assessment, view), { as: 'page' })
  }),
)

/** Posts are answered with a redirect to what comes next; anything wrong shows the same page with the text kept. */
export const action = withProblemPages(
  asJobseekerSession(async (who) => {
    const reply = await takeAnswer(who)
    return 'goOn' in reply
      ? redirect(reply.goOn, 303)
      : renderQuestion(who, reply.again, { as: 'page', status: reply.status })
  }, ownWordsIn),
)
