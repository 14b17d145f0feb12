import { assessmentState } from '../../../machines/conversations/assessment.machine'
import { conversationNames } from '../../../machines/conversations/conversations'
import { isNeverRepeated, mayCoachRead, sharedOf, type Shared } from '../../../machines/plan/life/sharing'
import type { Answers } from '../../../machines/questions/answers'
import { questionAt, topicOfQuestion, type TextTopic } from '../../../machines/questions/registry'
import { namedSkills, type NamedSkill } from '../../i18n/named-skills'
import type { Texts } from '../../i18n/texts'
import type { OpenAssessment } from '../../use-cases/conversation/open-assessment.server'
import type { SkillLabels } from '../../use-cases/conversation/skill-labels.server'
import { answerLabel, answerTitle } from './answer-label'
import { answerInWords, type AnswerInWords } from './answer-in-words'

export type SummaryAnswer = AnswerInWords & {
  key: string
  label: string
  title: string
  skipped: boolean
  /** When it was told, if that was in an assessment before this one. */
  carriedFrom: string | null
  /** Of an answer about skills: their names. */
  skills: NamedSkill[] | null
  /** The coach does not see it, whatever is shared of its topic. */
  onlyYou: boolean
}
/** Whether an answer is kept from the coach although its topic is opened to them. */
function isOnlyYours(key: string, answers: Answers): boolean {
  const { question } = questionAt(key)!
  const isOpened = sharedOf(topicOfQuestion(question), answers) === 'all'
  return isNeverRepeated(key, answers.at(key) ?? null) || (isOpened && !mayCoachRead(key, answers))
}

export type SummaryTopic = { topic: TextTopic; shared: Shared; answers: SummaryAnswer[] }

/**
 * All answers that count, by topic in the order they were asked, each with what is needed to show and edit it.
 *
 * @param inWords how an answer is said: with `answerInFull` also those that no page repeats
 */
export function answersByTopic(
  texts: Texts,
  { walked, marks }: OpenAssessment,
  labels: SkillLabels,
  inWords = answerInWords,
): SummaryTopic[] {
  const keys = new Set(conversationNames.flatMap((name) => walked.walks[name].path.map(({ key }) => key)))
  const byTopic = new Map<TextTopic, SummaryAnswer[]>()
  for (const key of keys) {
    const { question } = questionAt(key)!
    const value = walked.stored.get(key) ?? null
    const mark = marks.get(key)
    const topic = topicOfQuestion(question)
    const answer = {
      key,
      label: answerLabel(texts, key),
      title: answerTitle(texts, key),
      ...inWords(texts, key, value, mark?.language),
      skills: namedSkills(texts, question, value, labels),
      skipped: value === null,
      onlyYou: isOnlyYours(key, walked.answers),
      carriedFrom: mark?.carriedFrom ? texts.date(mark.carriedFrom) : null,
    }
    byTopic.set(topic, [...(byTopic.get(topic) ?? []), answer])
  }
  return [...byTopic].map(([topic, answers]) => ({ topic, shared: sharedOf(topic, walked.answers), answers }))
}

type SummaryView = {
  topics: SummaryTopic[]
  canSend: boolean
  status: OpenAssessment['row']['status']
  /** The revision that the page shows: only that one is sent from it. */
  revision: number
}

export function summaryView(texts: Texts, assessment: OpenAssessment, labels: SkillLabels): SummaryView {
  const { walked, row } = assessment
  const state = assessmentState(walked, row.status)
  return {
    topics: answersByTopic(texts, assessment, labels),
    canSend: state.can({ type: 'assessment.sent' }),
    status: row.status,
    revision: row.revision,
  }
}
