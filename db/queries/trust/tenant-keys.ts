import { and, asc, eq, gt, sql } from 'drizzle-orm'
import type { Orm } from '../../client'
import { clients } from '../../schema/clients'
import { tenantKeys } from '../../schema/tenant-keys'

export type TenantKeyRow = typeof tenantKeys.$inferSelect

/** A tenant's keys, by purpose the oldest first. */
export async function listTenantKeys(orm: Orm, tenantId: string): Promise<TenantKeyRow[]> {
  const { purpose, version } = tenantKeys
  return orm.select().from(tenantKeys).where(eq(tenantKeys.tenantId, tenantId)).orderBy(asc(purpose), asc(version))
}

/** Adds keys that are not there yet: of several processes that begin at once, the keys of one are kept. False for the others. */
export async function addTenantKeys(orm: Orm, rows: readonly TenantKeyRow[]): Promise<boolean> {
  const added = await orm
    .insert(tenantKeys)
    .values([...rows])
    .onConflictDoNothing()
    .returning({ version: tenantKeys.version })
  return added.length > 0
}

/** Stores a key as another master key has wrapped it, unless another process did meanwhile. */
export async function replaceWrapped(
  orm: Orm,
  before: TenantKeyRow,
  { wrapped, wrappedBy }: Pick<TenantKeyRow, 'wrapped' | 'wrappedBy'>,
): Promise<boolean> {
  const { tenantId, purpose, version } = tenantKeys
  const replaced = await orm
    .update(tenantKeys)
    .set({ wrapped, wrappedBy })
    .where(
      and(
        eq(tenantId, before.tenantId),
        eq(purpose, before.purpose),
        eq(version, before.version),
        eq(tenantKeys.wrappedBy, before.wrappedBy),
      ),
    )
    .returning({ version })
  return replaced.length > 0
}

export type WrappedDataKey = { clientId: string; wrapped: Buffer }

const selection = { clientId: clients.id, wrapped: clients.dataKey }

/** Any client's key; nothing when there are no clients. */
export async function findAnyDataKey(orm: Orm, tenantId: string): Promise<WrappedDataKey | undefined> {
  const found = await orm.select(selection).from(clients).where(eq(clients.tenantId, tenantId)).limit(1)
  return found[0]
}

/** Clients in the order of their ids whose key does not begin with a mark, from after an id on. */
export async function listDataKeysWithout(
  orm: Orm,
  tenantId: string,
  mark: Buffer,
  afterId: string,
  limit: number,
): Promise<WrappedDataKey[]> {
  const isMarked = sql`substring(${clients.dataKey} from 1 for ${mark.length}) = ${mark}`
  return orm
    .select(selection)
    .from(clients)
    .where(and(eq(clients.tenantId, tenantId), gt(clients.id, afterId), sql`not (${isMarked})`))
    .orderBy(asc(clients.id))
    .limit(limit)
}

/** Replaces a client's wrapped key; false when it has changed meanwhile or the client was erased. */
export async function replaceDataKey(
  orm: Orm,
  tenantId: string,
  key: WrappedDataKey,
  wrapped: Buffer,
): Promise<boolean> {
  const replaced = await orm
    .update(clients)
    .set({ dataKey: wrapped })
    .where(and(eq(clients.tenantId, tenantId), eq(clients.id, key.clientId), eq(clients.dataKey, key.wrapped)))
    .returning({ id: clients.id })
  return replaced.length === 1
}
