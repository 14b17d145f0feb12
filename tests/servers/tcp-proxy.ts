import { connect, createServer, type Socket } from 'node:net'

/**
 * What a network does to what goes through it: `pass`; `reset` every connection, old and new; `blackHole` swallows all and never
 * answers, and connections that it had stay dead for ever; `delay` hands everything on late, by `late` milliseconds.
 */
export type NetworkMode = 'pass' | 'reset' | 'blackHole' | 'delay'

export type TcpProxy = { port: number; mode: NetworkMode; late: number; stop(): Promise<void> }

/** Stands between a portal and its database and does to their connections what `mode` says. */
export async function startTcpProxy(target: number): Promise<TcpProxy> {
  let mode: NetworkMode = 'pass'
  let late = 4000
  const sockets = new Set<Socket>()
  const dead = new Set<Socket>()
  const keep = (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => {}).once('close', () => void sockets.delete(socket))
  }
  const pass = (from: Socket, to: Socket) => {
    from.on('data', (part) => {
      if (mode === 'blackHole') [from, to].forEach((one) => dead.add(one))
      if (dead.has(from)) return
      if (mode === 'delay') setTimeout(() => void (to.writable && to.write(part)), late)
      else to.write(part)
    })
    from.once('close', () => to.destroy())
  }
  const server = createServer((incoming) => {
    keep(incoming)
    if (mode === 'reset') return void incoming.resetAndDestroy()
    if (mode === 'blackHole') return void dead.add(incoming)
    const onwards = connect({ port: target, host: '127.0.0.1' })
    keep(onwards)
    pass(incoming, onwards)
    pass(onwards, incoming)
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as { port: number }).port,
    get late() {
      return late
    },
    set late(next) {
      late = next
    },
    get mode() {
      return mode
    },
    set mode(next) {
      mode = next
      if (next === 'reset') for (const socket of sockets) socket.resetAndDestroy()
    },
    async stop() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
