import { answersForCoach } from '../../../../machines/plan/life/sharing'
import { answerTo } from '../../../../machines/questions/answers'
import { displayName } from '../../../../machines/questions/summary'
import type { Texts } from '../../../i18n/texts'
import type { CoachedAssessment } from '../../../use-cases/desk/load-client.server'

/** The name that the person gave, or a word for having given none. */
export function nameOf(texts: Texts, { assessment }: Pick<CoachedAssessment, 'assessment'>): string {
  return answerTo(answersForCoach(assessment.walked.answers), displayName) ?? texts.t('coach:queue.noName')
}
