import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Where the portals behind one address find one provider, how they know it, and how it knows them. */
export type CommonPlace = { port: number; name: string; clientSecret: string }

/** Above the ports that Linux hands out to connections, and those that people use. */
const [lowestPort, ports] = [61_000, 4_500]
/** Where a provider says its name. */
export const namePath = '/name'
const namingLimit = 1000
const takeOverEvery = 1000

/**
 * The place of the provider for one address, made of what the portals behind it have in common and nobody else has.
 *
 * @param keyedHash of the address under their master key, for one use
 */
export function commonPlace(keyedHash: (use: string) => Buffer): CommonPlace {
  return {
    port: lowestPort + (keyedHash('port of the demo identity provider').readUInt32BE(0) % ports),
    name: keyedHash('name of the demo identity provider').toString('hex'),
    clientSecret: keyedHash('client secret of the demo identity provider').toString('base64url'),
  }
}

/** Resolves to whether it listens now: not where another has the port, or it may not be had. */
const listen = (server: Server, port: number) =>
  new Promise<boolean>((resolve) => {
    const tell = () => {
      server.off('listening', tell).off('error', tell)
      resolve(server.listening)
    }
    server.once('listening', tell).once('error', tell).listen(port, '127.0.0.1')
  })

const isNamed = (port: number, name: string) =>
  fetch(`http://127.0.0.1:${port}${namePath}`, { signal: AbortSignal.timeout(namingLimit) }).then(
    async (answer) => (await answer.text()) === name,
    () => false,
  )

/**
 * Lets a provider answer on 127.0.0.1: at the common place, unless another process of the same portal answers there already;
 * then that one answers for both, and this one takes its place when it has gone. Where a stranger has the port, or without a
 * common place, at a free port.
 */
export async function openPlace(server: Server, common: CommonPlace | undefined) {
  const isOurs = common !== undefined && (await listen(server, common.port))
  const isElsewhere = common !== undefined && !isOurs && (await isNamed(common.port, common.name))
  if (!isOurs && !isElsewhere && !(await listen(server, 0))) throw new Error('No port is free on this machine')
  const port = isElsewhere ? common.port : (server.address() as AddressInfo).port
  const takeOver = () => void (server.listening || listen(server, port))
  const takingOver = isElsewhere ? setInterval(takeOver, takeOverEvery).unref() : undefined
  async function close() {
    clearInterval(takingOver)
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeAllConnections()
    await closed
  }
  return { origin: `http://localhost:${port}`, close }
}
