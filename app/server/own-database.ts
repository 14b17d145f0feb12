import { existsSync } from 'node:fs'
import path from 'node:path'
import { openDatabase, type Database } from '../../db/client'
import { fillCatalogue } from '../background/fill-catalogue'
import type { Settings } from './settings/settings'

export type Tell = (line: string) => void

/**
 * The database of the settings, migrated. What has no tenant is loaded here, by the user who owns it.
 *
 * @param tell told before each step that takes a while
 */
export async function openOwnDatabase(settings: Settings, tell: Tell = () => undefined): Promise<Database> {
  const {
    databaseUrl: url,
    migrationDatabaseUrl: migrationUrl,
    databaseConnections: poolSize,
    dataDirectory,
    tenantId,
  } = settings
  const directory = path.join(dataDirectory, 'db')
  if (url) tell('Opening the database …')
  else tell(`${existsSync(directory) ? 'Opening' : 'Making'} the embedded database in ${directory} …`)
  const database = await openDatabase({ url, migrationUrl, poolSize, directory })
  try {
    tell('Looking for migrations to apply …')
    await database.migrate()
    await fillCatalogue(database, { migrationUrl }, () => tell('Loading the catalogue of skills …'))
    return database.asTenant(tenantId)
  } catch (error) {
    await database.close()
    throw error
  }
}
