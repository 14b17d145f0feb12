import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * Where the portals behind one address find one provider, how they know it, and how it knows them. It has several ports:
 * a stranger may have the first of them.
 */
export type CommonPlace = { ports: number[]; name: string; clientSecret: string }

/** Above the ports that Linux hands out to connections, and those that people use. */
const [lowestPort, portsInAll, portsOfOne] = [61_000, 4_500, 4]
/** Where a provider says its name. */
export const namePath = '/name'
const namingLimit = 1000
const takeOverEvery = 1000

/**
 * The place of the provider for one address, made of what the portals behind it have in common and no other portal has.
 *
 * @param keyedHash of the address under their master key, for one use
 */
export function commonPlace(keyedHash: (use: string) => Buffer): CommonPlace {
  const drawn = keyedHash('port of the demo identity provider')
  return {
    ports: Array.from({ length: portsOfOne }, (_, at) => lowestPort + (drawn.readUInt32BE(4 * at) % portsInAll)),
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

/** The first common port at which this process or another of the same portal answers, or any free one; ours or not. */
async function findPort(server: Server, common: CommonPlace | undefined) {
  for (const port of common?.ports ?? []) {
    if (await listen(server, port)) return { port, isElsewhere: false }
    if (common && (await isNamed(port, common.name))) return { port, isElsewhere: true }
  }
  if (!(await listen(server, 0))) throw new Error('No port is free on this machine')
  return { port: (server.address() as AddressInfo).port, isElsewhere: false }
}

/**
 * Lets a provider answer on 127.0.0.1: at the common place, unless another process of the same portal answers there already;
 * then that one answers for both, and this one takes its place when it has gone. Where strangers have all its ports, or
 * without a common place, at a free port.
 */
export async function openPlace(server: Server, common: CommonPlace | undefined) {
  const { port, isElsewhere } = await findPort(server, common)
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
