import {
  insertContentChange,
  listContentChanges,
  type ContentChangeRow,
} from '../../../db/queries/desk/content-changes'
import { writeAudit } from '../../../db/queries/trust/audit'
import { helpLinesWith, type HelpLineChange, type HelpLineCheck } from '../../../machines/help-lines'
import { catalogueWith } from '../../../machines/plan/services/catalogue'
import type { ServiceCode } from '../../../machines/plan/services/services'
import type { CoachLanguage } from '../../i18n/languages'
import { withWordings, type Texts } from '../../i18n/texts'
import type { CoachAtWork } from '../access/coach-sign-in.server'
import type { Portal } from '../portal.server'
import type { Changed, OwnService, TenantContent } from './content-types'
import { auditEntry, byCoach } from '../trust/audit/audit-entry.server'

function latestBefore(rows: readonly ContentChangeRow[], moment: Date): Map<ServiceCode, OwnService> {
  const latest = new Map<ServiceCode, OwnService>()
  for (const { kind, key, at, value } of rows) {
    if (kind !== 'service' || at > moment) continue
    if (value === null) latest.delete(key as ServiceCode)
    else latest.set(key as ServiceCode, value as OwnService)
  }
  return latest
}

function wordingsOf(own: ReadonlyMap<ServiceCode, OwnService>, language: string): Map<string, string> {
  return new Map(
    [...own].flatMap(([code, { texts }]) => {
      const { name, about } = texts?.[language as CoachLanguage] ?? {}
      const said: [string, string | undefined][] = [
        [`services:${code}.name`, name],
        [`services:${code}.about`, about],
      ]
      return said.filter((one): one is [string, string] => one[1] !== undefined)
    }),
  )
}

const changedOf = <V>({ at, coachName, value }: ContentChangeRow): Changed<V> => ({
  at,
  by: coachName,
  value: value as V,
})

/** @param rows every change, the earliest first */
export function contentOf(rows: readonly ContentChangeRow[]): TenantContent {
  const forever = new Date(8.64e15)
  const now = latestBefore(rows, forever)
  const lines = rows.filter(({ kind }) => kind === 'helpLine').map((row) => changedOf<HelpLineChange>(row))
  const checks = rows.filter(({ kind }) => kind === 'helpLineCheck').map((row) => changedOf<HelpLineCheck>(row))
  const last = Math.max(0, ...rows.map(({ at }) => at.getTime()))
  const current = catalogueWith(now)
  const made = new Map<Texts, Texts>()
  return {
    revision: rows.at(-1)?.id ?? 0,
    servicesAt: (moment) => (moment.getTime() >= last ? current : catalogueWith(latestBefore(rows, moment))),
    service(code) {
      const row = rows.findLast(({ kind, key }) => kind === 'service' && key === code)
      return row && changedOf(row)
    },
    helpLines: helpLinesWith(
      lines.map(({ value }) => value),
      checks.map(({ value }) => value),
    ),
    helpLineChanges: lines,
    helpLineChecks: checks,
    texts(builtIn) {
      const texts = made.get(builtIn) ?? withWordings(builtIn, wordingsOf(now, builtIn.language))
      made.set(builtIn, texts)
      return texts
    },
  }
}

/** Reads the tenant's content anew: at the start, after a change here, and now and then for changes made elsewhere. */
export async function refreshContent(portal: Portal): Promise<void> {
  portal.content = contentOf(await listContentChanges(portal.database.orm, portal.tenantId))
}

type ContentChange =
  | { kind: 'service'; key: ServiceCode; value: OwnService | null }
  | { kind: 'helpLine'; key: string; value: HelpLineChange }
  | { kind: 'helpLineCheck'; key: string; value: HelpLineCheck }

const actionOf = {
  service: 'service.changed',
  helpLine: 'helpLine.changed',
  helpLineCheck: 'helpLine.confirmed',
} as const

/**
 * Changes the tenant's content in an admin's name; earlier changes are kept. The change and its audit row are one. What
 * another admin changed since `seen`, the revision that the admin had read, is not overwritten: nothing is stored then.
 */
export async function changeContent(
  portal: Portal,
  coach: CoachAtWork,
  { kind, key, value }: ContentChange,
  seen: number,
): Promise<'stored' | 'stale'> {
  const { tenantId, database } = portal
  const at = portal.now()
  const isStored = await database.transaction(async (tx) => {
    if (!(await insertContentChange(tx, { tenantId, kind, key, at, coachId: coach.id, value }, seen))) return false
    await writeAudit(
      tx,
      auditEntry(portal, byCoach(coach), actionOf[kind], { clientId: null, subject: key }, 'administration'),
    )
    return true
  })
  await refreshContent(portal)
  return isStored ? 'stored' : 'stale'
}
