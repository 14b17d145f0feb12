import type { ConversationName } from '../../../../machines/conversations/conversations'
import { askedOnPaper, questionsOf } from '../../../../machines/conversations/paper-form'
import { stepFor } from '../../../../machines/conversations/walk-assessment'
import type { AnswerValue } from '../../../../machines/questions/define-question'
import type { AnswerFault } from '../../../../machines/questions/read-answer'
import type { Language } from '../../../i18n/languages'
import type { OpenAssessment } from '../../../use-cases/conversation/open-assessment.server'
import type { PaperFault } from '../../../use-cases/together/enter-paper-form.server'
import { fieldView, markOf, type Readers } from './bilingual'
import { questionHref } from './entry-view'

const asValues = (value: AnswerValue | undefined): string[] =>
  value === null || value === undefined ? [] : Array.isArray(value) ? value.map(String) : [String(value)]

const faultText = ({ coach }: Readers, fault: AnswerFault) => coach.t(`errors:${fault.code}`, { ...fault })

const wordsOf = ({ coach: { t } }: Readers) => ({
  month: t('common:month'),
  year: t('common:year'),
  later: t('coach:together.later'),
  why: t('guide:why'),
  skip: t('common:skip'),
  back: t('coach:together.backToEntry'),
  faultsAbove: t('errors:summary'),
})

/** A question in both languages; nothing when it is not asked. @param posted what was typed and not taken, and why */
export function typedQuestionView(
  readers: Readers,
  assessment: OpenAssessment,
  key: string,
  posted?: { values: readonly string[]; fault: AnswerFault },
) {
  const { walked, row, marks } = assessment
  const place = stepFor(walked, key)
  if (!place) return null
  const { question } = place.step
  const { conversation } = place
  const at = walked.walks[conversation].path.findIndex((one) => one.key === key)
  const before = walked.walks[conversation].path.at(at < 0 ? -1 : at - 1)
  const field = fieldView(readers, key, question, posted?.values ?? asValues(walked.stored.get(key)))
  return {
    id: row.id,
    title: field.title.coach,
    field,
    mark: markOf(row.language as Language),
    seen: marks.get(key)?.revision ?? 0,
    fault: posted ? faultText(readers, posted.fault) : null,
    before: before && at !== 0 ? questionHref(row.id, before.key) : null,
    words: {
      ...wordsOf(readers),
      answer: readers.coach.t('common:continue'),
      former: readers.coach.t('coach:together.former'),
    },
  }
}

export type TypedQuestionView = NonNullable<ReturnType<typeof typedQuestionView>>

const headingOf = ({ coach }: Readers, name: ConversationName) => coach.t(`common:conversations.${name}`)

/** The filled paper form, on one page. @param posted what was typed and not taken, and the first fault */
export function paperEntryView(
  readers: Readers,
  assessment: OpenAssessment,
  posted?: { values: (key: string) => readonly string[]; fault: PaperFault },
) {
  const { row, walked } = assessment
  const values = (key: string) => posted?.values(key) ?? asValues(walked.stored.get(key))
  return {
    id: row.id,
    title: readers.coach.t('coach:together.fromPaper'),
    lead: readers.coach.t('coach:together.fromPaperLead'),
    mark: markOf(row.language as Language),
    parts: askedOnPaper.map((name) => ({
      name,
      heading: headingOf(readers, name),
      fields: questionsOf(name).map((question) => fieldView(readers, question.id, question, values(question.id))),
    })),
    fault: posted ? { key: posted.fault.key, text: faultText(readers, posted.fault.fault) } : null,
    words: { ...wordsOf(readers), save: readers.coach.t('coach:together.save') },
  }
}

export type PaperEntryView = ReturnType<typeof paperEntryView>
