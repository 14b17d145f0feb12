import { openDatabase } from '../../db/client'
import { fillCatalogue } from '../background/fill-catalogue'
import { namedDatabase } from './named-database'

const { settings, place } = namedDatabase(process.env)
try {
  const database = await openDatabase(settings)
  try {
    const applied = await database.migrate()
    console.log(applied ? `Applied ${applied} migration(s) to ${place}.` : `Nothing to apply: ${place} is up to date.`)
    if (await fillCatalogue(database, settings)) console.log('Loaded the starter catalogue of skills.')
  } finally {
    await database.close()
  }
} catch (error) {
  console.error(`Could not migrate ${place}: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}
