import { coachPartOf, type CoachPart } from '../../../machines/plan/draft/coach-parts'
import { mayCoachRead } from '../../../machines/plan/life/sharing'
import type { AnswerValue } from '../../../machines/questions/define-question'
import { questionAt } from '../../../machines/questions/registry'
import { changesBetween } from '../../../machines/reassessment/reassessment'
import type { Texts } from '../../i18n/texts'
import type { OpenAssessment } from '../../use-cases/conversation/open-assessment.server'
import { answerLabel } from '../conversation/answer-label'
import { answerInWords } from '../conversation/answer-in-words'
import type { OwnWords } from '../conversation/own-words'

export type Side = { text: string; own: OwnWords }
type ChangeView = { key: string; label: string; before: Side; now: Side }

/** What has changed since the assessment before, in words; `since` is the day on which that one was sent. */
export type ChangesView = { since: string; changes: ChangeView[]; words: Record<'before' | 'now' | 'none', string> }

function side(texts: Texts, key: string, value: AnswerValue | undefined, { marks }: OpenAssessment): Side {
  if (value === undefined) return { text: texts.t('common:again.notAsked'), own: null }
  const { answer, own } = answerInWords(texts, key, value, marks.get(key)?.language)
  return { text: answer, own }
}

/**
 * Nothing for a first assessment. A coach reads a change only if both answers are theirs to read, and in the part where
 * they find the answers.
 */
export function changesView(
  texts: Texts,
  assessment: OpenAssessment,
  reader: 'jobseeker' | CoachPart,
): ChangesView | null {
  const { earlier, walked } = assessment
  if (!earlier?.row.sentAt) return null
  const isRead = (key: string) =>
    reader === 'jobseeker' ||
    (coachPartOf(questionAt(key)!.question) === reader &&
      [earlier, assessment].every((one) => mayCoachRead(key, one.walked.answers)))
  const changes = changesBetween(earlier.walked.answers, walked.answers)
    .filter(({ key }) => isRead(key))
    .map(({ key, before, now }) => ({
      key,
      label: answerLabel(texts, key),
      before: side(texts, key, before, earlier),
      now: side(texts, key, now, assessment),
    }))
  const { t } = texts
  const none = reader === 'jobseeker' ? t('common:again.noChanges') : t('coach:assessment.noChanges')
  const words = { before: t('common:again.before'), now: t('common:again.now'), none }
  return { since: texts.date(earlier.row.sentAt), changes, words }
}
