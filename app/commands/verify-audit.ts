import path from 'node:path'
import { openDatabase } from '../../db/client'
import { namedTenant } from './named-database'
import { reportAudit } from './audit-report'

const { DATABASE_URL: url, DATA_DIR = '.data', AUDIT_ANCHOR_FILE: file } = process.env

// Exit code 0 when the log is as it was sealed; 1 when it is not, cannot be read, or there is nothing to say so by.
try {
  const tenantId = namedTenant(process.env)
  const database = await openDatabase({ url, directory: path.join(DATA_DIR, 'db'), poolSize: 1 })
  try {
    const { said, problems } = await reportAudit(
      { database: database.asTenant(tenantId), tenantId, now: () => new Date() },
      file,
    )
    for (const line of said) console.log(line)
    for (const line of problems) console.error(line)
    process.exitCode = problems.length === 0 ? 0 : 1
  } finally {
    await database.close()
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
