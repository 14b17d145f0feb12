import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { situationNames, situations } from '../factories/situations'
import { takingTurns } from '../servers/taking-turns'
import { makeServerDatabase } from '../servers/test-database'
import { Visitor } from '../factories/visitor'
import { answerOn, walkThrough } from '../factories/walk-through'
import { startWebProcess } from '../servers/web-process'

/**
 * Lets the older release in a folder (`OLDER_RELEASE`, with a build of its own) and this one take turns on one database, request by
 * request, as while a new release is brought in. Resolves to what became of the six people, nothing without such a folder.
 */
export async function takeTurnsWithOlder(): Promise<{ told: string; faults: string[] } | undefined> {
  const folder = process.env.OLDER_RELEASE
  const server = folder ? await makeServerDatabase() : undefined
  if (!folder || !server) return undefined
  const turns = await takingTurns(2)
  const shared = { DATABASE_URL: server.url, BASE_URL: turns.origin, MASTER_KEY: randomBytes(32).toString('base64') }
  const started = await Promise.all(
    ['.', folder].map((one, n) => startWebProcess({ ...shared, PORT: String(turns.ports[n]) }, one)),
  )
  const faults: string[] = []
  try {
    for (const name of situationNames)
      await walkThrough(new Visitor(turns.origin), situations[name], answerOn).catch((error: Error) =>
        faults.push(`${name} with the older release: ${error.message}`),
      )
  } finally {
    await Promise.all(started.map((web) => web.kill()))
    await turns.stop()
    await server.drop()
  }
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
  return {
    told: `${situationNames.length} people over a build of ${version} and this one in turn on one database`,
    faults,
  }
}
