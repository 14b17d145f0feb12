import { accessibilityStatement } from '../../../../machines/accessibility-statement'
import { isLanguage, languages } from '../../../i18n/languages'
import type { Texts } from '../../../i18n/texts'
import type { Feedback } from '../../../use-cases/desk/accessibility-feedback.server'

export type FeedbackView = ReturnType<typeof feedbackView>

/** Feedback in words: when it was written, by when it is to be answered, and who answered. */
export function feedbackView(texts: Texts, feedback: readonly Feedback[], now: Date, isMarked: boolean) {
  const { t } = texts
  const stateOf = ({ answered, dueAt }: Feedback) => {
    if (!answered) return t(dueAt < now ? 'coach:feedback.overdue' : 'coach:feedback.due', { date: texts.date(dueAt) })
    const by = answered.by ? ` · ${t('coach:feedback.by', { name: answered.by })}` : ''
    return `${t('coach:feedback.answered', { when: texts.moment(answered.at) })}${by}`
  }
  return {
    title: t('coach:feedback.title'),
    lead: t('coach:feedback.lead', { days: accessibilityStatement.daysToAnswer }),
    none: t('coach:feedback.none'),
    done: isMarked ? t('coach:feedback.done') : null,
    act: t('coach:feedback.do'),
    rows: feedback.map((one) => ({
      id: one.id,
      written: t('coach:feedback.written', { when: texts.moment(one.writtenAt) }),
      text: one.text,
      lang: one.language,
      dir: isLanguage(one.language) ? languages[one.language].dir : ('auto' as const),
      reply: one.reply,
      replyLabel: t(one.reply ? 'coach:feedback.replyTo' : 'coach:feedback.noReply'),
      state: stateOf(one),
      isLate: !one.answered && one.dueAt < now,
      isAnswered: one.answered !== null,
    })),
  }
}
