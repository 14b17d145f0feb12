import { and, desc, eq } from 'drizzle-orm'
import type { Orm } from '../../client'
import { noticesSeen } from '../../schema/notices-seen'

export type NoticeSeenRow = typeof noticesSeen.$inferSelect

/** Notes that a person was shown a version; false when they had been before. */
export async function insertNoticeSeen(orm: Orm, row: NoticeSeenRow): Promise<boolean> {
  const added = await orm
    .insert(noticesSeen)
    .values(row)
    .onConflictDoNothing()
    .returning({ version: noticesSeen.version })
  return added.length === 1
}

/** The latest version that a person was shown. */
export async function findNoticeSeen(orm: Orm, tenantId: string, clientId: string): Promise<NoticeSeenRow | undefined> {
  const found = await orm
    .select()
    .from(noticesSeen)
    .where(and(eq(noticesSeen.tenantId, tenantId), eq(noticesSeen.clientId, clientId)))
    .orderBy(desc(noticesSeen.version))
    .limit(1)
  return found[0]
}
