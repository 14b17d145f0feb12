import { randomBytes, randomInt } from 'node:crypto'
import { Client } from 'pg'
import { openDatabase } from '../../../db/client'
import { firstTenantKeys } from '../../../db/keys/tenant-keys'
import { startLocalPostgres, type LocalPostgres } from '../../servers/local-postgres'
import { freePort } from '../../servers/free-port.mjs'
import { startWebProcess, type WebProcess } from '../../servers/web-process'
import { findLost, startLoad, type Load } from '../load'
import { inWords, share, tell, type Proof } from '../proof'

const users = 8
/** So many answers have to be acknowledged between two faults: it is in the middle of the work that they come. */
const between = 20

/** Kills the web process again and again in the middle of the work, and starts it anew at the same address. */
export async function killWeb(
  start: () => Promise<WebProcess>,
  first: WebProcess,
  load: Load,
  times: number,
): Promise<WebProcess> {
  let web = first
  for (let n = 1; n <= times; n += 1) {
    await load.untilMore(between + randomInt(between))
    await web.kill()
    web = await start()
    if (n % 25 === 0) tell(`${n} of ${times} times killed the web process`)
  }
  await load.untilMore(between)
  return web
}

/** A crash of PostgreSQL: all of it at once, or one of its processes, upon which it ends all others and recovers. */
async function crash(cluster: LocalPostgres, n: number): Promise<void> {
  if (n % 2 === 0) {
    await cluster.stop('immediate')
    return cluster.start()
  }
  const client = new Client({ connectionString: cluster.url })
  client.on('error', () => {})
  await client.connect()
  const { rows } = await client.query(`select pid from pg_stat_activity where application_name = 'suunta' limit 1`)
  if (rows[0]) process.kill((rows[0] as { pid: number }).pid, 'SIGKILL')
  await client.end().catch(() => {})
}

async function crashPostgres(cluster: LocalPostgres, load: Load, times: number): Promise<void> {
  for (let n = 1; n <= times; n += 1) {
    await load.untilMore(between + randomInt(between))
    await crash(cluster, n)
    if (n % 25 === 0) tell(`${n} of ${times} times crashed PostgreSQL`)
  }
  await load.untilMore(between)
}

/** G1: an acknowledged answer is never lost, whatever dies in the middle of the work. */
export async function prove(scale: number): Promise<Proof> {
  const cluster = await startLocalPostgres()
  if (cluster.missing !== undefined) return { figure: cluster.missing, passed: false }
  const key = randomBytes(32)
  const settings = { DATABASE_URL: cluster.url, PORT: String(await freePort()), MASTER_KEY: key.toString('base64') }
  const start = () => startWebProcess(settings)
  let web = await start()
  const load = startLoad(web.origin, users)
  try {
    const [kills, crashes] = [share(300, scale), share(100, scale)]
    web = await killWeb(start, web, load, kills)
    await crashPostgres(cluster, load, crashes)
    await load.end()
    const isAlive = web.isRunning()
    const database = await openDatabase({ url: cluster.url })
    const { lost, twice } = await findLost(database, firstTenantKeys(key), load.told).finally(() => database.close())
    const figure = `${kills} × kill -9 of the web process, ${crashes} × a crash of PostgreSQL, ${users} people at work: ${inWords(load.acknowledged())} answers acknowledged, ${lost.length} lost or changed, ${twice.length} stored twice${isAlive ? '' : '; the web process ended with PostgreSQL'}`
    const trouble = [...lost, ...twice, ...load.faults].slice(0, 5)
    return { figure: [figure, ...trouble].join('; '), passed: trouble.length === 0 && isAlive }
  } finally {
    await load.end()
    await web.kill()
    await cluster.remove()
  }
}
