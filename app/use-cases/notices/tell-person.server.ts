import { randomUUID } from 'node:crypto'
import type { Orm } from '../../../db/client'
import { insertNotices } from '../../../db/queries/notices/notices'
import { unfinishedDays, type NoticeKind } from '../../../machines/notices/notice-kinds'
import type { OpenAssessment } from '../conversation/open-assessment.server'
import { daysAfter } from '../moments'
import type { Portal } from '../portal.server'

/** Who is told, and the assessment whose contact details and language count. */
type Told = { clientId: string; assessmentId: string }

/** What a person is told of: `subject` is its id, `occasion` which of several times; `dueAt` is now where nothing is said. */
type News = { kind: NoticeKind; subject: string; occasion?: string; dueAt?: Date }

/**
 * Has a person told of what happens in this transaction; the same once, however often it is asked for. Whether and how they want
 * to be told is looked at when it leaves. Afterwards `portal.post?.wake()` lets it leave soon.
 */
export async function tellPerson(
  portal: Portal,
  tx: Orm,
  { clientId, assessmentId }: Told,
  ...news: readonly News[]
): Promise<void> {
  if (!portal.post) return
  const { tenantId } = portal
  const now = portal.now()
  const rows = news.map(({ dueAt = now, ...one }) => ({
    tenantId,
    id: randomUUID(),
    clientId,
    assessmentId,
    createdAt: now,
    dueAt,
    ...one,
  }))
  await insertNotices(tx, rows)
}

/** Schedules two reminders of an unfinished conversation; there is no third. */
export async function remindOfUnfinished(
  portal: Portal,
  tx: Orm,
  { id, clientId, status }: Pick<OpenAssessment['row'], 'id' | 'clientId' | 'status'>,
): Promise<void> {
  if (status !== 'open') return
  const reminder = (kind: keyof typeof unfinishedDays) => ({
    kind,
    subject: id,
    dueAt: daysAfter(portal.now(), unfinishedDays[kind]),
  })
  await tellPerson(portal, tx, { clientId, assessmentId: id }, reminder('unfinished'), reminder('unfinishedLast'))
}
