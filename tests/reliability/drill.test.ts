import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { expect, test } from 'vitest'
import { sealAudit } from '../../app/use-cases/trust/audit/seal-audit.server'
import { openDatabase } from '../../db/client'
import { writeAudit } from '../../db/queries/trust/audit'
import { makeServerDatabase } from '../servers/test-database'

test.runIf(process.env.TEST_DATABASE_URL)(
  'a backup is restored into a new database, compared and verified, and nothing is left',
  async () => {
    const { url, drop } = (await makeServerDatabase())!
    const database = await openDatabase({ url })
    const entry = {
      tenantId: 'demo',
      at: new Date(),
      actorKind: 'coach',
      actorId: 'c',
      action: 'plan.seen',
      clientId: crypto.randomUUID(),
      subject: 's',
      purpose: 'serviceNeedsAssessment',
    } as const
    await writeAudit(database.orm, entry)
    expect(await sealAudit({ database: database.asTenant('demo'), tenantId: 'demo', now: () => new Date() })).toBe(1)
    // A client whom the backup has and the list names: as when it was made before the erasure.
    const clientId = crypto.randomUUID()
    await database.run(
      'client',
      `insert into clients (tenant_id, id, data_key, created_at) values ('demo', $1, '\\x01', now())`,
      [clientId],
    )
    const folder = mkdtempSync(join(tmpdir(), 'suunta-drill-test-'))
    const list = join(folder, 'erased')
    writeFileSync(list, `${JSON.stringify({ tenantId: 'demo', clientId, at: new Date(), because: 'ownWish' })}\n`)
    const drill = () =>
      spawnSync(process.execPath, ['db/drill-restore.mjs'], {
        env: { ...process.env, DATABASE_URL: url, ERASURE_FILE: list },
        encoding: 'utf8',
      })
    const good = drill()
    expect(good.stderr).toBe('')
    expect(good.stdout).toContain('The log is as it was sealed.')
    expect(good.stdout).toMatch(/Tenant demo: 1 people .* 1 of them .* erased again/)
    expect(await database.run('kept', 'select id from clients', [])).toEqual([{ id: clientId }])
    expect(good.stdout).toContain('THE BACKUP IS GOOD.')
    expect(good.status).toBe(0)
    // The same rows, one of them with other contents than when it was sealed: only the chain can tell.
    await database.run('change', `update audit_events set subject = 'another'`, [])
    const changed = drill()
    expect(changed.stderr).toContain('THE LOG IS NOT AS IT WAS SEALED')
    expect(changed.stdout).not.toContain('THE BACKUP IS GOOD.')
    expect(changed.status).toBe(1)
    rmSync(folder, { recursive: true })
    const client = new Client({ connectionString: url })
    await client.connect()
    expect((await client.query(`select datname from pg_database where datname like 'suunta_drill_%'`)).rows).toEqual([])
    await client.end()
    await database.close()
    await drop()
  },
  60_000,
)
