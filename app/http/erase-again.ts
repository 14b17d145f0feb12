import { openDatabase } from '../../db/client'
import { ConversationMemory } from '../use-cases/conversation-memory.server'
import { eraseAgain } from '../use-cases/erase-again.server'
import { namedDatabase } from './named-database'

const { TENANT_ID: tenantId = 'demo', ERASURE_FILE: file } = process.env
const { settings, place } = namedDatabase(process.env)

// Exit code 0 when nobody of the list is in the database any more.
try {
  if (!file) throw new Error('ERASURE_FILE is not set: there is no list of who was erased')
  const database = await openDatabase({ ...settings, poolSize: 2 })
  try {
    const portal = {
      database: database.asTenant(tenantId),
      tenantId,
      memory: new ConversationMemory(),
      now: () => new Date(),
    }
    const { listed, erased } = await eraseAgain(portal, file)
    console.log(
      `Tenant ${tenantId}: ${listed} people in ${file}; ${erased} of them were in ${place} and are erased again.`,
    )
  } finally {
    await database.close()
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
