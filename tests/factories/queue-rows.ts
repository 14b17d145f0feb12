import { randomUUID } from 'node:crypto'
import { hashNameKeys, nameIndexVersion } from '../../app/use-cases/desk/name-search-index.server'
import { sealJson } from '../../db/keys/sealing'
import type { TenantKeys } from '../../db/keys/tenant-keys'
import { addDays, addWorkingDays } from '../../machines/plan/law/deadlines'
import type { QueueFacts } from '../../machines/plan/life/queue-facts'
import { pseudoRandom } from './pseudo-random'

/** One statement; values come as parameters. */
type Run = (sql: string, parameters: unknown[]) => Promise<unknown>

type QueueRowsWish = {
  tenantId: string
  tenantKeys: TenantKeys
  count: number
  /** An ISO date; rows were sent on this day and before it. */
  today: string
  /** The ids of coaches; half of those who wait have one, and all who are seen to. */
  coachIds: readonly string[]
}

const shares = {
  language: [['fi', 55], ['en', 12], ['ru', 9], ['sv', 8], ['ar', 7], ['uk', 5], ['so', 4]],
  planKind: [['employment', 60], ['integration', 22], ['multiSectoral', 12], ['activation', 6]],
} as const // prettier-ignore

const firstNames = [
  'Maria',
  'Juha',
  'Anna',
  'Timo',
  'Olga',
  'Ahmed',
  'Katri',
  'Mikko',
  'Rana',
  'Faisa',
  'Pekka',
  'Sanna',
]
const [syllables, endings] = [
  ['Ala', 'Kivi', 'Mäki', 'Niemi', 'Salo', 'Vuori', 'Lahti', 'Koski'],
  ['nen', 'la', 'kari', 'virta', 'ranta'],
]

function pick<T extends string>(of: readonly (readonly [T, number])[], at: number): T {
  let left = at * 100
  return (of.find(([, share]) => (left -= share) < 0) ?? of[0]!)[0]
}

const one = <T>(of: readonly T[], at: number): T => of[Math.floor(at * of.length)]!

function makeRow(wish: QueueRowsWish, random: () => number, dueOf: (day: string) => string) {
  const { tenantId, tenantKeys, today, coachIds } = wish
  const [id, clientId] = [randomUUID(), randomUUID()]
  const { key, wrapped } = tenantKeys.newDataKey(tenantId, clientId)
  const surname = `${one(syllables, random())}${one(syllables, random()).toLowerCase()}${one(endings, random())}`
  // Common names are common: squared, the first of them come up most.
  const name = `${one(firstNames, random() ** 2)} ${surname}`
  const facts: QueueFacts = {
    name,
    interpreter: null,
    interpreterLanguage: null,
    reasons: [{ code: 'noIncome', isAboutHealth: false }],
  }
  const isWaiting = random() < 0.5
  const sentDay = addDays(today, -Math.floor(random() * (isWaiting ? 21 : 700)))
  return {
    id,
    clientId,
    wrapped: wrapped.toString('hex'),
    name,
    facts: sealJson(key, facts, { tenantId, table: 'queue_entries', row: id, column: 'facts' }).toString('hex'),
    status: isWaiting ? 'draft' : 'approved',
    language: pick(shares.language, random()),
    planKind: pick(shares.planKind, random()),
    dueBy: dueOf(sentDay),
    sentAt: `${sentDay}T${String(7 + Math.floor(random() * 10)).padStart(2, '0')}:${String(Math.floor(random() * 60)).padStart(2, '0')}:00.000Z`,
    coachId: isWaiting && random() < 0.5 ? null : one(coachIds, random()),
  }
}

const column = <R, K extends keyof R>(rows: R[], key: K) => rows.map((row) => row[key])

async function insertBatch(run: Run, wish: QueueRowsWish, rows: ReturnType<typeof makeRow>[]) {
  const { tenantId } = wish
  const ids = column(rows, 'id')
  const clients = column(rows, 'clientId')
  const [languages, dues, sents] = [column(rows, 'language'), column(rows, 'dueBy'), column(rows, 'sentAt')]
  await run(
    `insert into clients (tenant_id, id, data_key, created_at)
     select $1, i, decode(k, 'hex'), now() from unnest($2::uuid[], $3::text[]) x(i, k)`,
    [tenantId, clients, column(rows, 'wrapped')],
  )
  await run(
    `insert into assessments (tenant_id, id, client_id, language, status, started_at, changed_at, sent_at, interview_by)
     select $1, i, c, l, 'sent', s, s, s, d
     from unnest($2::uuid[], $3::uuid[], $4::text[], $5::date[], $6::timestamptz[]) x(i, c, l, d, s)`,
    [tenantId, ids, clients, languages, dues, sents],
  )
  await run(
    `insert into queue_entries
       (tenant_id, assessment_id, client_id, status, plan_kind, language, due_by, due_for, sent_at, coach_id, facts, name_index)
     select $1, i, c, st, k, l, d, 'firstInterview', s, o, decode(f, 'hex'), ${nameIndexVersion}
     from unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::date[], $8::timestamptz[], $9::text[], $10::text[])
       x(i, c, st, k, l, d, s, o, f)`,
    [
      tenantId,
      ids,
      clients,
      column(rows, 'status'),
      column(rows, 'planKind'),
      languages,
      dues,
      sents,
      column(rows, 'coachId'),
      column(rows, 'facts'),
    ],
  )
  const words = rows.flatMap(({ id, name }) => hashNameKeys(wish, name).map((hash) => [id, hash.toString('hex')]))
  await run(
    `insert into name_words (tenant_id, assessment_id, hash)
     select $1, i, decode(h, 'hex') from unnest($2::uuid[], $3::text[]) x(i, h)`,
    [tenantId, words.map(([id]) => id), words.map(([, hash]) => hash)],
  )
}

/** Fills a queue with made-up people, sealed as the portal seals them; for pages of a queue, not for their plans. */
export async function insertQueueRows(run: Run, wish: QueueRowsWish): Promise<void> {
  const random = pseudoRandom(7)
  const dues = new Map<string, string>()
  const dueOf = (day: string) => {
    const due = dues.get(day) ?? addWorkingDays(day, 10)
    dues.set(day, due)
    return due
  }
  const batch = 5000
  for (let made = 0; made < wish.count; made += batch) {
    const size = Math.min(batch, wish.count - made)
    await insertBatch(
      run,
      wish,
      Array.from({ length: size }, () => makeRow(wish, random, dueOf)),
    )
  }
}
