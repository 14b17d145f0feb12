import { and, desc, eq, gt, gte, isNull } from 'drizzle-orm'
import type { Orm } from '../../client'
import { shareCodes, shares, shareSessions } from '../../schema/shares'

export type ShareRow = typeof shares.$inferSelect
type ShareCodeRow = typeof shareCodes.$inferSelect

export async function insertShare(orm: Orm, row: typeof shares.$inferInsert): Promise<void> {
  await orm.insert(shares).values(row)
}

/** A client's consents, the latest first. */
export async function listShares(orm: Orm, tenantId: string, clientId: string): Promise<ShareRow[]> {
  return orm
    .select()
    .from(shares)
    .where(and(eq(shares.tenantId, tenantId), eq(shares.clientId, clientId)))
    .orderBy(desc(shares.givenAt))
}

/** A consent of a client, whether it is over or not. */
export async function findShare(
  orm: Orm,
  tenantId: string,
  clientId: string,
  id: string,
): Promise<ShareRow | undefined> {
  const found = await orm
    .select()
    .from(shares)
    .where(and(eq(shares.tenantId, tenantId), eq(shares.clientId, clientId), eq(shares.id, id)))
  return found[0]
}

const isInForce = (today: string) => and(isNull(shares.endedAt), gte(shares.endsOn, today))

/** A consent that is in force on a day. */
export async function findShareInForce(
  orm: Orm,
  tenantId: string,
  id: string,
  today: string,
): Promise<ShareRow | undefined> {
  const found = await orm
    .select()
    .from(shares)
    .where(and(eq(shares.tenantId, tenantId), eq(shares.id, id), isInForce(today)))
  return found[0]
}

/** Ends a consent; false when it was over already. */
export async function endShare(orm: Orm, tenantId: string, id: string, endedAt: Date): Promise<boolean> {
  const ended = await orm
    .update(shares)
    .set({ endedAt })
    .where(and(eq(shares.tenantId, tenantId), eq(shares.id, id), isNull(shares.endedAt)))
    .returning({ id: shares.id })
  return ended.length === 1
}

export async function insertShareCode(orm: Orm, row: typeof shareCodes.$inferInsert): Promise<void> {
  await orm.insert(shareCodes).values(row)
}

/** The code of a share that has not been used yet. */
export async function findShareCode(
  orm: Orm,
  tenantId: string,
  shareId: string,
  now: Date,
): Promise<ShareCodeRow | undefined> {
  const found = await orm
    .select()
    .from(shareCodes)
    .where(and(eq(shareCodes.tenantId, tenantId), eq(shareCodes.shareId, shareId), gt(shareCodes.expiresAt, now)))
  return found[0]
}

export async function insertShareSession(orm: Orm, row: typeof shareSessions.$inferInsert): Promise<void> {
  await orm.insert(shareSessions).values(row)
}

/** The consent that a recipient's session opens, while both last. */
export async function findShareBySession(
  orm: Orm,
  tenantId: string,
  idHash: string,
  now: Date,
  today: string,
): Promise<ShareRow | undefined> {
  const found = await orm
    .select({ share: shares })
    .from(shareSessions)
    .innerJoin(shares, and(eq(shares.tenantId, shareSessions.tenantId), eq(shares.id, shareSessions.shareId)))
    .where(
      and(
        eq(shareSessions.tenantId, tenantId),
        eq(shareSessions.idHash, idHash),
        gt(shareSessions.expiresAt, now),
        isInForce(today),
      ),
    )
  return found[0]?.share
}

export async function deleteShareSession(orm: Orm, tenantId: string, idHash: string): Promise<void> {
  await orm.delete(shareSessions).where(and(eq(shareSessions.tenantId, tenantId), eq(shareSessions.idHash, idHash)))
}

/** Closes every browser in which a share is open. */
export async function deleteSessionsOfShare(orm: Orm, tenantId: string, shareId: string): Promise<void> {
  await orm.delete(shareSessions).where(and(eq(shareSessions.tenantId, tenantId), eq(shareSessions.shareId, shareId)))
}
