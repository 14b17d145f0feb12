import { findPlanOfAssessment, type PlanRow } from '../../../db/queries/plan/plans'
import type { Orm } from '../../../db/client'
import { openJson, sealJson } from '../../../db/keys/sealing'
import type { DraftPlan } from '../../../machines/plan/draft/draft-plan'
import type { PlanEdits, PlanMessage } from '../../../machines/plan/life/plan-document'
import type { Portal } from '../portal.server'

/** A plan, opened: the draft by the rules, what the coach changed, and what was said. */
export type OpenPlan = { row: PlanRow; draft: DraftPlan; edits: PlanEdits; messages: readonly PlanMessage[] }

type Column = 'draft' | 'edits' | 'messages'

const place = (tenantId: string, planId: string, column: Column) => ({ tenantId, table: 'plans', row: planId, column })

/** Seals one part of a plan for storage. */
export function sealPlanPart(tenantId: string, key: Buffer, planId: string, column: Column, value: unknown): Buffer {
  return sealJson(key, value, place(tenantId, planId, column))
}

function openPlanRow(tenantId: string, key: Buffer, row: PlanRow): OpenPlan {
  return {
    row,
    draft: openJson<DraftPlan>(key, row.draft, place(tenantId, row.id, 'draft')),
    edits: openJson<PlanEdits>(key, row.edits, place(tenantId, row.id, 'edits')),
    messages: openJson<PlanMessage[]>(key, row.messages, place(tenantId, row.id, 'messages')),
  }
}

/** The plan of an assessment; nothing before it has been sent. */
export async function findOpenPlan(
  portal: Portal,
  orm: Orm,
  key: Buffer,
  assessmentId: string,
): Promise<OpenPlan | undefined> {
  const row = await findPlanOfAssessment(orm, portal.tenantId, assessmentId)
  return row && openPlanRow(portal.tenantId, key, row)
}
