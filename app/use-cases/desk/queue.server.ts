import type { Orm } from '../../../db/client'
import { writeAudit } from '../../../db/queries/trust/audit'
import {
  countQueue,
  listQueue,
  listQueueAmong,
  type QueueOrder,
  type QueuePlace,
  type QueueRow,
  type QueueStage,
  type QueueWish,
} from '../../../db/queries/desk/queue'
import { listWhoWrote } from '../../../db/queries/messages/messages'
import { findCoach } from '../../../db/queries/access/sessions'
import type { AuditAction } from '../../../machines/audit-actions'
import { planKinds, type PlanKind } from '../../../machines/plan/law/plan-kind'
import { standsFirst, type QueueFacts } from '../../../machines/plan/life/queue-facts'
import { languageCodes, type Language } from '../../i18n/languages'
import type { CoachAtWork } from '../access/coach-sign-in.server'
import { todayOf, type Portal } from '../portal.server'
import { openFacts } from './queue-entry.server'
import { findFirstInQueue } from './queue-first.server'
import { auditEntry, byCoach } from '../trust/audit/audit-entry.server'

const queuePageSize = 25
/** So many at most stand first, all of them on the first page: no address of a later page may name one of them. */
const mostFirst = 100
/** Counts beside the filters go no further than this. */
export const countLimit = 100

/** What a coach wants to see of the queue. */
export type QueueFilter = {
  /** The coach who has them, `null` for clients without a coach, `undefined` for no filter. */
  coachId?: string | null
  late: boolean
  language?: Language
  planKind?: PlanKind
  /** `open`: clients who wait and clients who are being served. */
  stage: QueueStage | 'open'
  waitsFor?: 'coach' | 'client'
  order: QueueOrder
  after?: QueuePlace
}

export type { QueuePlace }

export type QueueEntry = Pick<
  QueueRow,
  'assessmentId' | 'status' | 'language' | 'dueBy' | 'dueFor' | 'sentAt' | 'coachId'
> & {
  planKind: PlanKind
  coachName: string | null
  isWaiting: boolean
  /** Crisis help was shown: said by a sign of its own, to every reader of the queue. */
  helpShown: boolean
  isSetAside: boolean
  /** Without that and without the reasons that tell of health; there are some when `hasHealthReason`. */
  facts: QueueFacts
  hasHealthReason: boolean
}

/** Counts up to `countLimit`: one more than that means "more". What is the coach's own goes twice as far. */
export type QueueCounts = Record<'late' | 'unassigned' | 'mine' | 'mineWaiting' | 'mineInForce' | 'wrote', number>

/** `wrote`: the assessments on the page whose clients have written what no coach has seen. */
export type Queue = { entries: QueueEntry[]; wrote: ReadonlySet<string>; next: QueuePlace | null; counts: QueueCounts }

/** A coach's own clients are on one page, all of them. */
const mostOwn = 2 * countLimit

const stagesOf = (stage: QueueFilter['stage']): QueueStage[] => (stage === 'open' ? ['waiting', 'handled'] : [stage])

const noFacts: QueueFacts = { name: null, interpreter: null, interpreterLanguage: null, reasons: [] }

/** Opens the facts of rows. Of reasons that tell of health only that there are some. */
export function openQueueRows({ tenantId, tenantKeys }: Portal, rows: QueueRow[]): QueueEntry[] {
  return rows.map(({ wrappedKey, clientId, facts: sealed, ...row }) => {
    const key = tenantKeys.unwrap(wrappedKey, tenantId, clientId)
    const facts = sealed ? openFacts(tenantId, key, row.assessmentId, sealed) : noFacts
    const helpShown = standsFirst(facts)
    const others = facts.reasons.filter(({ code }) => code !== 'crisisHelpShown')
    const reasons = others.filter(({ isAboutHealth }) => !isAboutHealth)
    const hasHealthReason = reasons.length < others.length
    const [isWaiting, isSetAside] = [row.stage === 'waiting', row.stage === 'aside']
    return {
      ...row,
      planKind: row.planKind as PlanKind,
      isWaiting,
      isSetAside,
      helpShown,
      facts: { ...facts, reasons },
      hasHealthReason,
    }
  })
}

/** Each client shown leaves an audit row. */
export async function auditRows(portal: Portal, tx: Orm, coach: CoachAtWork, action: AuditAction, rows: QueueRow[]) {
  const entryOf = ({ clientId, assessmentId: subject }: QueueRow) =>
    auditEntry(portal, byCoach(coach), action, { clientId, subject }, 'serviceNeedsAssessment')
  await writeAudit(tx, ...rows.map(entryOf))
}

const everything = (tenantId: string) => ({ tenantId, languages: languageCodes, planKinds, order: 'due' }) as const

/** How many wait too long and how many have no coach, each counted up to `countLimit` and one more. */
export async function countOpen(tx: Orm, tenantId: string, today: string) {
  const waiting: QueueWish = { ...everything(tenantId), stages: ['waiting'], limit: countLimit + 1 }
  return countQueue(tx, { late: { ...waiting, dueBefore: today }, unassigned: { ...waiting, coachId: null } })
}

async function countAll(tx: Orm, tenantId: string, coachId: string, today: string) {
  const mine: QueueWish = { ...everything(tenantId), coachId, stages: ['waiting'], limit: mostOwn }
  const { waiting, forCoach, handled } = await countQueue(tx, {
    waiting: mine,
    forCoach: { ...mine, waitsFor: 'coach' },
    handled: { ...mine, stages: ['handled'] },
  })
  const wrote = await listWhoWrote(tx, tenantId, coachId, countLimit + 1)
  const own = { mine: waiting + handled, mineWaiting: forCoach, mineInForce: handled }
  return { counts: { ...(await countOpen(tx, tenantId, today)), ...own, wrote: wrote.length }, wrote: new Set(wrote) }
}

/** One page of sent assessments as wanted, in the same time however many there are. Who was shown crisis help comes first. */
export async function loadQueue(portal: Portal, coach: CoachAtWork, filter: QueueFilter): Promise<Queue> {
  const { tenantId, database } = portal
  const { coachId, late, language, planKind, stage, waitsFor, order, after } = filter
  const today = todayOf(portal)
  const pageSize = coachId === coach.id ? mostOwn : queuePageSize
  const wish: QueueWish = {
    tenantId,
    stages: stagesOf(stage),
    waitsFor,
    order,
    after,
    coachId,
    limit: pageSize + 1,
    languages: language ? [language] : languageCodes,
    planKinds: planKind ? [planKind] : planKinds,
    dueBefore: late ? today : undefined,
  }
  return database.transaction(async (tx) => {
    const ids = wish.stages.includes('waiting') ? await findFirstInQueue(portal, tx) : []
    const first = await listQueueAmong(tx, { ...wish, limit: mostFirst }, ids)
    const rows = await listQueue(tx, { ...wish, except: first.map(({ assessmentId }) => assessmentId) })
    const page = [...(after ? [] : first), ...rows.slice(0, pageSize)]
    const { counts, wrote } = await countAll(tx, tenantId, coach.id, today)
    await auditRows(portal, tx, coach, 'queue.seen', page)
    const last = rows.length > pageSize ? page.at(-1) : undefined
    const next = last ? { dueBy: last.dueBy, sentAt: last.sentAt.toISOString(), assessmentId: last.assessmentId } : null
    return { entries: openQueueRows(portal, page), wrote, next, counts }
  })
}

/** The name of a coach of this tenant. */
export async function nameOfCoach(portal: Portal, coachId: string): Promise<string | undefined> {
  return (await findCoach(portal.database.orm, portal.tenantId, coachId))?.name
}
