import { importEsco } from '../../app/use-cases/content/esco/import-esco.server'
import { findSkills } from '../../app/use-cases/conversation/find-skills.server'
import { loadStarterCatalogue } from '../../app/use-cases/content/starter-catalogue.server'
import { openDatabase, type Database } from '../../db/client'
import { measureRecall, phrases } from '../skills/recall'

const rounds = 5

/** Milliseconds below which 95 of 100 searches are, over all phrases, after a round to warm up. */
async function p95(database: Database): Promise<number> {
  const times: number[] = []
  for (let round = 0; round <= rounds; round += 1)
    for (const { text, language } of phrases) {
      const since = performance.now()
      await findSkills(database, text, language, 8)
      if (round > 0) times.push(performance.now() - since)
    }
  return times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)]!
}

async function printRecall(database: Database, name: string): Promise<void> {
  const { recalls, missed } = await measureRecall(database)
  console.log(`recall@5 with ${name}:`)
  for (const { language, phrases: count, recall } of recalls)
    console.log(`  ${language.padEnd(4)} ${recall.toFixed(3)}  (${count} phrases)`)
  if (process.argv.includes('--missed'))
    for (const { language, text, skills, got } of missed)
      console.log(`  ${language} ${text}\n     wanted ${skills.join(' · ')}\n     got    ${got.join(' · ')}`)
}

const limits = { postgresql: 30, embedded: 60 } as const

async function measure(url: string | undefined, esco: string | undefined): Promise<void> {
  const database = await openDatabase({ url, directory: 'memory' })
  await database.migrate()
  await loadStarterCatalogue(database, new Date())
  if (!url) await printRecall(database, 'the starter catalogue')
  const starter = await p95(database)
  const limit = limits[database.kind]
  console.log(
    `${database.kind}: p95 of a search ${starter.toFixed(1)} ms with the starter catalogue (at most ${limit})`,
  )
  if (esco) {
    await importEsco(database, esco, new Date(), () => undefined)
    if (!url) await printRecall(database, 'all of ESCO')
    const full = await p95(database)
    console.log(
      `${database.kind}: p95 of a search ${full.toFixed(1)} ms with all of ESCO (at most ${limit}), ${(full / starter).toFixed(2)} times the starter’s (at most 1.5)`,
    )
  }
  await database.close()
}

const esco = process.argv.slice(2).find((one) => !one.startsWith('--'))
await measure(undefined, esco)
if (process.env.TEST_DATABASE_URL) await measure(process.env.TEST_DATABASE_URL, esco)
else console.log('No PostgreSQL was found: measured on the embedded database only.')
