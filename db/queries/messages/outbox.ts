import { and, eq, gt } from 'drizzle-orm'
import type { Database, Orm } from '../../client'
import { outbox } from '../../schema/outbox'

type OutboxRow = typeof outbox.$inferSelect
type MailKind = OutboxRow['kind']
export type MailOutcome = NonNullable<OutboxRow['outcome']>

export async function insertMail(orm: Orm, row: typeof outbox.$inferInsert): Promise<void> {
  await orm.insert(outbox).values(row)
}

type Due = { id: string; kind: MailKind; client_id: string; assessment_id: string; subject: string; tries: number }
export type DueMail = {
  id: string
  kind: MailKind
  clientId: string
  assessmentId: string
  subject: string
  tries: number
}

// Several workers may ask at once: each row goes to one of them, and comes back when that one dies.
const takeDue = `
  update outbox set tries = tries + 1, next_try_at = $3::timestamptz
  where tenant_id = $1 and id = (
    select id from outbox where tenant_id = $1 and ended_at is null and next_try_at <= $2::timestamptz
    order by next_try_at limit 1 for update skip locked)
  returning id, kind, client_id, assessment_id, subject, tries`

/** Takes one mail that is due upon oneself, until `givenUpAt`. */
export async function takeDueMail(
  database: Database,
  tenantId: string,
  now: Date,
  givenUpAt: Date,
): Promise<DueMail | undefined> {
  const [row] = await database.run<Due>('take-due-mail', takeDue, [tenantId, now, givenUpAt])
  return (
    row && {
      id: row.id,
      kind: row.kind,
      clientId: row.client_id,
      assessmentId: row.assessment_id,
      subject: row.subject,
      tries: row.tries,
    }
  )
}

const wanted = (tenantId: string, id: string) => and(eq(outbox.tenantId, tenantId), eq(outbox.id, id))

export async function endMail(
  orm: Orm,
  tenantId: string,
  id: string,
  outcome: MailOutcome,
  endedAt: Date,
): Promise<void> {
  await orm.update(outbox).set({ outcome, endedAt }).where(wanted(tenantId, id))
}

export async function postponeMail(orm: Orm, tenantId: string, id: string, nextTryAt: Date): Promise<void> {
  await orm.update(outbox).set({ nextTryAt }).where(wanted(tenantId, id))
}

/** What became of the mails about a client's messages, by message. */
export async function listMails(
  orm: Orm,
  tenantId: string,
  clientId: string,
): Promise<Pick<OutboxRow, 'subject' | 'outcome' | 'endedAt'>[]> {
  const { subject, outcome, endedAt } = outbox
  return orm
    .select({ subject, outcome, endedAt })
    .from(outbox)
    .where(and(eq(outbox.tenantId, tenantId), eq(outbox.clientId, clientId)))
}

/** Whether a mail of this kind about the same was written later than `since`, whatever became of it. */
export async function wasMailWritten(
  orm: Orm,
  tenantId: string,
  { kind, subject, since }: { kind: MailKind; subject: string; since: Date },
): Promise<boolean> {
  const found = await orm
    .select({ id: outbox.id })
    .from(outbox)
    .where(
      and(
        eq(outbox.tenantId, tenantId),
        eq(outbox.kind, kind),
        eq(outbox.subject, subject),
        gt(outbox.createdAt, since),
      ),
    )
    .limit(1)
  return found.length > 0
}
