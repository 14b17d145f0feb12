import { json, redirect } from '@remix-run/node'
import { useLoaderData, useActionData } from '@remix-run/react'
import { questionAt } from '../../machines/questions/registry'
import { asJobseeker, asJobseekerSession, type JobseekerSession } from '../auth/ask-who.server'
import { databaseAway, keptText, problem } from '../auth/problems.server'
import { keyFromPath, pathAfter } from '../components/conversation/paths'
import { QuestionPage } from '../components/conversation/question-page'
import { questionView, readQuestionForm, type PostedForm } from '../components/conversation/question-view'
import { isOwnWords } from '../i18n/texts'
import { answerQuestion, type AnswerResult } from '../use-cases/answer-question.server'
import { isDatabaseAway } from '../use-cases/database-away.server'

export const loader = asJobseeker(({ language, texts, assessment, params, request }) => {
  const returnTo = new URL(request.url).searchParams.get('returnTo') === 'summary' ? 'summary' : null
  const view = questionView(texts, assessment, keyFromPath(params.key ?? ''), returnTo)
  if (!view) throw problem(texts, 404, 'notAskedNow', { href: `/${language}/topics` })
  return json(view)
})

/** Posts are answered with a redirect to what comes next; anything wrong shows the same page with the text kept. */
export const action = asJobseekerSession(async (who) => {
  const { language, portal, sessionHash, texts, params } = who
  const key = keyFromPath(params.key ?? '')
  const form = readQuestionForm(await who.request.formData())
  try {
    const result = await answerQuestion(portal, { sessionHash, language, key, ...form })
    return reply(who, key, form, result)
  } catch (error) {
    if (!isDatabaseAway(error)) throw error
    const asked = questionAt(key)
    const ownWords = asked && isOwnWords(asked.question) ? ['value'] : []
    throw databaseAway(texts, `/${language}/questions/${params.key}`, new URLSearchParams(form.fields), ownWords)
  }
})

function reply({ language, texts }: JobseekerSession, key: string, form: PostedForm, result: AnswerResult) {
  const kept = keptText(texts, form.values.join(', '))
  switch (result.outcome) {
    case 'stored': {
      const onwards = pathAfter(language, result.conversation, result.next)
      const back = form.returnTo === 'summary' && !result.next ? `/${language}/summary` : onwards
      return redirect(result.showHelp ? `/${language}/crisis` : back, 303)
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
  return <QuestionPage view={posted ?? loaded} />
}
