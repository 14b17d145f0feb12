import { constants, generateKeyPairSync, privateDecrypt, publicEncrypt, type KeyObject } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** Azure Key Vault's interface for one RSA key with versions, on this machine, over plain http. */
export type LocalKeyVault = {
  /** The address of a version, which is its id; makes the version when there is none. */
  version(name: string): string
  /** How the next requests with a token are answered: a status, or not at all. */
  failing: (number | 'silence')[]
  /** What was asked, with what it was authorised by. */
  asked: { what: string; by: string | undefined }[]
  stop(): Promise<void>
}

const padding = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' }
const challenge = 'Bearer authorization="https://login.microsoftonline.com/x", resource="https://vault.azure.net"'

export async function startLocalKeyVault(): Promise<LocalKeyVault> {
  const versions = new Map<string, { publicKey: KeyObject; privateKey: KeyObject }>()
  const failing: LocalKeyVault['failing'] = []
  const asked: LocalKeyVault['asked'] = []
  let origin = ''

  function reply(response: ServerResponse, status: number, body: unknown): void {
    response.writeHead(status, {
      'content-type': 'application/json',
      ...(status === 401 && { 'www-authenticate': challenge }),
      ...(status === 429 && { 'retry-after': '0' }),
    })
    response.end(JSON.stringify(body))
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request)
    const [, , name, version = '', what = 'get'] = new URL(request.url!, origin).pathname.split('/')
    const { authorization: by } = request.headers
    asked.push({ what, by })
    if (!by) return reply(response, 401, { error: { code: 'Unauthorized' } })
    const failure = failing.shift()
    if (failure === 'silence') return
    if (failure) return reply(response, failure, { error: { code: 'Failed', message: 'words of the vault' } })
    const kid = `${origin}/keys/${name}/${version}`
    const pair = versions.get(version)
    if (!pair) return reply(response, 404, { error: { code: 'KeyNotFound' } })
    if (what === 'get') {
      const key = { kid, key_ops: ['wrapKey', 'unwrapKey'], ...pair.publicKey.export({ format: 'jwk' }) }
      return reply(response, 200, { key, attributes: { enabled: true } })
    }
    const { alg, value } = JSON.parse(body) as { alg: string; value: string }
    const bytes = Buffer.from(value, 'base64url')
    if (alg !== 'RSA-OAEP-256') return reply(response, 400, { error: { code: 'BadParameter' } })
    const result =
      what === 'wrapkey'
        ? publicEncrypt({ key: pair.publicKey, ...padding }, bytes)
        : privateDecrypt({ key: pair.privateKey, ...padding }, bytes)
    reply(response, 200, { kid, value: result.toString('base64url') })
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => reply(response, 400, { error: { code: 'BadParameter' } }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    failing,
    asked,
    version(name) {
      if (!versions.has(name)) versions.set(name, generateKeyPairSync('rsa', { modulusLength: 2048 }))
      return `${origin}/keys/portal/${name}`
    },
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
