import { isolatedName } from '../../../i18n/isolated-name'
import type { Texts } from '../../../i18n/texts'
import type { CoachedAssessment } from '../../../use-cases/desk/load-client.server'
import type { SkillLabels } from '../../../use-cases/conversation/skill-labels.server'
import type { Translations } from '../../../use-cases/messages/translate-texts.server'
import { nameOf } from './client-name'
import { coachTopics } from './coach-answers'
import { contactCareView } from './contact-care-view'
import { interviewOf, keysBehind } from './interview'
import { healthDoor } from './overview-view'
import { translationView, waitingIn } from './translation-view'

type Reader = { mayReadHealth: boolean; translations: Translations; asked: string | null; skills: SkillLabels }

export type AnswersView = ReturnType<typeof answersView>

/** What a person told, as a short interview in the coach's language: own words as they were written, health behind its door. */
export function answersView(
  texts: Texts,
  coached: CoachedAssessment,
  { mayReadHealth, translations, asked, skills }: Reader,
) {
  const { t } = texts
  const { assessment, plan } = coached
  const { row, walked } = assessment
  const topics = coachTopics(texts, assessment, 'ordinary', translations, skills)
  const behind = keysBehind(plan.draft)
  const { first, topics: read } = interviewOf(topics, (key) => walked.stored.get(key) ?? undefined, behind)
  const shown = topics.flatMap(({ answers }) => answers)
  const name = nameOf(texts, coached)
  const quiet = read.reduce((count, one) => count + one.quiet.length, 0)
  return {
    id: row.id,
    name,
    title: t('coach:answers.title', { name: isolatedName(name) }),
    sent: row.sentAt ? t('coach:assessment.sent', { date: texts.moment(row.sentAt) }) : '',
    care: contactCareView(texts, assessment),
    first,
    topics: read
      .filter(({ told, quiet: folded, notice }) => told.length + folded.length > 0 || notice !== null)
      .map((one) => ({ ...one, fold: t('coach:answers.quiet', { count: one.quiet.length }) })),
    health: healthDoor(texts, coached, mayReadHealth),
    translation: translationView(texts, waitingIn(topics), translations.service, asked),
    words: {
      first: t('coach:answers.first'),
      leads: t('coach:answers.leads', { count: shown.filter(({ key }) => behind.has(key)).length }),
      contents: t('coach:answers.contents'),
      folded: quiet > 0 ? t('coach:answers.folded', { count: quiet }) : null,
      health: t('common:conversations.health'),
    },
  }
}
