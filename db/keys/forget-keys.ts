import { onConnection } from '../connection/migrate-server'

/**
 * Writes the table of clients into a new file. Deleting a row, and vacuuming after it, leave its bytes in the page until
 * something else happens to be written there; this leaves nothing behind.
 */
export const writeClientsAnew = 'vacuum (full) clients'

const mayRewrite = `select pg_has_role(relowner, 'usage') as "isOwner" from pg_class where oid = 'clients'::regclass`
const lockNotHad = '55P03'
const mostTries = 5

/**
 * Forgets destroyed data keys on a server, as its owner. Reads and writes of keys wait meanwhile (a second for a
 * hundred thousand clients), so it waits for other locks two seconds at most, and tries again.
 *
 * @returns false when the user may not, who is not the owner
 */
export const forgetKeysOnServer = (ownerUrl: string): Promise<boolean> =>
  onConnection(ownerUrl, async (client) => {
    const { rows } = await client.query(mayRewrite)
    // PostgreSQL itself would skip the table and call that a success.
    if (!rows[0].isOwner) return false
    await client.query(`set lock_timeout = '2s'`)
    for (let tries = 1; ; tries += 1) {
      try {
        await client.query(writeClientsAnew)
        return true
      } catch (error) {
        if ((error as { code?: string }).code !== lockNotHad || tries === mostTries) throw error
      }
    }
  })
