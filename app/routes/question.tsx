import { json, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { asJobseeker, asJobseekerSession } from '../auth/ask-who.server'
import { problem } from '../auth/problems.server'
import { takeAnswer } from '../adapters/take-answer.server'
import { keyFromPath } from '../components/conversation/paths'
import { QuestionPage } from '../components/conversation/question-page'
import { questionView } from '../components/conversation/question-view'

export const loader = asJobseeker(({ language, texts, assessment, params, request }) => {
  const returnTo = new URL(request.url).searchParams.get('returnTo') === 'summary' ? 'summary' : null
  const view = questionView(texts, assessment, keyFromPath(params.key ?? ''), returnTo)
  if (!view) throw problem(texts, 404, 'notAskedNow', { href: `/${language}/topics` })
  return json(view)
})

/** Posts are answered with a redirect to what comes next; anything wrong shows the same page with the text kept. */
export const action = asJobseekerSession(async (who) => {
  const reply = await takeAnswer(who)
  return 'goOn' in reply ? redirect(reply.goOn, 303) : json(reply.again, reply.status)
})

export default function Question() {
  const loaded = useLoaderData<typeof loader>()
  const posted = useActionData<typeof action>()
  return <QuestionPage view={posted ?? loaded} />
}
