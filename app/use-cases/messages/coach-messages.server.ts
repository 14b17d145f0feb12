import type { Orm } from '../../../db/client'
import { countUnseen, insertMessage, insertNote, markSeen } from '../../../db/queries/messages/messages'
import { listMails, type MailOutcome } from '../../../db/queries/messages/outbox'
import { listNotices, type NoticeOutcome } from '../../../db/queries/notices/notices'
import {
  faultOfWords,
  openMessages,
  openNotes,
  storeWords,
  type ClientMessage,
  type ClientNote,
} from '../desk/notes-and-messages.server'
import { auditCoach } from '../desk/note-coach-look.server'
import { findSentAssessment } from '../desk/load-client.server'
import { findReach } from '../notices/reach-person.server'
import { tellPerson } from '../notices/tell-person.server'
import type { CoachAtWork } from '../access/coach-sign-in.server'
import type { OpenAssessment } from '../conversation/open-assessment.server'
import type { Portal } from '../portal.server'
import { isUuid } from '../../../machines/text/uuid'

/** What became of the notice about a message; `waiting` until it is sent. */
export type MailState = NoticeOutcome | MailOutcome | 'waiting'

export type CoachMessages = {
  assessment: OpenAssessment
  messages: ClientMessage[]
  mails: ReadonlyMap<string, MailState>
  /** The client is told of a message: notices are sent, and the client wants them. */
  isMailed: boolean
}

const wordsOf = ({ row, dataKey }: OpenAssessment) => ({ clientId: row.clientId, dataKey })

async function isMailed(portal: Portal, orm: Orm, assessment: OpenAssessment): Promise<boolean> {
  return portal.post !== undefined && (await findReach(portal, orm, assessment)).reach.way !== 'none'
}

/** What became of the notice about each message; of those of earlier releases, of the mail. */
async function fateOfEach(portal: Portal, orm: Orm, clientId: string): Promise<Map<string, MailState>> {
  const { tenantId } = portal
  const mails = await listMails(orm, tenantId, clientId)
  const notices = (await listNotices(orm, tenantId, clientId)).filter(({ kind }) => kind === 'messageWaits')
  return new Map([...mails, ...notices].map(({ subject, outcome }) => [subject, outcome ?? 'waiting']))
}

/** The messages with a client, for a coach; what the client wrote is marked as seen. */
export async function loadCoachMessages(
  portal: Portal,
  coach: CoachAtWork,
  assessmentId: string,
): Promise<CoachMessages | undefined> {
  const { tenantId, database } = portal
  const assessment = await findSentAssessment(portal, assessmentId)
  if (!assessment) return undefined
  const { clientId } = assessment.row
  return database.transaction(async (tx) => {
    await auditCoach(portal, tx, coach, 'messages.seen', clientId, assessmentId)
    await markSeen(tx, tenantId, clientId, 'jobseeker', portal.now())
    const messages = await openMessages(portal, tx, wordsOf(assessment))
    return {
      assessment,
      messages,
      mails: await fateOfEach(portal, tx, clientId),
      isMailed: await isMailed(portal, tx, assessment),
    }
  })
}

/** How many messages of the client no coach has seen. */
export const countNewForCoach = (portal: Portal, clientId: string): Promise<number> =>
  countUnseen(portal.database.orm, portal.tenantId, clientId, 'jobseeker')

/** `id` is the form's own: the same words posted twice are stored once. */
export type Written = { assessmentId: string; id: string; text: string }
export type WriteResult = 'done' | 'nothingSaid' | 'tooLong' | 'badId' | 'noAssessment'

async function checked(portal: Portal, { assessmentId, id, text }: Written) {
  const assessment = await findSentAssessment(portal, assessmentId)
  if (!assessment) return 'noAssessment' as const
  return isUuid(id) ? (faultOfWords(text) ?? assessment) : ('badId' as const)
}

/**
 * Leaves a message for the client in their portal and, where they want notices, has them told so. All in one transaction; the
 * notice leaves afterwards, and never keeps the message from being stored.
 */
export async function sendMessage(portal: Portal, coach: CoachAtWork, written: Written): Promise<WriteResult> {
  const found = await checked(portal, written)
  if (typeof found === 'string') return found
  const { tenantId, database } = portal
  const { id, text, assessmentId } = written
  const { clientId } = found.row
  const now = portal.now()
  await database.transaction(async (tx) => {
    const row = {
      tenantId,
      clientId,
      author: 'coach',
      authorId: coach.id,
      language: coach.language,
      writtenAt: now,
    } as const
    const words = { ...wordsOf(found), table: 'messages', id, authorId: coach.id, text } as const
    const storedAs = await storeWords(portal, tx, words, (under, value) =>
      insertMessage(tx, { ...row, id: under, value }),
    )
    if (!storedAs) return
    await auditCoach(portal, tx, coach, 'message.sent', clientId, storedAs)
    if (await isMailed(portal, tx, found))
      await tellPerson(portal, tx, { clientId, assessmentId }, { kind: 'messageWaits', subject: storedAs })
  })
  portal.post?.wake()
  return 'done'
}

export type CoachNotes = { assessment: OpenAssessment; notes: ClientNote[] }

/** The coaches' internal notes on a client. */
export async function loadNotes(
  portal: Portal,
  coach: CoachAtWork,
  assessmentId: string,
): Promise<CoachNotes | undefined> {
  const assessment = await findSentAssessment(portal, assessmentId)
  if (!assessment) return undefined
  return portal.database.transaction(async (tx) => {
    await auditCoach(portal, tx, coach, 'notes.seen', assessment.row.clientId, assessmentId)
    return { assessment, notes: await openNotes(portal, tx, wordsOf(assessment)) }
  })
}

/** Keeps an internal note on a client. */
export async function writeNote(portal: Portal, coach: CoachAtWork, written: Written): Promise<WriteResult> {
  const found = await checked(portal, written)
  if (typeof found === 'string') return found
  const { tenantId, database } = portal
  const { id, text } = written
  const { clientId } = found.row
  await database.transaction(async (tx) => {
    const row = { tenantId, clientId, coachId: coach.id, language: coach.language, writtenAt: portal.now() }
    const words = { ...wordsOf(found), table: 'notes', id, authorId: coach.id, text } as const
    const storedAs = await storeWords(portal, tx, words, (under, value) => insertNote(tx, { ...row, id: under, value }))
    if (storedAs) await auditCoach(portal, tx, coach, 'note.written', clientId, storedAs)
  })
  return 'done'
}
