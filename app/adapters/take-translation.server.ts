import { redirect } from 'react-router'
import type { CoachPart } from '../../machines/plan/draft/coach-parts'
import type { Coach } from '../guards/who-is-asking.server'
import { problem } from '../guards/problems.server'
import { translateAnswers } from '../use-cases/messages/translate-answers.server'
import type { TranslationOutcome } from '../use-cases/messages/translate-texts.server'

/** Back to the page on which a translation was asked for; it says what became of it. */
export function backWith({ texts, request }: Coach, outcome: TranslationOutcome | undefined, part?: CoachPart) {
  if (!outcome) throw problem(texts, 404, 'notFound', { href: '/coach' })
  const { pathname } = new URL(request.url)
  const query = new URLSearchParams({
    ...(outcome !== 'done' && outcome !== 'nothing' && { translation: outcome }),
    // What follows on the page is no new opening of what tells of health.
    ...(part === 'health' && { open: '' }),
  }).toString()
  return redirect(query ? `${pathname}?${query}` : pathname, 303)
}

/** A button of a page with answers was pressed: those of one question, or all of the page. */
export async function takeTranslation(who: Coach, part: CoachPart) {
  const { portal, coach, params, form } = who
  const wanted = { assessmentId: params.id ?? '', part, keys: form.getAll('key') }
  return backWith(who, await translateAnswers(portal, coach, wanted), part)
}
