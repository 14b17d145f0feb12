import type { Database } from '../../../db/client'
import { startTestPortal } from '../../servers/running-portal'
import { askingAs } from '../asking'
import { newCode, wrongProof } from './code-guessing.g18'
import { inWords, share, type Proof } from '../proof'

const kinds = ['unknown', 'wrong', 'locked'] as const
type Kind = (typeof kinds)[number]

/** Tries one code again and again without ever running out of tries, or always having run out. */
async function prepare(database: Database, code: string, kind: Kind): Promise<void> {
  const [tries, until] = kind === 'locked' ? [1, new Date(Date.now() + 3_600_000)] : [5, null]
  const sql = 'update resume_codes set tries_left = $2, locked_until = $3::timestamptz where finder = $1'
  await database.run('set-tries', sql, [code.slice(0, 6), tries, until])
}

const middle = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!

/** What each kind of code gets as its reply, and how long each try took, one after another in turn. */
export async function compareReplies(origin: string, database: Database, tries: number) {
  const code = await newCode(origin)
  const nobody = askingAs(origin, '')
  const took: Record<Kind, number[]> = { unknown: [], wrong: [], locked: [] }
  const replies = new Set<string>()
  for (let n = 0; n < tries; n += 1) {
    for (const kind of kinds) {
      await prepare(database, code, kind)
      // An unknown finder: its last symbol is another one.
      const typed =
        kind === 'unknown' ? wrongProof(`${code.slice(0, 5)}${code[5] === '3' ? '4' : '3'}`) : wrongProof(code)
      const from = performance.now()
      const { status, headers, html } = await nobody.post('/fi/resume', `code=${typed}`)
      took[kind].push(performance.now() - from)
      const names = Object.keys(headers).filter((name) => name !== 'date')
      replies.add(`${status} ${names.join(' ')} ${html.replaceAll(typed, '…').replaceAll(/nonce="[^"]+"/g, '')}`)
    }
  }
  return { replies: replies.size, medians: kinds.map((kind) => middle(took[kind])) }
}

/** G19: an unknown, a wrong and a locked code cannot be told apart, neither by the page nor by the clock. */
export async function prove(scale: number): Promise<Proof> {
  const portal = await startTestPortal()
  try {
    const tries = share(1000, scale)
    const { replies, medians } = await compareReplies(portal.origin, portal.database, tries)
    const apart = Math.max(...medians) - Math.min(...medians)
    const told = kinds.map((kind, n) => `${kind} ${medians[n]!.toFixed(2)} ms`).join(', ')
    const figure = `${inWords(tries)} of each: ${replies === 1 ? 'the same reply' : `${replies} replies`}; medians ${told}: ${apart.toFixed(2)} ms apart`
    return { figure, passed: replies === 1 && apart <= 5 }
  } finally {
    await portal.stop()
  }
}
