import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { hashSecret } from '../../app/auth/secrets.server'
import type { Database } from '../../db/client'
import type { TenantKeys } from '../../db/keys/tenant-keys'
import type { AnswerValue } from '../../machines/questions/define-question'
import { people } from '../bench/people'
import { openedAnswers } from '../factories/opened-answers'
import type { RawAnswer } from '../factories/raw-request'
import { beginAssessment } from './asking'

/** What one person was told is stored: by the key of the question, the form that was sent. */
type Told = { cookie: string; forms: Map<string, string> }

/** People who answer and answer, whatever happens to the server: what is not acknowledged is sent again. */
export type Load = {
  /** Every answer that was acknowledged. */
  told: Told[]
  acknowledged(): number
  /** Answers that were neither taken nor put off. */
  faults: string[]
  /** Waits until so many more have been acknowledged, or throws when nothing goes on any more. */
  untilMore(answers: number): Promise<void>
  /** Lets every user finish what they are doing. */
  end(): Promise<void>
}

const pause = 15
const patience = 60_000

/** Asks until there is an answer that is not "the database is away"; nothing when all is over. */
async function insist(ask: () => Promise<RawAnswer>, over: AbortSignal): Promise<RawAnswer | undefined> {
  while (!over.aborted) {
    const answer = await ask().catch(() => undefined)
    if (answer && answer.status !== 503) return answer
    await wait(pause)
  }
  return undefined
}

async function useOnce(origin: string, turn: number, load: Load, over: AbortSignal): Promise<void> {
  const { language, stages } = people[turn % people.length]!
  const asking = await beginAssessment(origin, language).catch(() => undefined)
  if (!asking) return void (await wait(pause))
  const forms = new Map<string, string>()
  load.told.push({ cookie: asking.cookie, forms })
  for (const { id, path, body } of stages.flatMap(({ steps }) => steps)) {
    const form = id === 'mainWork' ? `value=${randomUUID()}` : body
    const answer = await insist(() => asking.post(path, form), over)
    if (!answer) return
    if (answer.status !== 303) return void load.faults.push(`${path} answered ${answer.status}`)
    forms.set(path.split('/').at(-1)!.replace('.', '#'), form)
  }
}

/** Sets so many people to work. */
export function startLoad(origin: string, users: number): Load {
  const over = new AbortController()
  const told: Told[] = []
  const acknowledged = () => told.reduce((sum, { forms }) => sum + forms.size, 0)
  const load: Load = {
    told,
    acknowledged,
    faults: [],
    async untilMore(answers) {
      const [goal, since] = [acknowledged() + answers, performance.now()]
      while (acknowledged() < goal) {
        if (performance.now() - since > patience)
          throw new Error(`Nobody gets on any more: ${load.faults.slice(0, 3).join(', ')}`)
        await wait(pause)
      }
    },
    async end() {
      over.abort()
      await all
    },
  }
  const use = async (user: number) => {
    for (let turn = user; !over.signal.aborted; turn += users) await useOnce(origin, turn, load, over.signal)
  }
  const all = Promise.all(Array.from({ length: users }, (_, user) => use(user)))
  return load
}

/** The secret in the cookie of the portal, which keeps it as JSON in base64. */
export const secretIn = (cookie: string) =>
  JSON.parse(Buffer.from(decodeURIComponent(cookie.replace(/^[^=]*=/, '')), 'base64').toString()) as string

/** Of several options the order says nothing. */
function asPosted(form: string): string {
  const fields = new URLSearchParams(form)
  if (fields.has('skip')) return 'null'
  return fields.has('year') ? `${fields.get('year')}-${fields.get('month')}` : fields.getAll('value').toSorted().join()
}

const asStored = (value: AnswerValue) => (Array.isArray(value) ? value.toSorted().join() : String(value))

/**
 * Compares what was acknowledged with what is stored, opened with the key. Resolves to the answers that are not stored as they
 * were sent, and to those of which more than one is stored.
 */
export async function findLost(
  database: Database,
  tenantKeys: TenantKeys,
  told: readonly Told[],
): Promise<{ lost: string[]; twice: string[] }> {
  const [lost, twice]: [string[], string[]] = [[], []]
  for (const { cookie, forms } of told) {
    const rows = await openedAnswers(database, tenantKeys, hashSecret(secretIn(cookie)))
    const stored = new Set(rows.map(({ key, value }) => `${key} ${asStored(value)}`))
    for (const [key, form] of forms) {
      if (!stored.has(`${key} ${asPosted(form)}`)) lost.push(`${key} is lost`)
      if (rows.filter((row) => row.key === key).length > 1) twice.push(`${key} is there twice`)
    }
  }
  return { lost, twice }
}
