import { answersForCoach } from '../../../machines/plan/sharing'
import type { Texts } from '../../i18n/texts'
import type { OpenAssessment } from '../../use-cases/conversation-memory.server'
import type { Translations } from '../../use-cases/translate-texts.server'
import { changesView, type ChangesView } from '../plan/change-view'
import { profileBars } from '../plan/result-view'
import { nameOf } from './assessment-view'
import { coachTopics, type CoachTopic } from './coach-answers'
import { translationView, waitingIn, type TranslationView } from './translation-view'

export type HealthView = {
  id: string
  title: string
  topics: CoachTopic[]
  changes: (ChangesView & { title: string }) | null
  /** How the person sees their own ability, in words and a number. */
  profile: string | null
  translation: TranslationView
  words: Record<'toAssessment' | 'logged' | 'none', string>
}

/** The health answers that the person shares, once opened. */
export function healthView(
  texts: Texts,
  assessment: OpenAssessment,
  translations: Translations,
  asked: string | null,
): HealthView {
  const { t } = texts
  const { earlier, walked } = assessment
  const changes = changesView(texts, assessment, 'health')
  const topics = coachTopics(texts, assessment, 'health', translations)
  const bar = profileBars(
    texts,
    answersForCoach(walked.answers),
    earlier && answersForCoach(earlier.walked.answers),
  ).find(({ direction, value }) => direction === 'healthAndFunctioning' && value !== null)
  return {
    id: assessment.row.id,
    title: t('coach:assessment.healthTitle', { name: nameOf(texts, { assessment }) }),
    topics,
    changes: changes && { ...changes, title: t('coach:assessment.changes', { date: changes.since }) },
    profile: bar ? `${bar.name}: ${bar.valueText}` : null,
    translation: translationView(texts, waitingIn(topics), translations.service, asked),
    words: {
      toAssessment: t('coach:plan.toAssessment'),
      logged: t('coach:assessment.healthOpened'),
      none: t('coach:assessment.notShared'),
    },
  }
}
