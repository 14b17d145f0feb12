import type { Database } from '../../db/client'

const counted = `
  select
    (select count(*) from clients) as clients,
    (select count(*) from assessments) as assessments,
    (select coalesce(sum(revision), 0) from assessments) as "assessmentRevisions",
    (select count(*) from assessments where status <> 'open') as sent,
    (select count(*) from answers) as answers,
    (select count(*) from plans) as plans,
    (select coalesce(sum(revision), 0) from plans) as "planRevisions",
    (select count(*) from audit_events) as audited,
    (select count(*) from jobseeker_sessions) as sessions,
    (select count(*) from resume_codes) as codes`

export type StoredRows = Record<'answers' | 'assessmentRevisions' | 'audited', number> & Record<string, number>

/** What the database holds, in numbers: the same before and after means that nothing was stored or changed. */
export async function storedRows(database: Database): Promise<StoredRows> {
  const [row] = await database.run<Record<string, unknown>>('count-all', counted, [])
  return Object.fromEntries(Object.entries(row!).map(([name, value]) => [name, Number(value)])) as StoredRows
}

/** The same with one answer more: its row, the assessment's next revision, and one audit row. */
export function withOneMoreAnswer({ answers, assessmentRevisions, audited, ...others }: StoredRows): StoredRows {
  return { ...others, answers: answers + 1, assessmentRevisions: assessmentRevisions + 1, audited: audited + 1 }
}

/** How many audit rows there are of each action of coaches. */
export async function countCoachAudit(database: Database): Promise<Record<string, number>> {
  const sql = `select action, count(*) as count from audit_events where actor_kind = 'coach' group by action`
  const rows = await database.run<{ action: string; count: number }>('count-coach-audit', sql, [])
  return Object.fromEntries(rows.map(({ action, count }) => [action, Number(count)]))
}
