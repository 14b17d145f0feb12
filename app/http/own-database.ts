import path from 'node:path'
import { openDatabase, type Database } from '../../db/client'
import { fillCatalogue } from './fill-catalogue'
import type { Settings } from './settings'

/** The database of the settings, migrated. What has no tenant is loaded here, by the user who owns it. */
export async function openOwnDatabase(settings: Settings): Promise<Database> {
  const {
    databaseUrl: url,
    migrationDatabaseUrl: migrationUrl,
    databaseConnections: poolSize,
    dataDirectory,
    tenantId,
  } = settings
  const database = await openDatabase({ url, migrationUrl, poolSize, directory: path.join(dataDirectory, 'db') })
  try {
    await database.migrate()
    await fillCatalogue(database, { migrationUrl })
    return database.asTenant(tenantId)
  } catch (error) {
    await database.close()
    throw error
  }
}
