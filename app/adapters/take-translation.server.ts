import { redirect } from '@remix-run/node'
import type { CoachPart } from '../../machines/plan/coach-parts'
import type { Coach } from '../auth/ask-who.server'
import { problem } from '../auth/problems.server'
import { translateAnswers } from '../use-cases/translate-answers.server'

/** A button of a page with answers was pressed: translates, and leads back to the page, which says what became of it. */
export async function takeTranslation({ portal, coach, texts, params, form, request }: Coach, part: CoachPart) {
  const assessmentId = params.id ?? ''
  const outcome = await translateAnswers(portal, coach, { assessmentId, part, keys: form.getAll('key') })
  if (!outcome) throw problem(texts, 404, 'notFound', { href: '/coach' })
  const { pathname } = new URL(request.url)
  return redirect(outcome === 'done' || outcome === 'nothing' ? pathname : `${pathname}?translation=${outcome}`, 303)
}
