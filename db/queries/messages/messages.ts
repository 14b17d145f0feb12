import { and, asc, count, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Orm } from '../../client'
import { messages, notes } from '../../schema/messages'
import { coaches } from '../../schema/sessions'

export type MessageRow = typeof messages.$inferSelect & { coachName: string | null }
export type NoteRow = typeof notes.$inferSelect & { coachName: string | null }
type MessageAuthor = MessageRow['author']

/** Stores a message; false when one with this id is there already, be it another client's. */
export async function insertMessage(orm: Orm, row: typeof messages.$inferInsert): Promise<boolean> {
  const { id } = messages
  return (await orm.insert(messages).values(row).onConflictDoNothing().returning({ id })).length === 1
}

/** All messages with a client, the oldest first. */
export async function listMessages(orm: Orm, tenantId: string, clientId: string): Promise<MessageRow[]> {
  const rows = await orm
    .select({ message: messages, coachName: coaches.name })
    .from(messages)
    .leftJoin(coaches, and(eq(coaches.tenantId, messages.tenantId), eq(coaches.id, messages.authorId)))
    .where(and(eq(messages.tenantId, tenantId), eq(messages.clientId, clientId)))
    .orderBy(asc(messages.writtenAt), asc(messages.id))
  return rows.map(({ message, coachName }) => ({ ...message, coachName }))
}

const unseen = (tenantId: string, clientId: string, author: MessageAuthor) =>
  and(
    eq(messages.tenantId, tenantId),
    eq(messages.clientId, clientId),
    eq(messages.author, author),
    isNull(messages.seenAt),
  )

/** Marks what an author wrote as seen by the other side. Resolves to how many were new. */
export async function markSeen(
  orm: Orm,
  tenantId: string,
  clientId: string,
  author: MessageAuthor,
  seenAt: Date,
): Promise<number> {
  const { id } = messages
  const marked = await orm
    .update(messages)
    .set({ seenAt })
    .where(unseen(tenantId, clientId, author))
    .returning({ id })
  return marked.length
}

/** How many messages of an author the other side has not seen. */
export async function countUnseen(
  orm: Orm,
  tenantId: string,
  clientId: string,
  author: MessageAuthor,
): Promise<number> {
  const [row] = await orm
    .select({ unseen: count() })
    .from(messages)
    .where(unseen(tenantId, clientId, author))
  return Number(row?.unseen ?? 0)
}

/**
 * Clients of this coach, and of none, who have written what no coach has seen: their latest assessments, who has waited
 * longest first. Looks at what is new only, through an index that holds nothing else.
 */
export async function listWhoWrote(orm: Orm, tenantId: string, coachId: string, limit: number): Promise<string[]> {
  const rows = await orm.execute(sql`
    select e.assessment_id as "assessmentId"
    from (
      select client_id, min(written_at) as since from messages
      where tenant_id = ${tenantId} and author = 'jobseeker' and seen_at is null
      group by client_id
    ) m
    cross join lateral (
      select assessment_id, coach_id from queue_entries
      where tenant_id = ${tenantId} and client_id = m.client_id
      order by sent_at desc
      limit 1
    ) e
    where e.coach_id = ${coachId} or e.coach_id is null
    order by m.since, e.assessment_id
    limit ${limit}`)
  return (rows as unknown as { assessmentId: string }[]).map(({ assessmentId }) => assessmentId)
}

/** Whether a message has been on the other side's page. */
export async function isMessageSeen(orm: Orm, tenantId: string, id: string): Promise<boolean> {
  const { seenAt } = messages
  const [row] = await orm
    .select({ seenAt })
    .from(messages)
    .where(and(eq(messages.tenantId, tenantId), eq(messages.id, id)))
  return Boolean(row?.seenAt)
}

/** Stores a note; false when one with this id is there already. */
export async function insertNote(orm: Orm, row: typeof notes.$inferInsert): Promise<boolean> {
  const { id } = notes
  return (await orm.insert(notes).values(row).onConflictDoNothing().returning({ id })).length === 1
}

/** Whose a stored message or note is, and what it holds. */
export async function findWords(
  orm: Orm,
  tenantId: string,
  name: 'messages' | 'notes',
  id: string,
): Promise<{ clientId: string; authorId: string; value: Buffer } | undefined> {
  const [table, authorId] = name === 'notes' ? [notes, notes.coachId] : [messages, messages.authorId]
  const found = await orm
    .select({ clientId: table.clientId, authorId, value: table.value })
    .from(table)
    .where(and(eq(table.tenantId, tenantId), eq(table.id, id)))
  return found[0]
}

/** All internal notes on a client, the newest first. */
export async function listNotes(orm: Orm, tenantId: string, clientId: string): Promise<NoteRow[]> {
  const rows = await orm
    .select({ note: notes, coachName: coaches.name })
    .from(notes)
    .leftJoin(coaches, and(eq(coaches.tenantId, notes.tenantId), eq(coaches.id, notes.coachId)))
    .where(and(eq(notes.tenantId, tenantId), eq(notes.clientId, clientId)))
    .orderBy(desc(notes.writtenAt), asc(notes.id))
  return rows.map(({ note, coachName }) => ({ ...note, coachName }))
}
