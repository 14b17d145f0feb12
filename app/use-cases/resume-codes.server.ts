import { randomBytes, randomInt, scrypt, timingSafeEqual } from 'node:crypto'
import { findAssessment, insertJobseekerSession } from '../../db/queries/assessments'
import { writeAudit } from '../../db/queries/audit'
import {
  findResumeCodeOfAssessment,
  insertResumeCode,
  prolongResumeCode,
  setTries,
  takeTry,
} from '../../db/queries/sessions'
import { open, seal } from '../../db/sealing'
import { newSecret } from '../auth/secrets.server'
import type { OpenAssessment } from './conversation-memory.server'
import type { Portal } from './portal.server'
import { inDays, sessionDays } from './start-assessment.server'

/** No symbol that is mistaken for another, and no vowels, so that no words appear. */
export const codeSymbols = '346789BCDFGHJKMPQRTVWXY'
const finderLength = 6
const proofLength = 10
const codeDays = 30
/** A sent assessment is come back to for the plan, and after three months to see what has changed. */
const codeDaysAfterSending = 120
const triesBeforeLock = 5
const firstLockMinutes = 5

/**
 * Cheap on purpose: 45 random bits and a pepper do the work (with both stolen, still a thousand years of one core), and it
 * also runs when somebody guesses.
 */
const cost = { N: 1024, r: 8, p: 1 }

const derive = (secret: Buffer, salt: Buffer) =>
  new Promise<Buffer>((resolve, reject) =>
    scrypt(secret, salt, 32, cost, (error, key) => (error ? reject(error) : resolve(key))),
  )

const symbols = (length: number) => Array.from({ length }, () => codeSymbols[randomInt(codeSymbols.length)]).join('')

const codePlace = (tenantId: string, finder: string) => ({
  tenantId,
  table: 'resume_codes',
  row: finder,
  column: 'code',
})

/** What a person typed, as a code's symbols: capitals, and nothing that is in no code, such as spaces and dashes. */
export function tidyCode(typed: string): string {
  return typed
    .slice(0, 60)
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
}

/** The symbols of a typed code that find it, if it may be one. */
export function finderOf(typed: string): string | undefined {
  const finder = tidyCode(typed).slice(0, finderLength)
  return finder.length === finderLength && [...finder].every((one) => codeSymbols.includes(one)) ? finder : undefined
}

/** A code in groups of four, easier to read and to copy. */
export function spacedCode(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1 ')
}

/**
 * The assessment's resume code; made when there is none yet. Good on any device for 30 days, and for 120 from sending.
 */
export async function issueResumeCode(
  portal: Portal,
  { row, dataKey }: OpenAssessment,
): Promise<{ code: string; expiresAt: Date }> {
  const { tenantId, database, masterKey } = portal
  const now = portal.now()
  const goodUntil = row.sentAt ? inDays(row.sentAt, codeDaysAfterSending) : inDays(now, codeDays)
  const audited = (action: string) => ({
    tenantId, at: now, actorKind: 'jobseeker' as const, actorId: row.clientId, action, clientId: row.clientId,
    subject: row.id, purpose: 'ownAssessment',
  }) // prettier-ignore
  const known = await findResumeCodeOfAssessment(database.orm, tenantId, row.id, now)
  if (known) {
    const code = open(dataKey, known.code, codePlace(tenantId, known.finder)).toString()
    if (!row.sentAt || known.expiresAt >= goodUntil) return { code, expiresAt: known.expiresAt }
    await database.transaction(async (tx) => {
      await prolongResumeCode(tx, tenantId, known.finder, goodUntil)
      await writeAudit(tx, audited('resumeCode.prolonged'))
    })
    return { code, expiresAt: goodUntil }
  }
  const finder = symbols(finderLength)
  const proof = symbols(proofLength)
  const salt = randomBytes(16)
  const expiresAt = goodUntil > now ? goodUntil : inDays(now, codeDays)
  const peppered = await derive(masterKey.keyedHash('resume code', proof), salt)
  await database.transaction(async (tx) => {
    await insertResumeCode(tx, {
      tenantId,
      finder,
      assessmentId: row.id,
      salt,
      proof: peppered,
      code: seal(dataKey, Buffer.from(finder + proof), codePlace(tenantId, finder)),
      triesLeft: triesBeforeLock,
      expiresAt,
    })
    await writeAudit(tx, audited('resumeCode.issued'))
  })
  return { code: finder + proof, expiresAt }
}

/**
 * Opens a session for whoever knows the code. Resolves to nothing for an unknown, wrong, expired or locked code, after
 * the same work in each case. Five wrong tries lock the code; each further one locks it for twice as long.
 */
export async function resumeAssessment(portal: Portal, typed: string): Promise<{ secret: string } | undefined> {
  const { tenantId, database, masterKey } = portal
  const now = portal.now()
  const code = tidyCode(typed)
  const finder = code.slice(0, finderLength)
  const row = await takeTry(database.orm, tenantId, finder, now)
  const given = await derive(
    masterKey.keyedHash('resume code', code.slice(finderLength)),
    row?.salt ?? Buffer.alloc(16),
  )
  if (!row) return undefined
  if (!timingSafeEqual(given, row.proof)) {
    if (row.triesLeft > 0) return undefined
    const minutes = firstLockMinutes * 2 ** Math.min(row.locks, 10)
    const lockedUntil = new Date(now.getTime() + minutes * 60_000)
    await setTries(database.orm, tenantId, finder, { triesLeft: 1, locks: row.locks + 1, lockedUntil })
    return undefined
  }
  const found = await findAssessment(database, tenantId, row.assessmentId)
  if (!found) return undefined
  const { secret, hash } = newSecret()
  const { clientId, id } = found.assessment
  await database.transaction(async (tx) => {
    await setTries(tx, tenantId, finder, { triesLeft: triesBeforeLock, locks: 0, lockedUntil: null })
    await insertJobseekerSession(tx, tenantId, id, hash, now, inDays(now, sessionDays))
    await writeAudit(tx, {
      tenantId, at: now, actorKind: 'jobseeker', actorId: clientId, action: 'assessment.resumed', clientId, subject: id,
      purpose: 'ownAssessment',
    }) // prettier-ignore
  })
  return { secret }
}
