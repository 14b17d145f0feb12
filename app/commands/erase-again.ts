import { openDatabase } from '../../db/client'
import { ConversationCache } from '../use-cases/conversation/conversation-cache.server'
import { namedDatabase, namedTenant } from './named-database'
import { tellErasedAgain } from './erase-again-report'

const { ERASURE_FILE: file } = process.env
const { settings, place } = namedDatabase(process.env)

// Exit code 0 when no client of the list is in the database any more, 1 when one may be.
try {
  const tenantId = namedTenant(process.env)
  if (!file) throw new Error('ERASURE_FILE is not set: there is no list of who was erased')
  const database = await openDatabase({ ...settings, poolSize: 2 })
  try {
    const portal = {
      database: database.asTenant(tenantId),
      tenantId,
      memory: new ConversationCache(),
      now: () => new Date(),
    }
    const { said, problems } = await tellErasedAgain(portal, file, place)
    for (const line of said) console.log(line)
    for (const line of problems) console.error(line)
    process.exitCode = problems.length === 0 ? 0 : 1
  } finally {
    await database.close()
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
