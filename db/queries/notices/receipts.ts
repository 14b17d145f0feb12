import { and, eq, isNull } from 'drizzle-orm'
import type { Orm } from '../../client'
import { notices } from '../../schema/notices'

type Reported = { clientId: string; assessmentId: string }

/**
 * Notes what a service reported of a message that left. Resolves to whose it was; nothing when no such message left, or it was
 * reported before: a receipt that comes twice changes nothing.
 */
export async function storeReceipt(
  orm: Orm,
  tenantId: string,
  sentAs: string,
  { isDelivered, at }: { isDelivered: boolean; at: Date },
): Promise<Reported | undefined> {
  const { clientId, assessmentId } = notices
  const change = isDelivered ? { deliveredAt: at } : ({ outcome: 'refused', needsCoach: true } as const)
  const rows = await orm
    .update(notices)
    .set(change)
    .where(
      and(
        eq(notices.tenantId, tenantId),
        eq(notices.sentAs, sentAs),
        eq(notices.outcome, 'sent'),
        isNull(notices.deliveredAt),
      ),
    )
    .returning({ clientId, assessmentId })
  return rows[0]
}
