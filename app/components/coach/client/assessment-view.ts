import { coachPartOf } from '../../../../machines/plan/draft/coach-parts'
import { answersForCoach, sharedOf } from '../../../../machines/plan/life/sharing'
import { coachCompass } from '../../../../machines/profile/compass-of-assessment'
import { answerTo } from '../../../../machines/questions/answers'
import { questionAt } from '../../../../machines/questions/registry'
import { displayName } from '../../../../machines/questions/summary'
import { needsHelpAtOnce } from '../../../../machines/statements'
import type { Texts } from '../../../i18n/texts'
import type { CoachedAssessment } from '../../../use-cases/desk/load-client.server'
import type { OpenAssessment } from '../../../use-cases/conversation/conversation-cache.server'
import type { SkillLabels } from '../../../use-cases/conversation/skill-labels.server'
import type { Translations } from '../../../use-cases/messages/translate-texts.server'
import { changesView, type ChangesView } from '../../plan/change-view'
import { compassView, type CompassView } from '../../compass/compass-view'
import { coachTopics, type CoachTopic } from './coach-answers'
import { contactCareView, type ContactCareView } from './contact-care-view'
import { translationView, waitingIn, type TranslationView } from './translation-view'

/** The health answers before they are opened: that there are some, and the way to them. */
export type HealthDoor = { notice: string; canOpen: boolean }

export type AssessmentView = {
  id: string
  title: string
  sent: string
  helpShown: string | null
  contactCare: ContactCareView | null
  topics: CoachTopic[]
  health: HealthDoor | null
  compass: CompassView
  changes: (ChangesView & { title: string }) | null
  translation: TranslationView
  /** The way to the messages, with how many of them are new. */
  messages: string
  words: Record<'toNotes' | 'toSetAside' | 'profile' | 'toPlan' | 'toQueue' | 'health' | 'openHealth', string>
}

/** The name that the person gave, or a word for having given none. */
export function nameOf(texts: Texts, { assessment }: Pick<CoachedAssessment, 'assessment'>): string {
  return answerTo(answersForCoach(assessment.walked.answers), displayName) ?? texts.t('coach:queue.noName')
}

const isAboutHealth = (key: string) => {
  const question = questionAt(key)?.question
  return question !== undefined && coachPartOf(question) === 'health'
}

function healthDoor({ t }: Texts, { walked }: OpenAssessment, mayReadHealth: boolean): HealthDoor | null {
  if (![...walked.answers.entries()].some(([key]) => isAboutHealth(key))) return null
  if (sharedOf('health', walked.answers) === 'none') return { notice: t('coach:assessment.notShared'), canOpen: false }
  return mayReadHealth
    ? { notice: t('coach:assessment.healthLogged'), canOpen: true }
    : { notice: t('coach:assessment.healthNotYours'), canOpen: false }
}

type Reader = {
  mayReadHealth: boolean
  translations: Translations
  asked: string | null
  newMessages: number
  skills: SkillLabels
}

/** A sent assessment in the coach's language: what is shared, own words as they were written, health behind a door. */
export function assessmentView(texts: Texts, { assessment }: CoachedAssessment, reader: Reader): AssessmentView {
  const { t } = texts
  const { walked, row, earlier } = assessment
  const changes = changesView(texts, assessment, 'ordinary')
  const topics = coachTopics(texts, assessment, 'ordinary', reader.translations, reader.skills)
  const isFirst = ({ topic }: CoachTopic) => topic === 'summary'
  return {
    id: row.id,
    title: t('coach:assessment.title', { name: nameOf(texts, { assessment }) }),
    sent: row.sentAt ? t('coach:assessment.sent', { date: texts.date(row.sentAt) }) : '',
    helpShown: needsHelpAtOnce.holds(walked.answers) ? t('coach:assessment.helpShown') : null,
    contactCare: contactCareView(texts, assessment),
    topics: [...topics.filter(isFirst), ...topics.filter((topic) => !isFirst(topic))],
    health: healthDoor(texts, assessment, reader.mayReadHealth),
    compass: compassView(texts, coachCompass(walked, earlier?.walked, false)),
    changes: changes && { ...changes, title: t('coach:assessment.changes', { date: changes.since }) },
    translation: translationView(texts, waitingIn(topics), reader.translations.service, reader.asked),
    messages:
      reader.newMessages > 0 ? t('coach:messages.openNew', { count: reader.newMessages }) : t('coach:messages.open'),
    words: {
      toNotes: t('coach:notes.open'),
      toSetAside: t('coach:setAside.open'),
      profile: t('coach:assessment.profile'),
      toPlan: t('coach:assessment.toPlan'),
      toQueue: t('coach:assessment.toQueue'),
      health: t('common:conversations.health'),
      openHealth: t('coach:assessment.openHealth'),
    },
  }
}
