import { createServer, request } from 'node:http'
import { freePort } from './free-port.mjs'

type Turns = { origin: string; ports: number[]; stop(): Promise<void> }

/**
 * Ports for so many portals and the origin at which they answer: that of the only one, or of a proxy that hands every
 * request to the next of them, whichever client asks.
 *
 * @param port of the only one, instead of a free one
 */
export async function takingTurns(portals: number, port?: number): Promise<Turns> {
  const ports = port ? [port] : await Promise.all(Array.from({ length: portals }, freePort))
  if (portals === 1) return { origin: `http://localhost:${ports[0]}`, ports, stop: async () => {} }
  let turn = 0
  const proxy = createServer((asked, answer) => {
    const port = ports[turn++ % ports.length]
    const { method, url: path, headers } = asked
    const onwards = request({ host: '127.0.0.1', port, method, path, headers }, (answered) => {
      answer.writeHead(answered.statusCode!, answered.headers)
      answered.pipe(answer)
    })
    onwards.on('error', () => answer.destroy())
    asked.pipe(onwards)
  })
  await new Promise<void>((resolve) => void proxy.listen(0, '127.0.0.1', resolve))
  const { port: own } = proxy.address() as { port: number }
  const stop = async () => {
    proxy.closeAllConnections()
    await new Promise((resolve) => proxy.close(resolve))
  }
  return { origin: `http://localhost:${own}`, ports, stop }
}
