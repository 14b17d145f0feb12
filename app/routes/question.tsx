import { json, redirect } from '@remix-run/node'
import { useLoaderData, useActionData } from '@remix-run/react'
import { questionAt } from '../../machines/questions/registry'
import { asJobseekerSession, requireAssessment, type JobseekerSession } from '../auth/ask-who.server'
import { databaseAway, keptText, problem } from '../auth/problems.server'
import { keyFromPath, pathAfter } from '../components/conversation/paths'
import { QuestionPage } from '../components/conversation/question-page'
import { isForScript } from '../components/conversation/swap-headers'
import { questionView, readQuestionForm, type PostedForm } from '../components/conversation/question-view'
import { isOwnWords } from '../i18n/texts'
import { answerQuestion, type AnswerResult } from '../use-cases/answer-question.server'
import { isDatabaseAway } from '../use-cases/database-away.server'

/** The question of the address. After an action that shows the next one itself there is nothing to load. */
export const loader = asJobseekerSession(async (who) => {
  if (who.context.isAnswered) return json(null)
  const { language, texts, params, request } = who
  const assessment = await requireAssessment(who)
  const returnTo = new URL(request.url).searchParams.get('returnTo') === 'summary' ? 'summary' : null
  const view = questionView(texts, assessment, keyFromPath(params.key ?? ''), returnTo)
  if (!view) throw problem(texts, 404, 'notAskedNow', { href: `/${language}/topics` })
  return json(view)
})

/** Posts are answered with a redirect to what comes next; anything wrong shows the same page with the text kept. */
export const action = asJobseekerSession(async (who) => {
  const { language, portal, sessionHash, texts, params } = who
  const key = keyFromPath(params.key ?? '')
  const form = readQuestionForm(who.form)
  try {
    const result = await answerQuestion(portal, { sessionHash, language, key, ...form })
    return reply(who, key, form, result)
  } catch (error) {
    if (!isDatabaseAway(error)) throw error
    const asked = questionAt(key)
    const ownWords = asked && isOwnWords(asked.question) ? ['value'] : []
    throw databaseAway(texts, `/${language}/questions/${params.key}`, who.form, ownWords)
  }
})

function reply(who: JobseekerSession, key: string, form: PostedForm, result: AnswerResult) {
  const { language, texts, context } = who
  const kept = keptText(texts, form.values.join(', '))
  switch (result.outcome) {
    case 'stored': {
      const { next, conversation, assessment, showHelp } = result
      const onwards = pathAfter(language, conversation, next)
      const back = form.returnTo === 'summary' && !next ? `/${language}/summary` : onwards
      if (showHelp || !next || !isForScript(who.request)) return redirect(showHelp ? `/${language}/crisis` : back, 303)
      // The script gets the next question at once: one request an answer instead of two.
      context.isAnswered = true
      return json({ ...questionView(texts, assessment, next.key, null)!, at: onwards })
    }
    case 'faulty':
      return json(questionView(texts, result.assessment, key, form.returnTo, { form, fault: result.fault }), 400)
    case 'stale':
      return json(questionView(texts, result.assessment, key, form.returnTo, { form, stale: result }), 409)
    case 'alreadySent':
      throw problem(texts, 409, 'alreadySent', { href: `/${language}/plan`, kept })
    case 'notAskedNow':
      throw problem(texts, 404, 'notAskedNow', { href: `/${language}/topics`, kept })
    case 'unknownQuestion':
      throw problem(texts, 400, 'notAskedNow', { href: `/${language}/topics`, kept })
    case 'noSession':
      throw problem(texts, 401, 'noSession', { kept })
  }
}

export default function Question() {
  const loaded = useLoaderData<typeof loader>()
  const posted = useActionData<typeof action>()
  return <QuestionPage view={(posted ?? loaded)!} />
}
