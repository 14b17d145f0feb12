import { and, eq } from 'drizzle-orm'
import type { Orm } from '../../client'
import { noticeChoices } from '../../schema/notices'

export type NoticeChoiceRow = typeof noticeChoices.$inferSelect

export async function findNoticeChoice(
  orm: Orm,
  tenantId: string,
  clientId: string,
): Promise<NoticeChoiceRow | undefined> {
  const found = await orm
    .select()
    .from(noticeChoices)
    .where(and(eq(noticeChoices.tenantId, tenantId), eq(noticeChoices.clientId, clientId)))
  return found[0]
}

/** Stores what a person chose, in the place of what they chose before. */
export async function storeNoticeChoice(orm: Orm, row: NoticeChoiceRow): Promise<void> {
  await orm
    .insert(noticeChoices)
    .values(row)
    .onConflictDoUpdate({ target: [noticeChoices.tenantId, noticeChoices.clientId], set: row })
}
