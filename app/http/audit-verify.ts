import path from 'node:path'
import { openDatabase } from '../../db/client'
import { readAnchors } from '../use-cases/audit-anchor.server'
import { verifyAudit, type AuditBreak } from '../use-cases/verify-audit.server'

const { DATABASE_URL: url, DATA_DIR = '.data', TENANT_ID: tenantId = 'demo', AUDIT_ANCHOR_FILE: file } = process.env

const told: Record<AuditBreak['what'], string> = {
  rows: 'rows were changed, added, taken away or reordered',
  chain: 'the link does not follow the one before: links were changed or taken away',
  anchor: 'the link is not the one in the anchor file: the log was changed and sealed anew',
  missing: 'the anchor file has this link and the database does not: the end of the log was cut off',
}

const number = (value: number) => value.toLocaleString('en-GB')

// Exit code 0 when the log is as it was sealed, 1 when it is not or cannot be read.
try {
  const database = await openDatabase({ url, directory: path.join(DATA_DIR, 'db'), poolSize: 1 })
  try {
    const from = performance.now()
    const anchors = file ? await readAnchors(file, tenantId) : []
    const { breaks, links, sealedRows, openRows } = await verifyAudit(
      database.asTenant(tenantId).orm,
      tenantId,
      anchors,
    )
    const seconds = ((performance.now() - from) / 1000).toFixed(1)
    console.log(
      `Tenant ${tenantId}: ${number(links)} links over ${number(sealedRows)} rows, ${number(openRows)} rows not sealed yet (${seconds} s).`,
    )
    console.log(
      file
        ? `Compared with ${number(anchors.length)} links in ${file}.`
        : 'AUDIT_ANCHOR_FILE is not set: a log that was cut off or sealed anew would not be noticed.',
    )
    for (const { what, link, afterId, untilId } of breaks)
      console.error(`Link ${link}, rows ${afterId + 1} to ${untilId}: ${told[what]}.`)
    console.log(breaks.length === 0 ? 'The log is as it was sealed.' : 'THE LOG IS NOT AS IT WAS SEALED.')
    process.exitCode = breaks.length === 0 ? 0 : 1
  } finally {
    await database.close()
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
