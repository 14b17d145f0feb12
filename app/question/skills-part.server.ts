import { questionAt } from '../../machines/questions/registry'
import { tellsOfDanger } from '../../machines/danger/tells-of-danger'
import type { PostedForm } from '../components/conversation/posted-form'
import type { QuestionView } from '../components/conversation/question-view'
import type { JobseekerSession } from '../guards/who-is-asking.server'
import { noOwnSkills, ownSkillsAfter, type OwnSkillsPosted } from '../../machines/conversations/custom-skills'
import type { OpenAssessment } from '../use-cases/conversation/open-assessment.server'
import { offerSkills } from '../use-cases/conversation/offer-skills.server'

/** The longest text that one search takes. */
const mostSought = 200

const isAboutSkills = (key: string) => {
  const kind = questionAt(key)?.question.kind
  return kind === 'skills' || kind === 'skillLevels'
}

const typed = (form: URLSearchParams) =>
  (form.get('look') ?? '').replace(/\s+/g, ' ').normalize('NFC').trim().slice(0, mostSought)

/** What the person wants to look for besides the suggestions; nothing when they only answer. */
export function wordsToLookFor(key: string, form: URLSearchParams): string | undefined {
  const words = typed(form)
  // Return in the field presses the way on: what was typed and not looked for yet shall not be lost.
  const isAsked = form.has('search') || words !== (form.get('looked') ?? '').trim()
  // Words that tell of danger are an answer: help comes at once.
  return isAboutSkills(key) && words !== '' && isAsked && !form.has('skip') && !tellsOfDanger(words) ? words : undefined
}

/** The form with what stands in the field as own words too, where it tells of danger and is not looked for. */
export function withWordsOfDanger(form: PostedForm, posted: URLSearchParams): PostedForm {
  const words = typed(posted)
  if (words === '' || !tellsOfDanger(words)) return form
  const { shown, kept } = form.ownSkills
  return { ...form, ownSkills: { shown, kept: [...new Set([...kept, words])] } }
}

/** The view with the skills that it offers. Only a question about skills costs anything. */
export async function withSkills(
  { portal, language }: Pick<JobseekerSession, 'portal' | 'language'>,
  assessment: OpenAssessment,
  view: QuestionView,
  looked = '',
  { shown, kept }: OwnSkillsPosted = noOwnSkills,
): Promise<QuestionView> {
  if (!isAboutSkills(view.key) || view.stale) return view
  const offered = await offerSkills(portal, assessment, view.key, language, view.values, looked)
  const sought = looked && !shown.includes(looked) ? [looked] : []
  const keeps = ownSkillsAfter(assessment.walked.stored, questionAt(view.key)!.round, {
    shown,
    kept: [...kept, ...sought],
  })
  const own = [...new Set([...shown, ...keeps])].map((words) => ({ words, isKept: keeps.includes(words) }))
  return { ...view, skills: { offered, looked, own } }
}
