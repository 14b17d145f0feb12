import type { NoticeKind, NoticeWay } from '../../../machines/notices/notice-kinds'
import { isNeverRepeated } from '../../../machines/plan/life/sharing'
import type { AnswerValue } from '../../../machines/questions/define-question'
import { questionAt } from '../../../machines/questions/registry'
import type { Texts } from '../../i18n/texts'
import type { OpenAssessment } from '../../use-cases/conversation/open-assessment.server'
import type { OwnPlan } from '../../use-cases/plan/jobseeker-plan.server'
import type { OwnData } from '../../use-cases/my-data/own-data.server'
import type { SkillLabels } from '../../use-cases/conversation/skill-labels.server'
import { answerInFull, answerInWords, type AnswerInWords } from '../conversation/answer-in-words'
import { answersByTopic, type SummaryTopic } from '../conversation/summary-view'
import { ownPlanView } from '../plan/own-plan-view'
import { planView, type PlanView } from '../plan/plan-view'

export type PastAnswer = AnswerInWords & { key: string; when: string; question: string }
/** Something written, in the language of its author. */
export type Words = { text: string; language: string; date: string }
export type AllDataView = {
  when: string
  /** Some answers are only said to be answered; a page apart shows them. */
  keepsBack: boolean
  topics: SummaryTopic[]
  history: PastAnswer[]
  plan: PlanView | null
  /** As the coach has it, before it is approved. */
  isDraft: boolean
  messages: Words[]
  /** What coaches have written down for each other. */
  notes: Words[]
  /** How they chose to be told of news, and what they were told. */
  notices: string[]
  devices: string[]
  codes: { code: string; until: string }[]
}

function pastAnswer(texts: Texts, row: OwnData['answers'][number], inWords: typeof answerInWords): PastAnswer {
  const key = String(row.questionKey)
  const said = questionAt(key) && inWords(texts, key, row.value as AnswerValue, String(row.language))
  return {
    key: String(row.revision),
    when: texts.moment(String(row.answeredAt)),
    question: String(row.question ?? row.questionKey),
    ...(said ?? { answer: String(row.answer ?? ''), own: null }),
  }
}

const isKept = ({ questionKey, value }: OwnData['answers'][number]) =>
  value !== null && isNeverRepeated(String(questionKey), value as AnswerValue)

const words = (texts: Texts, { value, language, writtenAt }: OwnData['messages' | 'notes'][number]): Words => ({
  text: String(value),
  language: String(language),
  date: texts.moment(String(writtenAt)),
})

/**
 * All that the file holds, in words and in an order to be read.
 *
 * @param isWhole with the answers that no other page repeats; the person has read the warning
 */
export function allDataView(
  texts: Texts,
  assessment: OpenAssessment,
  data: OwnData,
  labels: SkillLabels,
  own: OwnPlan | undefined,
  isWhole: boolean,
): AllDataView {
  const { t, moment } = texts
  const inWords = isWhole ? answerInFull : answerInWords
  const view = own && ownPlanView(texts, own)
  const { plan } = own ?? {}
  return {
    when: moment(data.madeAt),
    keepsBack: !isWhole && data.answers.some(isKept),
    topics: answersByTopic(texts, assessment, labels, inWords),
    history: data.answers.map((row) => pastAnswer(texts, row, inWords)),
    plan: plan ? planView(texts, { ...plan, assessment, reader: 'jobseeker' }) : null,
    isDraft: !view?.approved,
    messages: [...(view?.messages ?? []), ...data.messages.map((row) => words(texts, row))],
    notes: data.notes.map((row) => words(texts, row)),
    notices: [
      ...data.noticeChoices.map(
        ({ way, address }) => `${texts.t(`notices:page.ways.${way as NoticeWay}`)} ${String(address ?? '')}`,
      ),
      ...data.notices.map(
        ({ kind, createdAt }) =>
          `${moment(String(createdAt))}: ${texts.t(`notices:kinds.${kind as NoticeKind}`, { count: 1, phone: '' })}`,
      ),
    ],
    devices: data.jobseekerSessions.map(({ createdAt, expiresAt }) =>
      t('myData:all.device', { started: moment(String(createdAt)), until: moment(String(expiresAt)) }),
    ),
    codes: data.resumeCodes.map(({ code, expiresAt }) => ({
      code: String(code),
      until: t('myData:all.code', { until: moment(String(expiresAt)) }),
    })),
  }
}
