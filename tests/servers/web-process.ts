import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from './free-port.mjs'

/** The built portal in a process of its own, as it runs for real. */
export type WebProcess = {
  origin: string
  pid: number
  /** Lines of JSON that it logged. */
  logged: string[]
  /** Whether it still runs. */
  isRunning(): boolean
  /** Ends it at once, in the middle of whatever it does. */
  kill(): Promise<void>
  /** Asks it to end and waits for it; resolves to its exit code. */
  stop(): Promise<number | null>
}

const isReady = (origin: string) =>
  fetch(`${origin}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  )

async function untilReady(origin: string, child: ChildProcess, said: string[]): Promise<void> {
  const until = performance.now() + 60_000
  while (!(await isReady(origin))) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`The portal ended at its start: ${said.join(' ')}`)
    if (performance.now() > until) throw new Error(`The portal does not answer at ${origin}`)
    await wait(20)
  }
}

/**
 * Starts a web process and waits until it is ready. Nothing of our environment but the PATH is handed on.
 *
 * @param settings as at any start; `PORT` and `BASE_URL` are made when they are not given
 * @param folder of another release with its own build
 */
export async function startWebProcess(settings: Record<string, string>, folder = '.'): Promise<WebProcess> {
  const port = settings.PORT ?? String(await freePort())
  const origin = settings.BASE_URL ?? `http://localhost:${port}`
  const env: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    NODE_ENV: 'production',
    DEMO: '1',
    DEMO_PEOPLE: '0',
    PORT: port,
    BASE_URL: origin,
    ...settings,
  }
  const child = spawn(process.execPath, ['build/commands/start.js'], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const atExit = () => child.kill('SIGKILL')
  process.once('exit', atExit)
  child.once('exit', () => process.off('exit', atExit))
  const [logged, said]: [string[], string[]] = [[], []]
  createInterface(child.stdout).on('line', (line) => void (line.startsWith('{') ? logged : said).push(line))
  createInterface(child.stderr).on('line', (line) => void said.push(line))
  const isRunning = () => child.exitCode === null && child.signalCode === null
  const end = async (signal: NodeJS.Signals) => {
    if (!isRunning()) return
    const over = once(child, 'exit')
    child.kill(signal)
    await over
  }
  // The address by which it is asked here; BASE_URL may be that of a proxy in front.
  await untilReady(`http://127.0.0.1:${port}`, child, said)
  return {
    origin,
    pid: child.pid!,
    logged,
    isRunning,
    kill: () => end('SIGKILL'),
    async stop() {
      await end('SIGTERM')
      return child.exitCode
    },
  }
}
