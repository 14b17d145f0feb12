import type { ServiceCode } from '../../../machines/plan/services/services'
import { whyNot, type WhyNot } from '../../../machines/plan/draft/why-not'
import type { OpenAssessment } from '../conversation/open-assessment.server'
import { dayInFinland } from '../../i18n/finnish-day'
import type { Portal } from '../portal.server'
import { draftAt } from './draft.server'

/**
 * Why a service is not in the person's own draft, which rests on all of their answers as of the day of sending. Empty
 * when it is in the draft; nothing before the assessment has been sent.
 */
export function explainService(
  portal: Portal,
  { row, walked }: OpenAssessment,
  service: ServiceCode,
): readonly WhyNot[] | undefined {
  if (!row.sentAt) return undefined
  const today = dayInFinland(row.sentAt)
  const { answers } = walked
  const catalogue = portal.content.servicesAt(row.sentAt)
  return whyNot(service, draftAt(portal, row.sentAt, answers), { answers, catalogue, today })
}
