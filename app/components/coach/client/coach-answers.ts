import { coachPartOf, isTranslatable, type CoachPart } from '../../../../machines/plan/draft/coach-parts'
import { mayCoachRead } from '../../../../machines/plan/life/sharing'
import { questionAt, type TextTopic } from '../../../../machines/questions/registry'
import { languages, type Language } from '../../../i18n/languages'
import type { NamedSkill } from '../../../i18n/named-skills'
import type { Texts } from '../../../i18n/texts'
import { sourceLanguage, writtenIn, type WrittenIn } from '../../../i18n/written-in'
import type { OpenAssessment } from '../../../use-cases/conversation/open-assessment.server'
import type { SkillLabels } from '../../../use-cases/conversation/skill-labels.server'
import type { Translations } from '../../../use-cases/messages/translate-texts.server'
import { answersByTopic, type SummaryAnswer } from '../../conversation/summary-view'

/** Free text, as a coach reads them: the original, and a machine's translation where there is one. */
export type OwnWordsView = WrittenIn & {
  /** The language they are in, said when it is not the coach's. */
  original: string | null
  translation: { text: string; label: string } | null
  /** Can be had at the press of a button. */
  canTranslate: boolean
}

export type CoachAnswer = {
  key: string
  title: string
  answer: string
  isSkipped: boolean
  own: OwnWordsView | null
  skills: NamedSkill[] | null
}
export type CoachTopic = { topic: TextTopic; name: string; notice: string | null; answers: CoachAnswer[] }

/** How words are shown to a coach. `mayLeave`: they may go to the translation service. */
export function ownWordsView(
  { t, language }: Texts,
  text: string,
  usedLanguage: Language,
  translations: Translations,
  mayLeave: boolean,
): OwnWordsView {
  const from = sourceLanguage(text, usedLanguage)
  const isForeign = from !== language && mayLeave
  const translated = isForeign ? translations.of({ text, from }) : undefined
  const original = from
    ? t('coach:assessment.original', { language: languages[from].name })
    : t('coach:assessment.originalUnknown')
  return {
    ...writtenIn(text, usedLanguage),
    original: isForeign ? original : null,
    translation: translated === undefined ? null : { text: translated, label: t('coach:translation.byMachine') },
    canTranslate: isForeign && translated === undefined && translations.service !== null,
  }
}

function coachAnswer(
  texts: Texts,
  { key, title, answer, skipped, own, skills }: SummaryAnswer,
  translations: Translations,
): CoachAnswer {
  const { question } = questionAt(key)!
  const words = own && ownWordsView(texts, answer, own.language as Language, translations, isTranslatable(question))
  return {
    key,
    title,
    answer: skipped ? texts.t('coach:assessment.skipped') : answer,
    isSkipped: skipped,
    own: words,
    skills,
  }
}

/** The answers that a coach may read, of one part, by topic. A topic without any is left out. */
export function coachTopics(
  texts: Texts,
  assessment: OpenAssessment,
  part: CoachPart,
  translations: Translations,
  labels: SkillLabels = new Map(),
): CoachTopic[] {
  const { t } = texts
  const notices = { all: null, none: t('coach:assessment.notShared'), quickStart: t('coach:assessment.partlyShared') }
  return answersByTopic(texts, assessment, labels)
    .filter(({ topic }) => part === 'health' || topic !== 'health')
    .map(({ topic, shared, answers }) => ({
      topic,
      name: t(`common:conversations.${topic}`),
      notice: part === 'health' ? null : notices[shared],
      answers: answers
        .filter(({ key }) => {
          const { question } = questionAt(key)!
          return coachPartOf(question) === part && mayCoachRead(key, assessment.walked.answers)
        })
        .map((answer) => coachAnswer(texts, answer, translations)),
    }))
    .filter(({ answers, notice }) => answers.length > 0 || notice !== null)
}
