import { answersForCoach, mayCoachRead } from '../../../machines/plan/sharing'
import { answerTo } from '../../../machines/questions/answers'
import { displayName } from '../../../machines/questions/summary'
import { needsHelpAtOnce } from '../../../machines/statements'
import { languages, type Language } from '../../i18n/languages'
import type { Texts } from '../../i18n/texts'
import type { CoachedAssessment } from '../../use-cases/coach-work.server'
import { answersByTopic, type SummaryAnswer } from '../conversation/summary-view'
import { profileBars, type ProfileBar } from '../plan/result-view'

export type CoachAnswer = SummaryAnswer & { original: string | null }
export type CoachTopic = { topic: string; name: string; notice: string | null; answers: CoachAnswer[] }

export type AssessmentView = {
  id: string
  title: string
  sent: string
  helpShown: string | null
  topics: CoachTopic[]
  profile: ProfileBar[]
  words: Record<'profile' | 'toPlan' | 'toQueue' | 'skipped' | 'chartTitle' | 'chartDescription', string>
}

/** The name that the person gave, or a word for having given none. */
export function nameOf(texts: Texts, { assessment }: CoachedAssessment): string {
  return answerTo(answersForCoach(assessment.walked.answers), displayName) ?? texts.t('coach:queue.noName')
}

/** A sent assessment in the coach's language: what is shared, own words as they were written, the rest said. */
export function assessmentView(texts: Texts, coached: CoachedAssessment): AssessmentView {
  const { t } = texts
  const { assessment } = coached
  const { walked, row } = assessment
  const topics = answersByTopic(texts, assessment).map(({ topic, shared, answers }): CoachTopic => ({
    topic,
    name: t(`common:conversations.${topic}`),
    notice:
      shared === 'none'
        ? t('coach:assessment.notShared')
        : shared === 'quickStart'
          ? t('coach:assessment.partlyShared')
          : null,
    answers: answers
      .filter(({ key }) => mayCoachRead(key, walked.answers))
      .map((answer) => ({
        ...answer,
        original:
          answer.own && answer.own.language !== texts.language
            ? t('coach:assessment.original', { language: languages[answer.own.language as Language].name })
            : null,
      })),
  }))
  return {
    id: row.id,
    title: t('coach:assessment.title', { name: nameOf(texts, coached) }),
    sent: row.sentAt ? t('coach:assessment.sent', { date: texts.date(row.sentAt) }) : '',
    helpShown: needsHelpAtOnce.holds(walked.answers) ? t('coach:assessment.helpShown') : null,
    topics: [
      ...topics.filter(({ topic }) => topic === 'summary'),
      ...topics.filter(({ topic }) => topic !== 'summary'),
    ],
    profile: profileBars(texts, answersForCoach(walked.answers)),
    words: {
      profile: t('coach:assessment.profile'),
      toPlan: t('coach:assessment.toPlan'),
      toQueue: t('coach:assessment.toQueue'),
      skipped: t('coach:assessment.skipped'),
      chartTitle: t('profile:chartTitle'),
      chartDescription: t('profile:chartDescription'),
    },
  }
}
