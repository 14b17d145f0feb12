import { services, type ServiceCode } from '../../machines/plan/services'
import { whyNot, type WhyNot } from '../../machines/plan/why-not'
import type { OpenAssessment } from './conversation-memory.server'
import { dayInFinland } from './portal.server'
import { draftOn } from './send-assessment.server'

/**
 * Why a service is not in the person's own draft, which rests on all of their answers as of the day of sending. Empty
 * when it is in the draft; nothing before the assessment has been sent.
 */
export function explainService({ row, walked }: OpenAssessment, service: ServiceCode): readonly WhyNot[] | undefined {
  if (!row.sentAt) return undefined
  const today = dayInFinland(row.sentAt)
  const { answers } = walked
  return whyNot(service, draftOn(today, answers), { answers, catalogue: services, today })
}
