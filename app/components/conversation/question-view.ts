import type { ConversationName } from '../../../machines/conversations/conversations'
import { minutesLeft } from '../../../machines/conversations/minutes'
import { stageReached, type StageName } from '../../../machines/conversations/stages'
import type { Step } from '../../../machines/conversations/walk'
import { stepFor } from '../../../machines/conversations/walk-assessment'
import { isNeverRepeated } from '../../../machines/plan/life/sharing'
import { ownCompass } from '../../../machines/profile/compass-of-assessment'
import type { AnswerValue, Question } from '../../../machines/questions/define-question'
import type { AnswerFault } from '../../../machines/questions/read-answer'
import { offeredAgain } from '../../../machines/reassessment/reassessment'
import type { Texts } from '../../i18n/texts'
import type { AnswerMark, OpenAssessment } from '../../use-cases/conversation/open-assessment.server'
import { compassView, type CompassView } from '../compass/compass-view'
import type { SkillsPart } from '../question/skills-control'
import type { Frame } from '../ui/document'
import { answerInWords } from './answer-in-words'
import { guideLine, type GuideLine } from './guide-line'
import type { OwnWords } from './own-words'
import type { PostedForm } from './posted-form'

export type SaidBefore = { key: string; label: string; answer: string; own: OwnWords }

/** What was answered in the assessment before, offered for confirmation. */
export type Earlier = { date: string; answer: string; own: OwnWords }

export type QuestionView = {
  frame: Frame
  key: string
  /** The assessment's revision that the page shows. */
  revision: number
  conversation: ConversationName
  /** The stage of the quick start; a topic has none. */
  stage: StageName | null
  /** Minutes left in the conversation. */
  minutes: number
  /** What the guide says here. */
  guide: GuideLine | null
  /** The questions before this one, and what was said to one of them: put into words only where it is shown. */
  before: readonly Step[]
  said: (step: Step) => SaidBefore
  values: string[]
  earlier: Earlier | null
  /** What was posted, to be sent again when the person keeps it. */
  yourValues: string[]
  seen: number
  returnTo: string | null
  fault: string | null
  stale: { stored: string; yours: string } | null
  /** Of a question about skills: those that it offers. */
  skills: SkillsPart | null
  /** Of a question that is answered on the compass: with what stands in the form. */
  compass: CompassView | null
}

const isEmpty = (part: unknown) => part === null || part === 0 || (Array.isArray(part) && part.length === 0)

/**
 * True when the form holds nothing of this person: every part of the view that a form shows, now or later, is empty.
 */
export function isUntouched(view: QuestionView): boolean {
  const {
    frame: _frame,
    key: _key,
    revision: _revision,
    conversation: _conversation,
    stage: _stage,
    minutes: _minutes,
    guide: _guide,
    before: _before,
    said: _said,
    ...form
  } = view
  return Object.values(form).every(isEmpty)
}

/** So many of the earlier answers stand open in the line of history, so that the question stays near the top on a phone. */
const unfolded = 1

/** Earlier answers in page flow: those that are folded, and those that stay open. Of a page that adds to another only the last. */
export const saidOn = ({ before }: Pick<QuestionView, 'before'>, addsOnly: boolean) => ({
  folded: addsOnly ? [] : before.slice(0, -unfolded),
  open: before.slice(addsOnly ? -1 : -unfolded),
})

/**
 * Whether a page that showed the revision before an answer needs no more than that answer on top of the earlier ones which
 * it has: nothing else was stored since, the answer is the last on the way to this question, and the fold is there already.
 */
export const addsOnly = ({ revision, before }: QuestionView, { marks }: OpenAssessment, key: string, shown: number) =>
  shown === revision - 1 &&
  marks.get(key)?.revision === revision &&
  before.at(-1)?.key === key &&
  before.length > unfolded + 1

const asValues = (value: AnswerValue | undefined): string[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? [...value] : [String(value)]

/** By the mark of its answer, which is made anew with every answer: the same words are not put together twice. */
const saidUnder = new WeakMap<AnswerMark, { texts: Texts; said: SaidBefore }>()

function saidBefore(texts: Texts, { walked, marks }: OpenAssessment, { key, question }: Step): SaidBefore {
  const mark = marks.get(key)
  const known = mark && saidUnder.get(mark)
  if (known?.texts === texts) return known.said
  const value = walked.stored.get(key) ?? null
  const said = {
    key,
    label: texts.question(question).label,
    ...answerInWords(texts, key, value, mark?.language),
  }
  if (mark) saidUnder.set(mark, { texts, said })
  return said
}

/** The earlier answer to a question that has none yet in this assessment. */
function earlierTo(texts: Texts, { walked, earlier }: OpenAssessment, { key }: Step) {
  const value = earlier && !walked.stored.has(key) ? offeredAgain(earlier.walked.answers, key) : undefined
  if (!earlier || value === undefined || isNeverRepeated(key, value)) return undefined
  const { language, carriedFrom = earlier.row.sentAt } = earlier.marks.get(key) ?? {}
  const said = { date: carriedFrom ? texts.date(carriedFrom) : '', ...answerInWords(texts, key, value, language) }
  return { value, said }
}

/** What the form holds of a stored answer: once it is sent and cannot be changed, nothing of what no page repeats. */
function storedIn({ walked, row }: OpenAssessment, key: string): AnswerValue | undefined {
  const value = walked.stored.get(key)
  return value !== undefined && row.status === 'sent' && isNeverRepeated(key, value) ? undefined : value
}

const isPlacing = (question: Question) => question.kind === 'choices' && Boolean(question.ordered)

type RefusedAnswer = { form: PostedForm; fault?: AnswerFault; stale?: { stored: AnswerValue; yours: AnswerValue } }

/** Everything that the page of a question shows; nothing when the question is not asked on this person's way. */
export function questionView(
  texts: Texts,
  assessment: OpenAssessment,
  key: string,
  returnTo: string | null,
  problem?: RefusedAnswer,
): QuestionView | null {
  const { walked, marks } = assessment
  const place = stepFor(walked, key)
  if (!place) return null
  const { conversation, step } = place
  const walk = walked.walks[conversation]
  const at = walk.path.findIndex((one) => one.key === key)
  const before = at < 0 ? walk.path : walk.path.slice(0, at)
  const asked = [...before, step].map(({ question }) => question)
  const { title } = texts.question(step.question)
  const { t, language, dir } = texts
  const fault = problem?.fault ? t(`errors:${problem.fault.code}`, { ...problem.fault }) : null
  const earlier = earlierTo(texts, assessment, step)
  const values = problem && !problem.stale ? problem.form.values : asValues(storedIn(assessment, key) ?? earlier?.value)
  const prefix = problem?.fault || problem?.stale ? t('errors:titlePrefix') : ''
  return {
    frame: { title: `${prefix}${title} – ${t('common:portal')}`, language, dir },
    key,
    revision: assessment.row.revision,
    conversation,
    stage: conversation === 'quickStart' ? stageReached(asked) : null,
    minutes: minutesLeft(conversation, asked),
    guide: problem ? null : guideLine(assessment, place, before),
    before,
    said: (one) => saidBefore(texts, assessment, one),
    values,
    earlier: earlier?.said ?? null,
    yourValues: problem?.stale ? asValues(problem.stale.yours) : [],
    seen: marks.get(key)?.revision ?? 0,
    returnTo,
    fault,
    stale: problem?.stale
      ? {
          stored: texts.answer(step.question, problem.stale.stored),
          yours: texts.answer(step.question, problem.stale.yours),
        }
      : null,
    skills: null,
    compass: isPlacing(step.question) ? compassView(texts, ownCompass(walked, undefined, values)) : null,
  }
}
