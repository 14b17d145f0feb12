import { randomUUID } from 'node:crypto'
import { findAssessment } from '../../../db/queries/conversation/assessments'
import {
  endNotices,
  findLastSent,
  holdNotices,
  postponeNotices,
  takeDueNotices,
  type HeldNotice,
  type NoticeOutcome,
} from '../../../db/queries/notices/notices'
import { writeAudit } from '../../../db/queries/trust/audit'
import type { NoticeWay } from '../../../machines/notices/notice-kinds'
import type { Reach } from '../../../machines/notices/reach'
import { decideNotices } from '../../../machines/notices/schedule'
import type { Language } from '../../i18n/languages'
import type { OpenAssessment } from '../conversation/open-assessment.server'
import { minutesAfter } from '../moments'
import { openAssessment } from '../conversation/load-assessment.server'
import type { Portal } from '../portal.server'
import { auditEntry, bySystem } from '../trust/audit/audit-entry.server'
import { handOver, type Handed } from './channels.server'
import { findReach, type KeptChoice } from './reach-person.server'
import { stillNeeded } from './still-needed.server'

/** Minutes to wait after each try that failed; after the last of them a coach has to call. */
const waits = [1, 5, 15, 60, 240, 720, 1440]

/** Longer than any service may keep us waiting: then the process that held the notices has died. */
const givenUpAfter = 10

const idsOf = (held: readonly HeldNotice[]) => held.map(({ id }) => id)

type Person = { assessment: OpenAssessment; reach: Reach; choice: KeptChoice | null }

/** Whom notices are for; the latest of them says which assessment's contact details count. Nothing when that is gone. */
async function findPerson(portal: Portal, held: readonly HeldNotice[]): Promise<Person | undefined> {
  const found = await findAssessment(portal.database, portal.tenantId, held.at(-1)!.assessmentId)
  if (!found) return undefined
  const assessment = await openAssessment(portal, found)
  return { assessment, ...(await findReach(portal, portal.database.orm, assessment)) }
}

const end = (
  portal: Portal,
  held: readonly HeldNotice[],
  outcome: NoticeOutcome,
  more: { way?: NoticeWay; sentAs?: string; needsCoach?: boolean } = {},
) => endNotices(portal.database.orm, portal.tenantId, idsOf(held), { outcome, endedAt: portal.now(), ...more })

/** Sets aside what need not be told any more, or not yet; the rest comes back. */
async function sift(portal: Portal, { assessment }: Person, held: readonly HeldNotice[]): Promise<HeldNotice[]> {
  const needed: HeldNotice[] = []
  for (const notice of held) {
    const found = await stillNeeded(portal, assessment, notice)
    if (found === true) needed.push(notice)
    else if (found === false) await end(portal, [notice], 'overtaken')
    else await postponeNotices(portal.database.orm, portal.tenantId, [notice.id], found.from, { wasTried: false })
  }
  return needed
}

/**
 * Ends what did not reach a person. A coach is to call about it, unless no coach knows of them yet, or it was only a reminder of a
 * conversation of their own.
 */
async function leaveToCoach(
  portal: Portal,
  { assessment, reach }: Person,
  held: readonly HeldNotice[],
  outcome: NoticeOutcome,
) {
  const isKnown = assessment.row.status !== 'open' || assessment.row.previousId !== null
  const isForCoach = ({ kind }: HeldNotice) => isKnown && kind !== 'unfinished' && kind !== 'unfinishedLast'
  const { way } = reach
  await end(portal, held.filter(isForCoach), outcome, { way, needsCoach: true })
  await end(
    portal,
    held.filter((one) => !isForCoach(one)),
    outcome,
    { way },
  )
}

/** What became of a message that a service was asked to take. */
async function settle(portal: Portal, person: Person, sent: readonly HeldNotice[], handed: Handed): Promise<void> {
  const { way } = person.reach
  const { orm } = portal.database
  const { tenantId } = portal
  switch (handed.outcome) {
    case 'sent':
      return end(portal, sent, 'sent', { way, sentAs: handed.sentAs })
    case 'byHand':
    case 'refused':
      return leaveToCoach(portal, person, sent, handed.outcome)
    case 'tomorrow':
      return postponeNotices(orm, tenantId, idsOf(sent), handed.until, { wasTried: false })
    case 'later': {
      const tries = Math.max(...sent.map((one) => one.tries))
      if (tries > waits.length) return leaveToCoach(portal, person, sent, 'gaveUp')
      const wait = minutesAfter(portal.now(), Math.max(waits[tries - 1]!, (handed.waitSeconds ?? 0) / 60))
      return postponeNotices(orm, tenantId, idsOf(sent), wait, { wasTried: true })
    }
  }
}

/** Hands over one message with all that it tells. The audit says that the contact details were read, before it leaves. */
async function send(portal: Portal, person: Person, sent: readonly HeldNotice[]): Promise<void> {
  const { assessment, reach } = person
  const { clientId, language } = assessment.row
  const by = bySystem('outbox')
  const entries = sent.map(({ id }) => auditEntry(portal, by, 'notice.addressed', { clientId, subject: id }, 'notice'))
  await portal.database.transaction(async (tx) => {
    await writeAudit(tx, ...entries)
    await holdNotices(tx, portal.tenantId, idsOf(sent))
  })
  const kinds = sent.map(({ kind }) => kind)
  // Tried again after a death, it has the same id, so that it can be told to be the same.
  const id = sent[0]?.id ?? randomUUID()
  await settle(portal, person, sent, await handOver(portal, reach, language as Language, { id, kinds }))
}

/** Does what is to be done with the notices of one person that were taken. */
async function deal(portal: Portal, held: readonly HeldNotice[]): Promise<void> {
  const { tenantId, database } = portal
  const person = await findPerson(portal, held)
  if (!person) return end(portal, held, 'overtaken')
  const waiting = await sift(portal, person, held)
  if (waiting.length === 0) return
  const lastSentAt = await findLastSent(database.orm, tenantId, waiting[0]!.clientId)
  const { reach, choice } = person
  const pausedUntil = choice?.pausedUntil ?? null
  const decided = decideNotices({ waiting, way: reach.way, pausedUntil, lastSentAt, now: portal.now() })
  if (decided.act === 'drop') return end(portal, waiting, 'notWanted')
  if (decided.act === 'wait')
    return postponeNotices(database.orm, tenantId, idsOf(waiting), decided.until, { wasTried: false })
  const chosen = waiting.filter(({ id }) => decided.ids.includes(id))
  if (decided.act === 'send') return send(portal, person, chosen)
  await leaveToCoach(portal, person, chosen, 'unsure')
  const others = waiting.filter((one) => !chosen.includes(one))
  if (others.length > 0) await postponeNotices(database.orm, tenantId, idsOf(others), portal.now(), { wasTried: false })
}

/**
 * Tells what is due. Several processes may do so at once: all that is due of a person is taken by one of them. What a process held
 * when it died may have left; it is sent once more and then never, and a coach is asked to call.
 */
export async function sendDueNotices(portal: Portal): Promise<void> {
  for (;;) {
    const now = portal.now()
    const held = await takeDueNotices(portal.database, portal.tenantId, now, minutesAfter(now, givenUpAfter))
    if (held.length === 0) return
    await deal(portal, held)
  }
}
