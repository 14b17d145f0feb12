import { contactCare } from '../../../../machines/contact'
import { answersForCoach } from '../../../../machines/plan/life/sharing'
import { answerTo } from '../../../../machines/questions/answers'
import { safeContactHow } from '../../../../machines/questions/summary'
import type { Texts } from '../../../i18n/texts'
import type { OpenAssessment } from '../../../use-cases/conversation/open-assessment.server'

/** `how`: the client's own words for the way that is safe, in the language in which they wrote. */
export type ContactCareView = { text: string; how: { text: string; language?: string } | null }

/** What a coach must mind before they call, write or send a letter; nothing where that is safe, or was not told. */
export function contactCareView({ t }: Texts, { walked, marks }: OpenAssessment): ContactCareView | null {
  const answers = answersForCoach(walked.answers)
  const care = contactCare(answers)
  if (!care) return null
  const text = answerTo(answers, safeContactHow)
  const how = care === 'certainWay' && text ? { text, language: marks.get(safeContactHow.id)?.language } : null
  return { text: t(`coach:contactCare.${care}`), how }
}
