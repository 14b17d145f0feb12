import { questionAt } from '../../machines/questions/registry'
import type { QuestionView } from '../components/conversation/question-view'
import type { JobseekerSession } from '../auth/ask-who.server'
import type { OpenAssessment } from '../use-cases/conversation-memory.server'
import { offerSkills } from '../use-cases/offer-skills.server'

const isAboutSkills = (key: string) => {
  const kind = questionAt(key)?.question.kind
  return kind === 'skills' || kind === 'skillLevels'
}

/** What the person wants to look for besides the suggestions; nothing when they only answer. */
export function wordsToLookFor(key: string, form: URLSearchParams): string | undefined {
  const words = (form.get('look') ?? '').trim().slice(0, 200)
  // Return in the field presses the way on: what was typed and not looked for yet shall not be lost.
  const isAsked = form.has('search') || words !== (form.get('looked') ?? '').trim()
  return isAboutSkills(key) && words !== '' && isAsked && !form.has('skip') ? words : undefined
}

/** The view with the skills that it offers. Only a question about skills costs anything. */
export async function withSkills(
  { portal, language }: Pick<JobseekerSession, 'portal' | 'language'>,
  assessment: OpenAssessment,
  view: QuestionView,
  looked = '',
): Promise<QuestionView> {
  if (!isAboutSkills(view.key) || view.stale) return view
  const offered = await offerSkills(portal, assessment, view.key, language, view.values, looked)
  return { ...view, skills: { offered, looked } }
}
