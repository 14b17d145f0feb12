import { listNotices, type NoticeRow } from '../../../db/queries/notices/notices'
import { contactCare } from '../../../machines/contact'
import type { Reach } from '../../../machines/notices/reach'
import type { OpenAssessment } from '../conversation/open-assessment.server'
import { noteOwnLook } from '../my-data/own-data-audit.server'
import type { Portal } from '../portal.server'
import { findReach, type KeptChoice } from './reach-person.server'

/** At most so many notices are shown to a person; the export holds all of them. */
const mostShown = 30

export type OwnNotices = {
  reach: Reach
  choice: KeptChoice | null
  /** They told that not every contact is safe, so nothing is sent. */
  isUnsafe: boolean
  /** When a pause ends; nothing without one. */
  pausedUntil: Date | null
  told: NoticeRow[]
}

/** How a person is told, and what they were told: for their own page. The look is audited. */
export async function loadOwnNotices(portal: Portal, assessment: OpenAssessment): Promise<OwnNotices> {
  await noteOwnLook(portal, assessment, 'notices.seen')
  const { orm } = portal.database
  const { reach, choice } = await findReach(portal, orm, assessment)
  const rows = await listNotices(orm, portal.tenantId, assessment.row.clientId)
  const now = portal.now()
  // A reminder that is not due yet is no news, nor is what was not wanted or needed.
  const told = rows.filter(({ outcome, dueAt }) =>
    outcome === null ? dueAt <= now : outcome !== 'overtaken' && outcome !== 'notWanted',
  )
  const pausedUntil = choice?.pausedUntil && choice.pausedUntil > now ? choice.pausedUntil : null
  const isUnsafe = contactCare(assessment.walked.answers) !== null
  return { reach, choice, isUnsafe, pausedUntil, told: told.slice(0, mostShown) }
}
