import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

type TakenText = { id: string; from: string; to: string; text: string }

/** How the gateway answers: takes it, refuses for good, asks to come later, is out of order, or hangs up after taking it. */
type GatewayBehaviour = 'takes' | 'refuses' | 'throttles' | 'fails' | 'takesAndHangsUp'

const statuses = { takes: 202, refuses: 400, throttles: 429, fails: 500 }

async function readJson(request: IncomingMessage): Promise<TakenText> {
  let body = ''
  for await (const chunk of request) body += String(chunk)
  return JSON.parse(body) as TakenText
}

/** A gateway for text messages on this machine: takes each id once, and keeps what it takes. */
export async function startLocalGateway() {
  const key = 'a key of the local gateway'
  const taken: TakenText[] = []
  const state = { behaviour: 'takes' as GatewayBehaviour, asked: 0 }
  const server = createServer((request, response) => {
    void readJson(request).then((message) => {
      state.asked += 1
      const { behaviour } = state
      if (request.headers.authorization !== `Bearer ${key}`) return void response.writeHead(401).end()
      if (behaviour === 'throttles') return void response.writeHead(429, { 'retry-after': '1800' }).end()
      const isKnown = taken.some(({ id }) => id === message.id)
      if (!isKnown && behaviour.startsWith('takes')) taken.push(message)
      if (behaviour === 'takesAndHangsUp') return void request.socket.destroy()
      response.writeHead(isKnown ? 409 : statuses[behaviour]).end()
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/messages`,
    key,
    taken,
    /** How many requests to send a message it received. */
    asked: () => state.asked,
    behave: (behaviour: GatewayBehaviour) => void (state.behaviour = behaviour),
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

export type LocalGateway = Awaited<ReturnType<typeof startLocalGateway>>
