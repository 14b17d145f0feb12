import { isolatedName } from '../../../i18n/isolated-name'
import { tellsOfHealth } from '../../../../machines/plan/draft/coach-parts'
import { linesOf } from '../../../../machines/plan/draft/draft-plan'
import { coachCompass } from '../../../../machines/profile/compass-of-assessment'
import type { Texts } from '../../../i18n/texts'
import type { CoachedAssessment } from '../../../use-cases/desk/load-client.server'
import type { Translations } from '../../../use-cases/messages/translate-texts.server'
import { changesView, type ChangesView } from '../../plan/change-view'
import { lineTitle } from '../../plan/line-view'
import { compassView } from '../../compass/compass-view'
import { nameOf } from './client-name'
import { coachTopics, type CoachTopic } from './coach-answers'
import { translationView, waitingIn, type TranslationView } from './translation-view'

export type HealthView = {
  name: string
  title: string
  /** What to notice at once. */
  flags: string[]
  topics: CoachTopic[]
  /** Lines of the draft that rest on health. */
  lines: { line: string; reasons: string[] }[]
  changes: (ChangesView & { title: string }) | null
  /** How the person sees their own ability, in words and a number. */
  profile: string | null
  translation: TranslationView
  words: Record<'logged' | 'none' | 'inPlan', string>
}

/** The health answers that the person shares and what the draft rests on them, once opened. */
export function healthView(
  texts: Texts,
  { assessment, plan }: CoachedAssessment,
  translations: Translations,
  asked: string | null,
): HealthView {
  const { t } = texts
  const { earlier, walked } = assessment
  const changes = changesView(texts, assessment, 'health')
  const topics = coachTopics(texts, assessment, 'health', translations)
  const compass = compassView(texts, coachCompass(walked, earlier?.walked, true))
  const own = compass.sectors.find(({ sector, value }) => sector === 'health' && value !== null)
  const resting = plan.draft.lines
    .map((line) => ({ ...line, because: line.because.filter(tellsOfHealth) }))
    .filter(({ because }) => because.length > 0)
  return {
    name: nameOf(texts, { assessment }),
    title: t('coach:assessment.healthTitle', { name: isolatedName(nameOf(texts, { assessment })) }),
    flags: linesOf(resting, 'flag').map((flag) => lineTitle(texts, flag)),
    topics,
    lines: resting
      .filter(({ kind }) => kind !== 'flag')
      .map((line) => ({
        line: lineTitle(texts, line),
        reasons: line.because.map(({ rule }) => t(`plan:rules.${rule}`)),
      })),
    changes: changes && { ...changes, title: t('coach:assessment.changes', { date: changes.since }) },
    profile: own ? `${own.name}: ${own.valueText} (${own.about})` : null,
    translation: translationView(texts, waitingIn(topics), translations.service, asked),
    words: {
      logged: t('coach:assessment.healthOpened'),
      inPlan: t('coach:assessment.healthInPlan'),
      none: t('coach:assessment.notShared'),
    },
  }
}
