import { getTableName } from 'drizzle-orm'
import type { Database } from '../../db/client'
import { clientTableNames, clientTables } from '../../db/client-tables'
import { declaredColumns } from '../../db/schema/declared-columns'

type Row = Readonly<Record<string, unknown>>
/** All rows of one person, by table, in the order in which they were stored where rows tell that. */
type Stolen = ReadonlyMap<string, readonly Row[]>

/** What a thief looks at: a text for each sign, equal where two people look alike. */
export type Signs = ReadonlyMap<string, string>
export type SignKind = 'lengths' | 'keys' | 'counts' | 'times' | 'columns'
export const signKinds = ['lengths', 'keys', 'counts', 'times', 'columns'] as const

const order = (row: Row) => Number(row.revision ?? row.number ?? row.id ?? 0)

/** Whose a row is: tables point at the client, at the assessment or at the plan. */
function ownerOf(row: Row, owners: ReadonlyMap<unknown, string>): string | undefined {
  const [whose] = [row.client_id, row.assessment_id, row.plan_id, row.id].filter((id) => owners.has(id))
  return owners.get(whose)
}

/** Everything that the tables of client data hold, by client. No key is used. */
export async function stealTables(database: Database): Promise<Map<string, Stolen>> {
  const owners = new Map<unknown, string>()
  const stolen = new Map<string, Map<string, Row[]>>()
  for (const name of clientTableNames) {
    const table = getTableName(clientTables[name].table)
    const rows = await database.run<Row>(`steal ${name}`, `select * from ${table}`, [])
    for (const row of rows.toSorted((a, b) => order(a) - order(b))) {
      if (name === 'clients') owners.set(row.id, String(row.id))
      if (name === 'assessments') owners.set(row.id, String(row.client_id))
      const client = ownerOf(row, owners)
      if (!client) continue
      if (name === 'plans') owners.set(row.id, client)
      const theirs = stolen.get(client) ?? new Map<string, Row[]>()
      theirs.set(table, [...(theirs.get(table) ?? []), row])
      stolen.set(client, theirs)
    }
  }
  return stolen
}

const lengthOf = (value: unknown) => (value instanceof Uint8Array ? value.length : 0)
const asText = (value: unknown) =>
  value instanceof Uint8Array ? Buffer.from(value).toString('hex') : JSON.stringify(value)
const setOf = (texts: readonly string[]) => [...new Set(texts)].toSorted().join()

/** Which of equal values stand at which places: tells what was answered twice, whatever the values are. */
const pattern = (texts: readonly string[]) => texts.map((text) => texts.indexOf(text)).join()

function columnSigns(table: string, rows: readonly Row[], signs: Record<SignKind, Map<string, string>>): void {
  for (const column of Object.keys(rows[0] ?? {})) {
    const name = `${table}.${column}`
    const values = rows.map((row) => row[column])
    const holds = declaredColumns[name]
    const isSealed = holds === 'sealed' || values.some((value) => value instanceof Uint8Array)
    if (isSealed) signs.lengths.set(name, setOf(values.map((value) => String(lengthOf(value)))))
    else if (holds === 'code' || typeof values[0] === 'boolean' || typeof values[0] === 'number')
      signs.columns.set(name, setOf(values.map(asText)))
  }
}

const keyColumns = ['key_hash', 'question_key', 'question_revision'] as const

/** What the answers of a person tell one by one, up to the number that every person has given. */
function answerSigns(answers: readonly Row[], upTo: number, signs: Record<SignKind, Map<string, string>>): void {
  for (const [at, row] of answers.slice(0, upTo).entries()) {
    signs.lengths.set(`length of answer ${at + 1}`, String(lengthOf(row.value)))
    for (const column of keyColumns) signs.keys.set(`${column} of answer ${at + 1}`, asText(row[column]))
    const before = answers[at - 1]
    const seconds = before ? Math.round((Number(row.answered_at) - Number(before.answered_at)) / 5000) * 5 : 0
    signs.times.set(`seconds before answer ${at + 1}`, String(seconds))
  }
  for (const column of keyColumns) signs.keys.set(`all of ${column}`, setOf(answers.map((row) => asText(row[column]))))
  signs.keys.set(
    'answered again',
    pattern(answers.slice(0, upTo).map((row) => asText(row.key_hash ?? row.question_key))),
  )
}

const minutesOf = (rows: readonly Row[], column: string) => {
  const times = rows.map((row) => Number(row[column]))
  return String(Math.round((Math.max(...times) - Math.min(...times)) / 60_000))
}

/** What a thief sees of one person, by kind. `upTo` is how many answers every person has given at least. */
export function signsOf(stolen: Stolen, upTo: number): Record<SignKind, Signs> {
  const signs = Object.fromEntries(signKinds.map((kind) => [kind, new Map()])) as Record<SignKind, Map<string, string>>
  const answers = stolen.get('answers') ?? []
  for (const [table, rows] of stolen) {
    signs.counts.set(`rows of ${table}`, String(rows.length))
    columnSigns(table, rows, signs)
  }
  const left = stolen.get('assessments')!.flatMap((row) => row.left_out as string[])
  signs.keys.set('assessments.left_out', setOf(left))
  for (const name of [
    'answers.question_key',
    'answers.question_revision',
    'assessments.left_out',
    'assessments.revision',
    'answers.revision',
  ])
    signs.columns.delete(name)
  answerSigns(answers, upTo, signs)
  signs.times.set('minutes of all answers', minutesOf(answers, 'answered_at'))
  return signs
}
