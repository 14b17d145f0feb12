import { DatabaseFault, MigrationRefused, openDatabase, type Database } from '../../db/client'
import { isCatalogueLoaded, loadStarterCatalogue } from '../use-cases/content/starter-catalogue.server'

const mayNot = '42501'

/**
 * Loads the starter catalogue of skills where it is new or has changed, as who owns the database. Resolves to whether
 * there was anything to load.
 *
 * @param atLoading called before loading, which takes some seconds
 * @throws MigrationRefused when there is and the user may not.
 */
export async function fillCatalogue(
  database: Database,
  { migrationUrl }: { migrationUrl?: string | undefined },
  atLoading: () => void = () => undefined,
): Promise<boolean> {
  if (await isCatalogueLoaded(database)) return false
  atLoading()
  const owner = migrationUrl ? await openDatabase({ url: migrationUrl }) : database
  try {
    return await loadStarterCatalogue(owner, new Date())
  } catch (error) {
    if (!(error instanceof DatabaseFault) || error.code !== mayNot) throw error
    throw new MigrationRefused(
      'The catalogue of skills has changed and the user of DATABASE_URL may not load it. Run npm run db:migrate with MIGRATION_DATABASE_URL set to the owner of the database.',
    )
  } finally {
    if (owner !== database) await owner.close()
  }
}
