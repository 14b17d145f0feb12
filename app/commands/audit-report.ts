import { readAnchors } from '../use-cases/trust/audit/audit-anchor.server'
import { endOf, type UnreadableLine } from '../use-cases/trust/audit/json-lines-file.server'
import type { Portal } from '../use-cases/portal.server'
import { ageOfUnsealed, standsStill } from '../use-cases/trust/audit/unsealed-audit.server'
import { verifyAudit, type AuditBreak } from '../use-cases/trust/audit/verify-audit.server'
import { formatNumber } from './format-number'

/** What a command says: how it stands, and what the operator has to look at. Without problems it has succeeded. */
export type Told = { said: string[]; problems: string[] }

const whatBroke: Record<AuditBreak['what'], string> = {
  rows: 'rows were changed, added, taken away or reordered',
  chain: 'the link does not follow the one before: links were changed or taken away',
  anchor: 'the link is not the one in the anchor file: the log was changed and sealed anew',
  missing: 'the anchor file has this link and the database does not: the end of the log was cut off',
}

const minutes = (seconds: number) => `${formatNumber(Math.floor(seconds / 60))} min`
const tellAge = (seconds: number) => (seconds > 0 ? `, the oldest of them ${minutes(seconds)} old` : '')

/** Says of a line that cannot be read where it is and how it ends. */
export const tellUnreadable = (file: string, line: UnreadableLine): string =>
  `Line ${line.line} of ${file} cannot be read (it ends: ${endOf(line)}).`

const noFile = { isThere: true, anchors: [], unreadable: [] }

/**
 * Verifies a tenant's audit log and compares it with the anchor file, if one is named. A log without a row, and a file that
 * is not there or knows nothing of the tenant, are problems: nothing was compared with anything. So is a log that is not sealed
 * any more.
 */
export async function reportAudit(
  portal: Pick<Portal, 'database' | 'tenantId' | 'now'>,
  file: string | undefined,
): Promise<Told> {
  const { database, tenantId } = portal
  const from = performance.now()
  const { isThere, anchors, unreadable } = file ? await readAnchors(file, tenantId) : noFile
  const { breaks, links, sealedRows, openRows } = await verifyAudit(database.orm, tenantId, anchors)
  const age = await ageOfUnsealed(portal)
  const seconds = ((performance.now() - from) / 1000).toFixed(1)
  const said = [
    `Tenant ${tenantId}: ${formatNumber(links)} links over ${formatNumber(sealedRows)} rows, ${formatNumber(openRows)} rows not sealed yet${tellAge(age)} (${seconds} s).`,
    file
      ? `Compared with ${formatNumber(anchors.length)} links in ${file}.`
      : 'AUDIT_ANCHOR_FILE is not set: a log that was cut off or sealed anew would not be noticed.',
  ]
  const problems = breaks.map(
    ({ what, link, afterId, untilId }) => `Link ${link}, rows ${afterId + 1} to ${untilId}: ${whatBroke[what]}.`,
  )
  for (const line of unreadable) {
    const told = tellUnreadable(file!, line)
    if (line.isTorn)
      said.push(`${told} It was written by halves, in a crash or on a full disk: no sign that the log was changed.`)
    else problems.push(`${told} It is not a line of ours: somebody wrote into the file.`)
  }
  if (links === 0 && openRows === 0)
    problems.push(
      `The audit log has no row of tenant ${tenantId}. Nobody has used the portal yet, or TENANT_ID or the database is not the right one.`,
    )
  else if (!isThere && links > 0)
    problems.push(`${file} is not there: whether the log was cut off or sealed anew cannot be said.`)
  else if (file && links > 0 && anchors.length === 0)
    problems.push(
      `${file} has no link of tenant ${tenantId}: whether the log was cut off or sealed anew cannot be said.`,
    )
  if (age > standsStill)
    problems.push(
      `Sealing stands still: a row has waited for ${minutes(age)}. Either no portal runs, or a transaction is open on the server, be it in another database (docs/operations.md).`,
    )
  if (breaks.length > 0) said.push('THE LOG IS NOT AS IT WAS SEALED.')
  else said.push(links > 0 ? 'The log is as it was sealed.' : 'Nothing is sealed yet.')
  return { said, problems }
}
