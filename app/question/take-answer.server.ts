import { requireAssessment, type JobseekerSession, type OwnWords } from '../guards/who-is-asking.server'
import { readBrought } from '../guards/cookies.server'
import { keptText, problem } from '../guards/problems.server'
import { afterPress } from '../../machines/profile/placing'
import { questionAt } from '../../machines/questions/registry'
import { isOwnWords } from '../i18n/texts'
import { answerQuestion } from '../use-cases/conversation/answer-question.server'
import type { OpenAssessment } from '../use-cases/conversation/open-assessment.server'
import { helpPath, keyFromPath, pathAfterAnswer } from '../components/conversation/paths'
import { readQuestionForm, type PostedForm } from '../components/conversation/posted-form'
import { questionView, type QuestionView } from '../components/conversation/question-view'
import { withSkills, withWordsOfDanger, wordsToLookFor } from './skills-part.server'

/** What follows an answer: on to a place (a question of the assessment, when `nextKey`), or the same page again. */
type AnswerReply =
  | { goOn: string; nextKey: string | null; assessment: OpenAssessment }
  | { again: QuestionView; status: 200 | 400 | 409 }

/**
 * Reads what was posted for a question, has it stored, and says what the person sees next. Throws the page of a problem,
 * with their text kept, when the answer cannot be taken.
 */
export async function takeAnswer(who: JobseekerSession): Promise<AnswerReply> {
  const { portal, language, texts, params, sessionHash } = who
  const key = keyFromPath(params.key ?? '')
  const form = withWordsOfDanger(readQuestionForm(who.form), who.form)
  const words = wordsToLookFor(key, who.form)
  if (words) return lookFor(who, key, form, words)
  const pressed = who.form.get('place')
  if (pressed !== null) return lookFor(who, key, { ...form, values: afterPress(form.values, pressed) }, '')
  const isPick = questionAt(key)?.question.kind === 'skills'
  const kept = keptText(texts, (isPick ? form.ownSkills.kept : form.values).join(', '))
  const posted = { sessionHash, language, key, brought: readBrought(who.request, portal), ...form }
  const result = await answerQuestion(portal, posted)
  switch (result.outcome) {
    case 'stored': {
      const { next, conversation, assessment, showHelp } = result
      const toSummary = form.returnTo === 'summary' && !next
      const goOn = toSummary ? `/${language}/summary` : pathAfterAnswer(language, conversation, next)
      if (showHelp) return { goOn: helpPath(goOn), nextKey: null, assessment }
      return { goOn, nextKey: toSummary ? null : (next?.key ?? null), assessment }
    }
    case 'faulty': {
      const view = questionView(texts, result.assessment, key, form.returnTo, { form, fault: result.fault })
      return { again: await withSkills(who, result.assessment, view!, '', form.ownSkills), status: 400 }
    }
    case 'stale':
      return {
        again: questionView(texts, result.assessment, key, form.returnTo, { form, stale: result })!,
        status: 409,
      }
    case 'alreadySent':
      throw problem(texts, 409, 'alreadySent', { href: `/${language}/plan`, kept })
    case 'full':
      throw problem(texts, 409, 'notNow', { href: `/${language}/summary`, kept })
    case 'notAskedNow':
      throw problem(texts, 404, 'notAskedNow', { href: `/${language}/topics`, kept })
    case 'unknownQuestion':
      throw problem(texts, 400, 'notAskedNow', { href: `/${language}/topics`, kept })
    case 'noSession':
      throw problem(texts, 401, 'noSession', { kept })
  }
}

/** The fields of a question's form that hold the person's own words. */
export const ownWordsIn: OwnWords = (params) => {
  const asked = questionAt(keyFromPath(params.key ?? ''))
  if (asked?.question.kind === 'skills') return ['look']
  return asked && isOwnWords(asked.question) ? ['value'] : []
}

/** The same question again, with what the words find where it looks for some; what was ticked or placed stays so, nothing is stored. */
async function lookFor(who: JobseekerSession, key: string, form: PostedForm, words: string): Promise<AnswerReply> {
  const assessment = await requireAssessment(who, ownWordsIn(who.params))
  const view = questionView(who.texts, assessment, key, form.returnTo, { form })
  if (!view) throw problem(who.texts, 404, 'notAskedNow', { href: `/${who.language}/topics` })
  return { again: await withSkills(who, assessment, view, words, form.ownSkills), status: 200 }
}
