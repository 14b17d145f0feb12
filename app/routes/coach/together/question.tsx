import { data, redirect, useActionData, useLoaderData } from 'react-router'
import { asTypist, goneFromTyping } from '../../../adapters/typist.server'
import { coachFrame } from '../../../components/coach/coach-frame'
import { questionHref } from '../../../components/coach/together/entry-view'
import { postedValues } from '../../../components/coach/together/posted-values'
import { TypedQuestionPage } from '../../../components/coach/together/typing-pages'
import { typedQuestionView } from '../../../components/coach/together/typing-view'
import { keyFromPath } from '../../../components/conversation/paths'
import { asCoach } from '../../../guards/who-is-asking.server'
import type { Language } from '../../../i18n/languages'
import { answerQuestion } from '../../../use-cases/conversation/answer-question.server'

/** A question of the client's conversation, in their language beside the coach's. */
export const loader = asCoach('assessment.type', async (who) => {
  const typed = await asTypist(who)
  if (!typed) return goneFromTyping()
  const { portal, texts, coach, params } = who
  const view = typedQuestionView(typed.readers, typed.assessment, keyFromPath(params.key ?? ''))
  if (!view) return redirect(`/coach/together/${typed.assessment.row.id}`)
  return data({ frame: coachFrame(texts, portal, view.title, coach), view })
})

export const action = asCoach('assessment.type', async (who) => {
  const typed = await asTypist(who)
  if (!typed) return goneFromTyping()
  const { portal, params, form } = who
  const { sessionHash, assessment, readers } = typed
  const key = keyFromPath(params.key ?? '')
  const values = postedValues(form, 'value')
  const seen = Number(form.get('seen')) || 0
  const language = assessment.row.language as Language
  const posted = { sessionHash, language, key, values, seen, skipped: form.has('skip') }
  const result = await answerQuestion(portal, posted)
  const page = `/coach/together/${assessment.row.id}`
  if (result.outcome === 'faulty') {
    const view = typedQuestionView(readers, assessment, key, { values, fault: result.fault })
    return view ? data({ view }, 400) : redirect(page, 303)
  }
  // Where help is called for, the page of the assessment says so before anything else is asked.
  const next = result.outcome === 'stored' && !result.showHelp ? result.next : null
  return redirect(next ? questionHref(assessment.row.id, next.key) : page, 303)
})

export default function TypedQuestion() {
  const { view } = useLoaderData<typeof loader>()
  return <TypedQuestionPage view={useActionData<typeof action>()?.view ?? view} />
}
