import { z } from 'zod'
import { openAnswer, openLeftOut, type AnswerPlace, type StoredAnswer } from '../../../db/keys/answer-sealing'
import {
  clientTableNames,
  clientTables,
  exportedColumns,
  type ClientTable,
  type ClientTableName,
  type ExportedColumn,
} from '../../../db/client-tables'
import { writeAudit } from '../../../db/queries/trust/audit'
import { findClient, readClientRows, type StoredRow } from '../../../db/queries/trust/client-data'
import { open } from '../../../db/keys/sealing'
import type { AnswerValue } from '../../../machines/questions/define-question'
import { questionAt } from '../../../machines/questions/registry'
import type { Texts } from '../../i18n/texts'
import type { OpenAssessment } from '../conversation/open-assessment.server'
import type { Portal } from '../portal.server'
import { auditEntry, byPerson } from '../trust/audit/audit-entry.server'

/** Raised when a consumer of the export would have to change. */
const exportVersion = 1
const exportSchemaPath = `/schemas/own-data-${exportVersion}.json`

type Exported = Record<string, unknown>
type StoredLeftOut = { tenantId: string; id: string; leftOut: string[]; leftOutSealed: Buffer | null }
export type OwnData = { $schema: string; madeAt: string; language: string } & Record<ClientTableName, Exported[]>

/** What of a row stands inside a sealed value, opened; the other columns are told as they are. */
function fromInside(name: ClientTableName, row: StoredRow, key: Buffer): Exported {
  if (name === 'answers') {
    const stored = row as AnswerPlace & StoredAnswer
    const { key: questionKey, questionRevision, value } = openAnswer<AnswerValue>(key, stored, stored)
    return { questionKey, questionRevision, value }
  }
  if (name !== 'assessments') return {}
  const { tenantId, id: assessmentId, ...stored } = row as StoredLeftOut
  return { leftOut: openLeftOut(key, { tenantId, assessmentId }, stored) }
}

function exportedValue(column: ExportedColumn, value: unknown, row: StoredRow, how: ClientTable, key: Buffer): unknown {
  if (value === null) return null
  if (!column.sealedIn) return value instanceof Date ? value.toISOString() : value
  const place = { tenantId: String(row.tenantId), row: how.sealedAs!(row), ...column.sealedIn }
  const text = open(key, value as Buffer, place).toString('utf8')
  return column.kind === 'text' ? text : JSON.parse(text)
}

/** An answer's question and value in words, so that the file can be read without the portal. */
function inWords(texts: Texts, { questionKey, value }: Exported): Exported {
  const asked = questionAt(String(questionKey))
  if (!asked) return { question: null, answer: null }
  return { question: texts.question(asked.question).title, answer: texts.answer(asked.question, value as AnswerValue) }
}

/**
 * Everything that is stored about a client, opened: each row of each table of client data, each column that is about
 * them. Leaves one audit row.
 */
export async function exportOwnData(portal: Portal, texts: Texts, { row }: OpenAssessment): Promise<OwnData> {
  const { database, tenantId, tenantKeys } = portal
  const { clientId } = row
  const at = portal.now()
  const { rows, wrapped } = await database.transaction(async (tx) => {
    await writeAudit(
      tx,
      auditEntry(portal, byPerson(clientId), 'ownData.exported', { clientId, subject: row.id }, 'ownData'),
    )
    const client = await findClient(tx, tenantId, clientId)
    return { rows: await readClientRows(tx, tenantId, clientId), wrapped: client!.dataKey }
  })
  const key = tenantKeys.unwrap(wrapped, tenantId, clientId)
  const tables = clientTableNames.map((name) => {
    const columns = exportedColumns(name)
    const exported = rows[name].map((stored): Exported => {
      const inside = fromInside(name, stored, key)
      const values = columns.map((column) => {
        const isInside = Object.hasOwn(inside, column.name)
        const value = isInside
          ? inside[column.name]
          : exportedValue(column, stored[column.name], stored, clientTables[name], key)
        return [column.name, value] as const
      })
      const made = Object.fromEntries(values)
      return name === 'answers' ? { ...made, ...inWords(texts, made) } : made
    })
    return [name, exported] as const
  })
  return {
    $schema: `${portal.baseUrl}${exportSchemaPath}`,
    madeAt: at.toISOString(),
    language: texts.language,
    ...(Object.fromEntries(tables) as Record<ClientTableName, Exported[]>),
  }
}

function valueOf({ kind, options }: ExportedColumn): z.ZodType {
  switch (kind) {
    case 'text':
      return options ? z.enum(options as [string, ...string[]]) : z.string()
    case 'number':
      return z.int()
    case 'yesOrNo':
      return z.boolean()
    case 'day':
      return z.iso.date()
    case 'moment':
      return z.iso.datetime()
    case 'texts':
      return z.array(z.string())
    case 'json':
      return z.json()
  }
}

const words = { question: z.string().nullable(), answer: z.string().nullable() }

/** The export's JSON schema (draft 2020-12), made from the tables themselves. */
export function exportSchema(): object {
  const tables = clientTableNames.map((name) => {
    const columns = exportedColumns(name).map((column) => {
      const value = valueOf(column)
      return [column.name, column.isNullable ? value.nullable() : value] as const
    })
    return [
      name,
      z.array(z.strictObject({ ...Object.fromEntries(columns), ...(name === 'answers' && words) })),
    ] as const
  })
  const whole = z.strictObject({
    $schema: z.url(),
    madeAt: z.iso.datetime(),
    language: z.string(),
    ...Object.fromEntries(tables),
  })
  return { ...z.toJSONSchema(whole, { reused: 'ref' }), title: 'Suunta: everything stored about one person' }
}
