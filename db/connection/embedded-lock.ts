import { randomUUID } from 'node:crypto'
import { linkSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'

/** `token` tells one lock from the next, `started` one process from a later one with the same number. */
type Lock = { pid: number; started: string; token: string }

/** Another process, or this one, has the folder of the embedded database open. */
export class EmbeddedDatabaseInUse extends Error {
  override readonly name = 'EmbeddedDatabaseInUse'
  constructor(
    readonly folder: string,
    readonly pid: number,
  ) {
    super(
      `The embedded database in ${folder} is already open in process ${pid}. ` +
        'Stop that process first, or set DATABASE_URL to use a PostgreSQL server that many processes can share.',
    )
  }
}

/**
 * Makes this process the only one that opens the folder: two at once would lose data without a word. The lock stands
 * beside the folder and is released by `release` and when the process exits; one that a dead process left is taken
 * over. It does not see processes of another machine or container on a shared disk.
 * @throws EmbeddedDatabaseInUse
 */
export function lockEmbeddedFolder(folder: string): { release(): void } {
  // The real path, so that a symbolic link is not a way past the lock.
  const place = realpathSync(folder)
  return acquire(`${place}.lock`, place)
}

function acquire(path: string, folder: string): { release(): void } {
  const token = randomUUID()
  const mine = `${path}.${token}`
  writeFileSync(mine, JSON.stringify({ pid: process.pid, started: startOf(process.pid), token } satisfies Lock))
  try {
    while (!linkUnlessThere(mine, path)) removeDeadLock(path, folder)
  } finally {
    rmSync(mine)
  }
  const release = () => {
    process.off('exit', release)
    if (readLock(path)?.token === token) rmSync(path)
  }
  process.on('exit', release)
  return { release }
}

/** Linking creates the lock whole or not at all: no process ever reads half of one. */
function linkUnlessThere(mine: string, path: string): boolean {
  try {
    linkSync(mine, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function removeDeadLock(path: string, folder: string): void {
  const findDeadLock = () => {
    const lock = readLock(path)
    if (lock && isHeld(lock)) throw new EmbeddedDatabaseInUse(folder, lock.pid)
    return lock
  }
  if (!findDeadLock()) return
  // Several processes may see the same dead lock, and a slow one must not remove the lock of a quick one: only who
  // holds the claim removes, after looking again.
  const claim = acquire(`${path}.claim`, folder)
  try {
    if (findDeadLock()) rmSync(path)
  } finally {
    claim.release()
  }
}

/** Undefined when there is none. What is no lock of ours, as after a power cut, is read as without an owner. */
function readLock(path: string): Lock | undefined {
  try {
    return { pid: 0, started: '', token: '', ...(JSON.parse(readFileSync(path, 'utf8')) as Partial<Lock>) }
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : { pid: 0, started: '', token: '' }
  }
}

function isHeld({ pid, started }: Lock): boolean {
  if (!(pid > 0)) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    // EPERM: it lives and belongs to another user.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  const now = startOf(pid)
  return now === '' || started === '' || now === started
}

/** When the process started, counted within this boot; '' where the system does not tell, 'ended' for a zombie. */
function startOf(pid: number): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    // The name of the program comes first, in brackets, and may hold anything: count from its end.
    const [state, ...fields] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    return state === 'Z' || state === 'X' ? 'ended' : `${boot}/${fields[18]}`
  } catch {
    return ''
  }
}
