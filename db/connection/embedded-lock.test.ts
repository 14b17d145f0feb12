import { build } from 'esbuild'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { openDatabase } from '../client'
import { EmbeddedDatabaseInUse, lockEmbeddedFolder } from './embedded-lock'

const home = mkdtempSync(join(tmpdir(), 'suunta-lock-'))
const program = join(home, 'holder.mjs')
const children = new Set<ChildProcess>()
let folder: string
let lockFile: string

/** A process that takes the lock, says how that went, and keeps it until a line comes in. */
const holder = `
import { lockEmbeddedFolder } from './db/connection/embedded-lock'
process.stdin.once('data', () => process.exit())
try {
  lockEmbeddedFolder(process.argv[2])
  console.log('held')
} catch (error) {
  console.log(error.name)
}`

beforeAll(() =>
  build({
    stdin: { contents: holder, resolveDir: process.cwd() },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: program,
  }),
)
beforeEach(() => {
  folder = mkdtempSync(join(home, 'db-'))
  lockFile = `${folder}.lock`
})
afterEach(() => {
  for (const child of children) child.kill('SIGKILL')
  children.clear()
})
afterAll(() => rmSync(home, { recursive: true }))

async function startHolder(): Promise<{ child: ChildProcess; said: string }> {
  const child = spawn(process.execPath, [program, folder], { stdio: ['pipe', 'pipe', 'inherit'] })
  children.add(child)
  const [output] = await once(child.stdout, 'data')
  return { child, said: String(output).trim() }
}

it('refuses a folder that another process has open, naming both', async () => {
  const { child, said } = await startHolder()
  expect(said).toBe('held')
  expect(() => lockEmbeddedFolder(folder)).toThrow(EmbeddedDatabaseInUse)
  expect(() => lockEmbeddedFolder(folder)).toThrow(`${folder} is already open in process ${child.pid}.`)
})

it('refuses a second opening in the same process, and by another name', () => {
  const other = join(home, 'other-name')
  symlinkSync(folder, other)
  const lock = lockEmbeddedFolder(folder)
  expect(() => lockEmbeddedFolder(folder)).toThrow(`process ${process.pid}`)
  expect(() => lockEmbeddedFolder(other)).toThrow(EmbeddedDatabaseInUse)
  lock.release()
  lockEmbeddedFolder(other).release()
  expect(existsSync(lockFile)).toBe(false)
})

it('is released when its process ends', async () => {
  const { child } = await startHolder()
  child.stdin?.write('go\n')
  await once(child, 'exit')
  expect(existsSync(lockFile)).toBe(false)
})

it('is taken over from a killed process', async () => {
  const { child } = await startHolder()
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(existsSync(lockFile)).toBe(true)
  lockEmbeddedFolder(folder).release()
})

it('is taken over by exactly one of many', async () => {
  const { child } = await startHolder()
  child.kill('SIGKILL')
  await once(child, 'exit')
  const said = (await Promise.all(Array.from({ length: 8 }, startHolder))).map((each) => each.said)
  expect(said.sort()).toEqual([...Array.from({ length: 7 }, () => 'EmbeddedDatabaseInUse'), 'held'])
})

it.runIf(existsSync('/proc/self/stat'))('is taken over when the number belongs to a later process', async () => {
  const { child } = await startHolder()
  const lock = JSON.parse(readFileSync(lockFile, 'utf8'))
  expect(lock.pid).toBe(child.pid)
  writeFileSync(lockFile, JSON.stringify({ ...lock, started: 'an-earlier-boot/1' }))
  lockEmbeddedFolder(folder).release()
})

it.each(['', 'null', '{}', 'not ours'])('is taken over when the file says nothing: %s', (contents) => {
  writeFileSync(lockFile, contents)
  expect(() => lockEmbeddedFolder(folder).release()).not.toThrow()
})

it('guards the embedded database from opening to closing', async () => {
  const directory = join(folder, 'new', 'db')
  const database = await openDatabase({ directory })
  await expect(openDatabase({ directory })).rejects.toThrow(EmbeddedDatabaseInUse)
  await database.migrate()
  await database.run('note', `insert into coaches values ('t', 'c', 'n', '{}', now())`, [])
  await database.close()

  const again = await openDatabase({ directory })
  expect(await again.run('read', 'select id from coaches', [])).toEqual([{ id: 'c' }])
  await again.close()
}, 30_000)

it('lets go of a folder that could not be opened', async () => {
  mkdirSync(join(folder, 'db'))
  writeFileSync(join(folder, 'db', 'PG_VERSION'), 'not a database')
  await expect(openDatabase({ directory: join(folder, 'db') })).rejects.toThrow(/PG_VERSION|PGlite|abort|exit/i)
  lockEmbeddedFolder(join(folder, 'db')).release()
})
