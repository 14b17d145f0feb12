// @ts-check
import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

/**
 * An unused port, below those that the system hands out to connections: one of these might take it before a server
 * does, or while the server is away for a test.
 * @returns {Promise<number>}
 */
export async function freePort() {
  const port = randomInt(10_240, 32_000)
  const server = createServer().listen(port, '127.0.0.1')
  const isFree = await new Promise((/** @type {(isFree: boolean) => void} */ resolve) => {
    server.once('listening', () => resolve(true)).once('error', () => resolve(false))
  })
  if (!isFree) return freePort()
  await new Promise((resolve) => server.close(resolve))
  return port
}
