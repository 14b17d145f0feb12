import { readSettings, type Settings } from './settings/settings'

declare const PORTAL_VERSION: string

/** What a person at the terminal wants to know: where to click, and what this is. */
function greeting({ mode, baseUrl, databaseUrl, dataDirectory, demoPeople }: Settings): string {
  const database = databaseUrl ? 'PostgreSQL' : `embedded database in ${dataDirectory}`
  const front = demoPeople ? `\n  Begin here ${baseUrl}/` : ''
  return mode === 'demo'
    ? `Suunta is running as a demo (${database}).${front}\n  Jobseeker  ${baseUrl}\n  Coach      ${baseUrl}/coach\nStop with Ctrl+C.`
    : `Suunta ${PORTAL_VERSION} is running at ${baseUrl} (${database}).`
}

const isDevelopment = process.argv.includes('--development')
// Before React is loaded: its development build is several times slower.
process.env.NODE_ENV ??= isDevelopment ? 'development' : 'production'

try {
  const settings = readSettings(process.env, PORTAL_VERSION)
  const tell = (line: string) => console.log(line)
  tell(`Starting Suunta ${PORTAL_VERSION} …`)
  const { startPortal } = await import('./start-portal')
  const running = await startPortal(settings, { tell }, isDevelopment)
  console.log(greeting(settings))
  const stop = () => void running.stop().then(() => process.exit(0))
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
