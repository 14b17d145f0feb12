import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

type TranslationRequest = {
  path: string
  query: Record<string, string>
  headers: IncomingMessage['headers']
  texts: string[]
}

/** How the service behaves: it answers, refuses with a status, says nothing at all, or answers something else. */
type Behaviour = 'answers' | 'silent' | 'nonsense' | number

/**
 * A service on this machine that speaks Translator's REST, version 3.0: it checks what the real one checks and
 * "translates" by writing the language before the words.
 */
export async function startLocalTranslator(key = 'translator-key') {
  const requests: TranslationRequest[] = []
  const state: { behaviour: Behaviour } = { behaviour: 'answers' }

  const refuse = (response: ServerResponse, status: number, code: number) =>
    response
      .writeHead(status, { 'content-type': 'application/json' })
      .end(JSON.stringify({ error: { code, message: '' } }))

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const body: Buffer[] = []
    for await (const chunk of request as AsyncIterable<Buffer>) body.push(chunk)
    const url = new URL(request.url ?? '/', 'http://localhost')
    const query = Object.fromEntries(url.searchParams)
    if (request.headers['ocp-apim-subscription-key'] !== key) return refuse(response, 401, 401000)
    if (request.method !== 'POST' || !url.pathname.endsWith('/translate')) return refuse(response, 404, 404000)
    if (query['api-version'] !== '3.0') return refuse(response, 400, 400021)
    if (!query.to) return refuse(response, 400, 400036)
    const texts = (JSON.parse(Buffer.concat(body).toString()) as { Text: string }[]).map(({ Text }) => Text)
    requests.push({ path: url.pathname, query, headers: request.headers, texts })
    if (state.behaviour === 'silent') return
    if (typeof state.behaviour === 'number') return refuse(response, state.behaviour, state.behaviour * 1000)
    const translated = texts.map((text) => ({ translations: [{ text: `[${query.to}] ${text}`, to: query.to }] }))
    response
      .writeHead(200, { 'content-type': 'application/json; charset=utf-8' })
      .end(state.behaviour === 'nonsense' ? '{"translations":[]}' : JSON.stringify(translated))
  }

  const server = createServer((request, response) => void answer(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    endpoint,
    key,
    requests,
    behave: (behaviour: Behaviour) => void (state.behaviour = behaviour),
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

export type LocalTranslator = Awaited<ReturnType<typeof startLocalTranslator>>
