import { spawnSync } from 'node:child_process'
import { Client } from 'pg'
import { expect, test } from 'vitest'
import { openDatabase } from '../../db/client'
import { writeAudit } from '../../db/queries/audit'
import { makeServerDatabase } from '../factories/test-database'

test.runIf(process.env.TEST_DATABASE_URL)(
  'a backup is restored into a new database, compared and verified, and nothing is left',
  async () => {
    const { url, drop } = (await makeServerDatabase())!
    const database = await openDatabase({ url })
    const entry = { tenantId: 'demo', at: new Date(), actorKind: 'coach', actorId: 'c', action: 'plan.seen', clientId: crypto.randomUUID(), subject: 's', purpose: 'serviceNeedsAssessment' } as const // prettier-ignore
    await writeAudit(database.orm, entry)
    const drill = () => spawnSync(process.execPath, ['db/drill-restore.mjs'], { env: { ...process.env, DATABASE_URL: url }, encoding: 'utf8' }) // prettier-ignore
    const good = drill()
    expect(good.stderr).toBe('')
    expect(good.stdout).toContain('The log is as it was sealed.')
    expect(good.stdout).toContain('THE BACKUP IS GOOD.')
    expect(good.status).toBe(0)
    const client = new Client({ connectionString: url })
    await client.connect()
    expect((await client.query(`select datname from pg_database where datname like 'suunta_drill_%'`)).rows).toEqual([])
    await client.end()
    await database.close()
    await drop()
  },
)
