import { openAnswer } from '../../db/keys/answer-sealing'
import type { Database } from '../../db/client'
import type { TenantKeys } from '../../db/keys/tenant-keys'
import type { AnswerValue } from '../../machines/questions/define-question'

type Row = {
  tenantId: string
  clientId: string
  dataKey: Uint8Array
  assessmentId: string
  revision: number
  questionKey: string | null
  questionRevision: number | null
  value: Uint8Array
}

type OpenedRow = { tenantId: string; assessmentId: string; revision: number; key: string; value: AnswerValue }

const all = `
  select x.tenant_id as "tenantId", a.client_id as "clientId", c.data_key as "dataKey", x.assessment_id as "assessmentId", x.revision,
    x.question_key as "questionKey", x.question_revision as "questionRevision", x.value
  from answers x
  join assessments a on a.tenant_id = x.tenant_id and a.id = x.assessment_id
  join clients c on c.tenant_id = a.tenant_id and c.id = a.client_id`

/** Every stored answer, or those that a session may see, opened with the keys, in the order in which they were given. */
export async function openedAnswers(
  database: Database,
  tenantKeys: TenantKeys,
  sessionHash?: string,
): Promise<OpenedRow[]> {
  const ofSession = `join jobseeker_sessions s on s.tenant_id = x.tenant_id and s.assessment_id = x.assessment_id where s.id_hash = $1`
  const sql = `${all} ${sessionHash ? ofSession : ''} order by x.assessment_id, x.revision`
  const name = sessionHash ? 'opened-of-session' : 'opened'
  const rows = await database.run<Row>(name, sql, sessionHash ? [sessionHash] : [])
  return rows.map(({ tenantId, assessmentId, revision, ...row }) => {
    const dataKey = tenantKeys.unwrap(Buffer.from(row.dataKey), tenantId, row.clientId)
    const at = { tenantId, assessmentId, revision }
    const { key, value } = openAnswer<AnswerValue>(dataKey, at, { ...row, value: Buffer.from(row.value) })
    return { ...at, key, value }
  })
}

/** How often an answer to a question was stored, over all assessments. */
export async function countAnswers(
  { database, tenantKeys }: { database: Database; tenantKeys: TenantKeys },
  key: string,
): Promise<number> {
  return (await openedAnswers(database, tenantKeys)).filter((one) => one.key === key).length
}
