import { and, desc, eq } from 'drizzle-orm'
import type { Orm } from '../../client'
import { assessments } from '../../schema/assessments'

/** The latest of a client's assessments: the one that their codes and sessions open. */
export async function findLatestAssessment(orm: Orm, tenantId: string, clientId: string): Promise<string | undefined> {
  const [latest] = await orm
    .select({ id: assessments.id })
    .from(assessments)
    .where(and(eq(assessments.tenantId, tenantId), eq(assessments.clientId, clientId)))
    .orderBy(desc(assessments.startedAt))
    .limit(1)
  return latest?.id
}
