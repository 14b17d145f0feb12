import type { AnswerValue } from '../../../machines/questions/define-question'
import { questionAt } from '../../../machines/questions/registry'
import type { Texts } from '../../i18n/texts'
import type { OpenAssessment } from '../../use-cases/conversation-memory.server'
import type { OwnPlan } from '../../use-cases/jobseeker-plan.server'
import type { OwnData } from '../../use-cases/own-data.server'
import type { SkillLabels } from '../../use-cases/skill-labels.server'
import { ownWordsOf, type OwnWords } from '../conversation/own-words'
import { answersByTopic, type SummaryTopic } from '../conversation/summary-view'
import { ownPlanView } from '../plan/own-plan-view'
import { planView, type PlanView } from '../plan/plan-view'

export type PastAnswer = { key: string; when: string; question: string; answer: string; own: OwnWords }
/** Something written, in the language of whoever wrote it. */
export type Words = { text: string; language: string; date: string }
export type AllDataView = {
  when: string
  topics: SummaryTopic[]
  history: PastAnswer[]
  plan: PlanView | null
  /** As the coach has it, before it is approved. */
  isDraft: boolean
  messages: Words[]
  /** What coaches have written down for each other. */
  notes: Words[]
  devices: string[]
  codes: { code: string; until: string }[]
}

function pastAnswer(texts: Texts, row: OwnData['answers'][number]): PastAnswer {
  const asked = questionAt(String(row.questionKey))
  return {
    key: String(row.revision),
    when: texts.moment(String(row.answeredAt)),
    question: String(row.question ?? row.questionKey),
    answer: String(row.answer ?? ''),
    own: asked ? ownWordsOf(asked.question, row.value as AnswerValue, String(row.language)) : null,
  }
}

const words = (texts: Texts, { value, language, writtenAt }: OwnData['messages' | 'notes'][number]): Words => ({
  text: String(value),
  language: String(language),
  date: texts.moment(String(writtenAt)),
})

/** All that the file holds, in words and in an order to be read. */
export function allDataView(
  texts: Texts,
  assessment: OpenAssessment,
  data: OwnData,
  labels: SkillLabels,
  own?: OwnPlan,
): AllDataView {
  const { t, moment } = texts
  const view = own && ownPlanView(texts, own)
  const { plan } = own ?? {}
  return {
    when: moment(data.madeAt),
    topics: answersByTopic(texts, assessment, labels),
    history: data.answers.map((row) => pastAnswer(texts, row)),
    plan: plan ? planView(texts, { ...plan, assessment, reader: 'jobseeker' }) : null,
    isDraft: !view?.approved,
    messages: [...(view?.messages ?? []), ...data.messages.map((row) => words(texts, row))],
    notes: data.notes.map((row) => words(texts, row)),
    devices: data.jobseekerSessions.map(({ createdAt, expiresAt }) =>
      t('myData:all.device', { started: moment(String(createdAt)), until: moment(String(expiresAt)) }),
    ),
    codes: data.resumeCodes.map(({ code, expiresAt }) => ({
      code: String(code),
      until: t('myData:all.code', { until: moment(String(expiresAt)) }),
    })),
  }
}
