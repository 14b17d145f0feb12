import { readSettings, type Settings } from './settings'
import { startPortal } from './start-portal'

declare const PORTAL_VERSION: string

/** What a person at the terminal wants to know: where to click, and what this is. */
function greeting({ mode, baseUrl, databaseUrl, dataDirectory }: Settings): string {
  const database = databaseUrl ? 'PostgreSQL' : `embedded database in ${dataDirectory}`
  return mode === 'demo'
    ? `Suunta is running as a demo (${database}).\n  Jobseeker  ${baseUrl}\n  Coach      ${baseUrl}/coach\nStop with Ctrl+C.`
    : `Suunta ${PORTAL_VERSION} is running at ${baseUrl} (${database}).`
}

try {
  const settings = readSettings(process.env, PORTAL_VERSION)
  const running = await startPortal(settings, undefined, process.argv.includes('--development'))
  console.log(greeting(settings))
  const stop = () => void running.stop().then(() => process.exit(0))
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
