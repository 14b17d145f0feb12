import { openAnswer, openLeftOut, type AnswerPlace, type StoredAnswer } from '../../db/keys/answer-sealing'
import { clientTables, exportedColumns, type ClientTable, type ClientTableName } from '../../db/client-tables'
import type { Database } from '../../db/client'
import { findClient, readClientRows, type StoredRow } from '../../db/queries/trust/client-data'
import { replaceSealed, resealedTables } from '../../db/queries/trust/reseal'
import { open, sealKey, type Place } from '../../db/keys/sealing'
import type { TenantKeys } from '../../db/keys/tenant-keys'

/** A value as releases before 0020 sealed it: as long as it is. Keys are still sealed in that way. */
const sealedAsBefore = (key: Buffer, value: unknown, place: Place): Buffer =>
  sealKey(key, Buffer.from(JSON.stringify(value)), place)

const answerPlace = ({ tenantId, assessmentId, revision }: AnswerPlace): Place => ({
  tenantId,
  table: 'answers',
  row: `${assessmentId}#${revision}`,
  column: 'value',
})

/** An answer as releases before 0020 stored it. */
export const answerAsBefore = (key: Buffer, at: AnswerPlace, value: unknown): Buffer =>
  sealedAsBefore(key, value, answerPlace(at))

function asBefore(name: ClientTableName, row: StoredRow, key: Buffer): StoredRow {
  if (name === 'answers') {
    const stored = row as AnswerPlace & StoredAnswer
    const { key: questionKey, questionRevision, value } = openAnswer<unknown>(key, stored, stored)
    return { questionKey, questionRevision, keyHash: null, value: answerAsBefore(key, stored, value) }
  }
  if (name === 'assessments') {
    const {
      tenantId,
      id: assessmentId,
      ...stored
    } = row as { tenantId: string; id: string; leftOut: string[]; leftOutSealed: Buffer | null }
    return { leftOut: openLeftOut(key, { tenantId, assessmentId }, stored), leftOutSealed: null }
  }
  const { sealedAs }: ClientTable = clientTables[name]
  const columns = exportedColumns(name).flatMap(({ name: column, sealedIn }) => {
    if (!sealedIn || !row[column]) return []
    const place = { tenantId: String(row.tenantId), row: sealedAs!(row), ...sealedIn }
    return [[column, sealKey(key, open(key, row[column] as Buffer, place), place)] as const]
  })
  return Object.fromEntries(columns)
}

/** Makes of all that is stored of a client what a release before 0020 would have stored. */
export async function storeAsBefore(
  database: Database,
  tenantKeys: TenantKeys,
  tenantId: string,
  clientId: string,
): Promise<void> {
  const { orm } = database
  const client = await findClient(orm, tenantId, clientId)
  const key = tenantKeys.unwrap(client!.dataKey, tenantId, clientId)
  const rows = await readClientRows(orm, tenantId, clientId)
  for (const name of resealedTables)
    for (const row of rows[name]) {
      const before = asBefore(name, row, key)
      if (Object.keys(before).length > 0) await replaceSealed(orm, name, row, before)
    }
}
