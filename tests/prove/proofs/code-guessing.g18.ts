import { randomInt } from 'node:crypto'
import type { Database } from '../../../db/client'
import { startWebProcesses } from '../../servers/web-processes'
import { askingAs, beginAssessment } from '../asking'
import { share, type Proof } from '../proof'

const symbols = '346789BCDFGHJKMPQRTVWXY'

const looked = 'select count(*)::int as count from code_tries where was_looked_at'

/** A new assessment's code. */
export async function newCode(origin: string): Promise<string> {
  const page = await (await beginAssessment(origin, 'fi')).get('/fi/code')
  const code = /data-resume-code[^>]*>([^<]+)</.exec(page.html)?.[1]?.replaceAll(' ', '')
  if (!code) throw new Error(`No code on the page (${page.status})`)
  return code
}

/** The same finder with another proof. */
export const wrongProof = (code: string): string =>
  code.slice(0, 6) + Array.from({ length: 10 }, () => symbols[randomInt(symbols.length)]).join('')

/** Sends so many wrong codes for one assessment at once. Resolves to how many were looked at, and how many let in. */
export async function guessAtOnce(origin: string, database: Database, guesses: number) {
  const count = async () => (await database.run<{ count: number }>('looked', looked, []))[0]!.count
  const before = await count()
  const code = await newCode(origin)
  const nobody = askingAs(origin, '')
  const replies = await Promise.all(
    Array.from({ length: guesses }, () => nobody.post('/fi/resume', `code=${wrongProof(code)}`)),
  )
  const rightAfter = await nobody.post('/fi/resume', `code=${code}`)
  const bodies = new Set(
    replies.map(({ status, html }) => `${status}${html.replaceAll(/nonce="[^"]+"|value="[^"]*"/g, '')}`),
  )
  return {
    evaluated: (await count()) - before,
    letIn: [...replies, rightAfter].filter(({ status }) => status !== 400).length,
    kinds: bodies.size,
  }
}

/** G18: fifty parallel guesses over four web processes get five tries between them, and then not even the right code opens. */
export async function prove(scale: number): Promise<Proof> {
  const portal = await startWebProcesses(4)
  try {
    const rounds = share(20, scale)
    const outcomes = []
    for (let round = 0; round < rounds; round += 1) outcomes.push(await guessAtOnce(portal.origin, portal.database, 50))
    const exact = outcomes.filter(({ evaluated, letIn, kinds }) => evaluated === 5 && letIn === 0 && kinds === 1)
    const figure = `${rounds} × 50 parallel wrong codes over ${portal.inWords}: exactly 5 evaluated in ${exact.length} of ${rounds}, the right code locked out after them, one reply`
    return { figure, passed: exact.length === rounds }
  } finally {
    await portal.stop()
  }
}
