import { randomUUID } from 'node:crypto'
import { insertNextAssessment } from '../../../db/queries/conversation/assessments'
import { writeAudit } from '../../../db/queries/trust/audit'
import type { Language } from '../../i18n/languages'
import { againFrom } from '../plan/jobseeker-plan.server'
import { loadAssessment } from './load-assessment.server'
import { remindOfUnfinished } from '../notices/tell-person.server'
import type { Portal } from '../portal.server'
import { findOpenPlan } from '../plan/stored-plan.server'
import { auditEntry, byPerson } from '../trust/audit/audit-entry.server'

type ReassessmentResult = { outcome: 'started' | 'notNow' | 'noSession' }

/**
 * Begins the client's next assessment, which builds on the one that is done: the session and the resume code lead to it
 * from now on. Beginning twice begins once. Not before a coach has approved a plan.
 */
export async function startReassessment(
  portal: Portal,
  sessionHash: string,
  language: Language,
): Promise<ReassessmentResult> {
  const { tenantId, database } = portal
  const assessment = await loadAssessment(portal, sessionHash)
  if (!assessment) return { outcome: 'noSession' }
  const { row, dataKey, earlier } = assessment
  if (row.status === 'open' && earlier) return { outcome: 'started' }
  const plan = await findOpenPlan(portal, database.orm, dataKey, row.id)
  if (!plan || !againFrom(portal, assessment, plan)) return { outcome: 'notNow' }
  const { clientId } = row
  const assessmentId = randomUUID()
  const now = portal.now()
  await database.transaction(async (tx) => {
    const made = { tenantId, clientId, previousId: row.id, assessmentId, language, now }
    if (!(await insertNextAssessment(tx, made))) return
    await remindOfUnfinished(portal, tx, { id: assessmentId, clientId, status: 'open' })
    await writeAudit(
      tx,
      auditEntry(
        portal,
        byPerson(clientId),
        'assessment.started',
        { clientId, subject: assessmentId },
        'ownAssessment',
      ),
    )
  })
  return { outcome: 'started' }
}
