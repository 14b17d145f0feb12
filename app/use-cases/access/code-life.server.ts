import type { CodeLife } from '../../../db/queries/access/codes'
import { inForce } from '../../../machines/plan/law/deadlines'
import { retentionPeriods } from '../../../machines/retention'
import { daysAfter } from '../moments'
import { todayOf, type Portal } from '../portal.server'

/** By what it is told now whether a code still opens something: an assessment lives as long as it is kept (machines/retention.ts). */
export function codeLife(portal: Pick<Portal, 'now'>): CodeLife {
  const now = portal.now()
  return { now, unsentSince: daysAfter(now, -inForce(retentionPeriods, 'unsentAssessment', todayOf(portal))) }
}
