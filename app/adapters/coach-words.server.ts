import { randomUUID } from 'node:crypto'
import { data, redirect } from 'react-router'
import type { Coach } from '../guards/who-is-asking.server'
import { keptText, problem } from '../guards/problems.server'
import type { FormState } from '../components/coach/client/words-form'
import { wordsLimit } from '../use-cases/desk/notes-and-messages.server'
import type { WriteResult, Written } from '../use-cases/messages/coach-messages.server'
import type { OpenAssessment } from '../use-cases/conversation/open-assessment.server'
import { discardSavedForm, findSavedForm } from '../use-cases/plan/saved-form-drafts.server'

/** The form of a page for writing: empty, or with what was typed before the session ended. */
export async function freshForm(who: Coach, assessment: OpenAssessment, saved: string): Promise<FormState> {
  const { portal, coach, texts, request } = who
  const { pathname, searchParams } = new URL(request.url)
  const kept = await findSavedForm(portal, coach, assessment, pathname)
  const told = kept ? texts.t('coach:plan.unsent') : searchParams.has('saved') ? saved : null
  return { id: kept?.get('id') ?? randomUUID(), text: kept?.get('text') ?? '', fault: null, told }
}

/** What is typed with a ready text after it, as a line of its own; nothing is sent. */
export function addPhrase({ form }: Coach, phrase: string) {
  const text = [form.get('text')?.trim(), phrase].filter(Boolean).join('\n')
  return data({ form: { id: form.get('id') ?? randomUUID(), text, fault: null, told: null } satisfies FormState })
}

/** What a coach wrote is stored and the page shown anew, or the page says what is wrong, the text as it was typed. */
export async function takeWords(who: Coach, write: (written: Written) => Promise<WriteResult>) {
  const { portal, coach, texts, params, form, request } = who
  const [id, text] = [form.get('id') ?? '', form.get('text') ?? '']
  const { pathname } = new URL(request.url)
  const result = await write({ assessmentId: params.id ?? '', id, text })
  const again = (fault: string) => data({ form: { id, text, fault, told: null } satisfies FormState }, 400)
  switch (result) {
    case 'done':
      await discardSavedForm(portal, coach, pathname)
      return redirect(`${pathname}?saved`, 303)
    case 'nothingSaid':
      return again(texts.t('errors:nothingWritten'))
    case 'tooLong':
      return again(texts.t('errors:tooLong', { limit: wordsLimit, length: text.length }))
    case 'badId':
      throw problem(texts, 400, 'badRequest', { href: pathname, kept: keptText(texts, text) })
    case 'noAssessment':
      throw problem(texts, 404, 'notFound', { href: '/coach', kept: keptText(texts, text) })
  }
}
