import { coachPartOf } from '../../../../machines/plan/draft/coach-parts'
import { planFrame } from '../../../../machines/plan/life/plan-document'
import { coachCompass } from '../../../../machines/profile/compass-of-assessment'
import { answersForCoach, mayCoachRead, sharedOf } from '../../../../machines/plan/life/sharing'
import { answersFrom, answerTo, type Answers } from '../../../../machines/questions/answers'
import * as goals from '../../../../machines/questions/goals'
import { questionAt } from '../../../../machines/questions/registry'
import { interpreter, interpreterLanguage } from '../../../../machines/questions/situation'
import { contactDetails, contactWay, displayName, messageToCoach } from '../../../../machines/questions/summary'
import { needsInterpreter } from '../../../../machines/statements'
import { isLanguage, type Language } from '../../../i18n/languages'
import type { Texts } from '../../../i18n/texts'
import type { OpenAssessment } from '../../../use-cases/conversation/open-assessment.server'
import type { CoachedAssessment } from '../../../use-cases/desk/load-client.server'
import type { Translations } from '../../../use-cases/messages/translate-texts.server'
import { compassView, type CompassView } from '../../compass/compass-view'
import { dueView, nameView, type NameView } from '../queue/queue-row-view'
import { ownWordsView, type OwnWordsView } from './coach-answers'
import { contactCareView, type ContactCareView } from './contact-care-view'

type DayView = { label: string; date: string; left: string; isSoon: boolean }

/** Who a client is, as a coach sees it before anything is opened: nothing of it tells of health. */
export type PersonView = {
  name: NameView
  /** Language and interpreter, kind of plan. */
  facts: string[]
  reach: { how: string; details: string | null; phone: string | null } | null
  care: ContactCareView | null
  compass: CompassView
  priorities: { name: string; detail: string | null }[]
  own: { title: string; text: string; own: OwnWordsView }[]
  confidence: string | null
  days: DayView[]
  words: Record<'priorities' | 'own' | 'days' | 'confidence' | 'asText' | 'profile' | 'reach', string>
}

export const isAboutHealth = (key: string): boolean => {
  const question = questionAt(key)?.question
  return question !== undefined && coachPartOf(question) === 'health'
}

const withoutHealth = (answers: Answers): Answers =>
  answersFrom(new Map([...answers.entries()].filter(([key]) => !isAboutHealth(key))))

const readBy = ({ walked }: OpenAssessment) => withoutHealth(answersForCoach(walked.answers))

const phoneIn = (details: string) => /\+?\d[\d\s-]{5,16}\d/.exec(details)?.[0].replace(/[\s-]/g, '') ?? null

function reachOf(texts: Texts, answers: Answers, care: ContactCareView | null): PersonView['reach'] {
  const way = answerTo(answers, contactWay)
  if (!way) return null
  const details = answerTo(answers, contactDetails) ?? null
  const calls = way === 'phone' || way === 'textMessage'
  return { how: texts.option(contactWay, way), details, phone: calls && details && !care ? phoneIn(details) : null }
}

/** What the person wrote that matters most, the first two or three of these. */
const telling = [messageToCoach, goals.ownStep]
const mostOwnWords = 3

function ownWordsOf(texts: Texts, { walked, marks, row }: OpenAssessment, translations: Translations) {
  return telling
    .flatMap((question) => {
      const text = answerTo(walked.answers, question)
      if (!text || !mayCoachRead(question.id, walked.answers) || coachPartOf(question) === 'health') return []
      const used = marks.get(question.id)?.language ?? row.language
      return [
        {
          title: texts.question(question).label,
          text,
          own: ownWordsView(texts, text, used as Language, translations, true),
        },
      ]
    })
    .slice(0, mostOwnWords)
}

function prioritiesOf(texts: Texts, { walked }: OpenAssessment): PersonView['priorities'] {
  const isShared = sharedOf('health', walked.answers) !== 'none'
  return (answerTo(readBy({ walked } as OpenAssessment), goals.priorities) ?? []).map((one) => ({
    name: texts.option(goals.priorities, one),
    detail: one === 'health' && isShared ? texts.t('coach:person.behindDoor') : null,
  }))
}

function factsOf(texts: Texts, answers: Answers, language: string, planKind: string): string[] {
  const need = needsInterpreter.holds(answers) ? answerTo(answers, interpreter) : null
  const spoken =
    need && need !== 'notNeeded'
      ? [texts.t(`coach:queue.interpreter.${need}`), answerTo(answers, interpreterLanguage)]
      : []
  return [
    isLanguage(language) ? texts.languageName(language) : language,
    spoken.filter(Boolean).join(': '),
    planKind,
  ].filter(Boolean)
}

/** @param today ISO day */
export function personView(
  texts: Texts,
  { assessment, plan }: Pick<CoachedAssessment, 'assessment' | 'plan'>,
  translations: Translations,
  today: string,
): PersonView {
  const { t } = texts
  const answers = readBy(assessment)
  const care = contactCareView(texts, assessment)
  const confidence = answerTo(answers, goals.confidence)
  const frame = planFrame(plan.draft, plan.edits)
  const day = (label: string, on: string): DayView => {
    const { text, days, urgency } = dueView(texts, on, today)
    return {
      label,
      date: urgency === 'late' ? days : text,
      left: urgency === 'late' ? text : days,
      isSoon: urgency !== 'inTime',
    }
  }
  const isApproved = plan.row.approvedAt !== null
  return {
    name: nameView(texts, answerTo(answers, displayName) ?? null, assessment.row.language),
    facts: factsOf(texts, answers, assessment.row.language, t(`plan:planKinds.${frame.planKind}`)),
    reach: reachOf(texts, answers, care),
    care,
    compass: compassView(texts, coachCompass(assessment.walked, assessment.earlier?.walked, false)),
    priorities: prioritiesOf(texts, assessment),
    own: ownWordsOf(texts, assessment, translations),
    confidence: confidence == null ? null : t('profile:ofMost', { value: confidence, most: 10 }),
    days: isApproved
      ? [day(t('coach:queue.dueFor.jobSearchDiscussion'), frame.nextDiscussionBy)]
      : [
          day(t('coach:queue.dueFor.firstInterview'), frame.firstInterviewBy),
          day(t('coach:queue.dueFor.jobSearchDiscussion'), frame.nextDiscussionBy),
        ],
    words: {
      priorities: t('coach:person.priorities'),
      own: t('coach:person.own'),
      days: t('coach:person.days'),
      confidence: t('coach:person.confidence'),
      reach: t('coach:person.reach'),
      profile: t('coach:assessment.profile'),
      asText: t('profile:compass.asText'),
    },
  }
}
