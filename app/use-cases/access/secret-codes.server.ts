import { randomBytes, randomInt, scrypt, timingSafeEqual } from 'node:crypto'
import { takeTry, type CodeTable, type TriedCode } from '../../../db/queries/access/codes'
import { open, seal } from '../../../db/keys/sealing'
import { inOurDigits } from '../../../machines/text/digits'
import type { Portal } from '../portal.server'
import { codeLife } from './code-life.server'

/** No symbol that is mistaken for another, and no vowels, so that no words appear. */
const codeSymbols = '346789BCDFGHJKMPQRTVWXY'
const finderLength = 6
const proofLength = 10
export const triesBeforeLock = 5

/**
 * Cheap on purpose: 45 random bits and a pepper do the work (with both stolen, still a thousand years of one core), and it
 * also runs when an attacker guesses.
 */
const cost = { N: 1024, r: 8, p: 1 }

const peppers: Record<CodeTable, string> = { resume_codes: 'resume code', share_codes: 'share code' }

const derive = (secret: Buffer, salt: Buffer) =>
  new Promise<Buffer>((resolve, reject) =>
    scrypt(secret, salt, 32, cost, (error, key) => (error ? reject(error) : resolve(key))),
  )

const symbols = (length: number) => Array.from({ length }, () => codeSymbols[randomInt(codeSymbols.length)]).join('')

const codePlace = (tenantId: string, table: CodeTable, finder: string) => ({
  tenantId,
  table,
  row: finder,
  column: 'code',
})

/** What a person typed, as a code's symbols: capitals, our digits, letters of usual width, and nothing that is in no code, such as spaces and dashes. */
function tidyCode(typed: string): string {
  return inOurDigits(typed)
    .slice(0, 60)
    .normalize('NFKC')
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

type NewCode = {
  code: string
  columns: { finder: string; salt: Buffer; proof: Buffer; code: Buffer; triesLeft: number }
}

/** A new code, as it is shown and as it is stored: six symbols find it, ten prove it, and the client's key seals it. */
export async function newCode({ tenantId, tenantKeys }: Portal, table: CodeTable, dataKey: Buffer): Promise<NewCode> {
  const finder = symbols(finderLength)
  const secret = symbols(proofLength)
  const salt = randomBytes(16)
  const proof = await derive(tenantKeys.keyedHash(peppers[table], secret), salt)
  const code = finder + secret
  const sealed = seal(dataKey, Buffer.from(code), codePlace(tenantId, table, finder))
  return { code, columns: { finder, salt, proof, code: sealed, triesLeft: triesBeforeLock } }
}

/** A stored code, as its person may see it again. */
export function openCode(portal: Portal, table: CodeTable, dataKey: Buffer, row: { finder: string; code: Buffer }) {
  return open(dataKey, row.code, codePlace(portal.tenantId, table, row.finder)).toString()
}

/**
 * Tries a typed code. Resolves to nothing for an unknown, wrong, expired or locked one, after the same work in each case:
 * one statement that writes, and one derivation. Five wrong tries lock a code, in the database, so that it holds for every
 * process; each further one locks it for twice as long.
 */
export async function tryCode(portal: Portal, table: CodeTable, typed: string): Promise<TriedCode | undefined> {
  const { database, tenantId, tenantKeys } = portal
  const code = tidyCode(typed)
  const row = await takeTry(database, table, tenantId, code.slice(0, finderLength), codeLife(portal))
  const hash = tenantKeys.keyedHash(peppers[table], code.slice(finderLength))
  const given = await derive(hash, row?.salt ?? Buffer.alloc(16))
  return row && timingSafeEqual(given, row.proof) ? row : undefined
}
