import { openDatabase } from '../../db/client'
import { importEsco, type ImportedFile } from '../use-cases/content/esco/import-esco.server'
import { loadStarterCatalogue } from '../use-cases/content/starter-catalogue.server'
import { namedDatabase } from './named-database'

const width = 30

/** One line that fills up in a terminal; elsewhere a line for each quarter. */
function progressBar(out: NodeJS.WriteStream): (name: string, share: number) => void {
  let shown = ''
  return (name, share) => {
    const steps = out.isTTY ? width : 4
    const filled = Math.floor(share * steps) * (width / steps)
    const line = `[${'#'.repeat(filled).padEnd(width, '-')}] ${String(Math.floor(share * 100)).padStart(3)} % ${name}`
    const mark = out.isTTY ? line : `${filled} ${name}`
    if (mark === shown) return
    shown = mark
    out.write(out.isTTY ? `\r${line}${share === 1 ? '\n' : ''}` : `${line}\n`)
  }
}

/** Broken rows named before the rest is only counted. */
const mostNamed = 20

function report({ name, outcome, rows, broken }: ImportedFile): void {
  for (const { line, why } of broken.slice(0, mostNamed)) console.warn(`${name}, line ${line} is left out: ${why}.`)
  if (broken.length > mostNamed) console.warn(`${name}: ${broken.length - mostNamed} more rows are left out.`)
  const skipped = broken.length > 0 ? `, ${broken.length} left out` : ''
  console.log(outcome === 'unchanged' ? `${name}: unchanged.` : `${name}: ${rows} rows loaded${skipped}.`)
}

const [given] = process.argv.slice(2)
const { settings, place } = namedDatabase(process.env)
try {
  if (!given) throw new Error('Say where the download of ESCO is: npm run esco:import -- PATH')
  // Reference data belongs to the owner of the database.
  const database = await openDatabase({ ...settings, url: settings.migrationUrl ?? settings.url })
  try {
    await database.migrate()
    await loadStarterCatalogue(database, new Date())
    const imported = await importEsco(database, given, new Date(), progressBar(process.stdout))
    for (const file of imported) report(file)
    const isSame = imported.every(({ outcome }) => outcome === 'unchanged')
    console.log(isSame ? `Nothing has changed in ${place}.` : `ESCO is loaded into ${place}.`)
  } finally {
    await database.close()
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
