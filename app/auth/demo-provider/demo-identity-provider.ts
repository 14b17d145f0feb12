import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { exportJWK, generateKeyPair } from 'jose'
import type OidcProvider from 'oidc-provider'
import type { Adapter, Configuration, StoredPayload } from 'oidc-provider'
import {
  closedPage,
  demoCoaches,
  demoDirectory as tenantId,
  failedPage,
  headersFor,
  loginPage,
  page,
  sendPage,
  signedOutPage,
  signingOutPage,
  type DemoCoach,
} from './pages'
import { namePath, openPlace, type CommonPlace } from './place'
import { randomText } from '../secrets.server'

type DemoIdentityProviderOptions = {
  redirectUris: readonly string[]
  postLogoutRedirectUris: readonly string[]
  /** Where the processes of one portal share one provider; without it this one has a port of its own. */
  common?: CommonPlace
  coaches?: readonly DemoCoach[]
}

const issuer = `https://login.microsoftonline.com/${tenantId}/v2.0`
const clientId = 'suunta-demo'
const workingDay = 8 * 60 * 60
const bodyCap = 10 * 1024

/**
 * A stand-in for Microsoft Entra ID on this machine. It signs in a visitor who picks a person, without a password, and
 * issues tokens in Entra's name, so that the portal's own sign-in runs unchanged. It answers on 127.0.0.1 only, of several
 * processes of one portal in one of them: who is in the middle of signing in is in its memory. Its keys are new at
 * every start. `close` ends open connections too.
 *
 * @throws Error when the development dependency `oidc-provider` is not installed.
 */
export async function startDemoIdentityProvider(options: DemoIdentityProviderOptions) {
  const { redirectUris, postLogoutRedirectUris, common, coaches = demoCoaches } = options
  const clientSecret = common?.clientSecret ?? randomText()
  const client = {
    client_id: clientId,
    client_secret: clientSecret,
    redirect_uris: redirectUris,
    post_logout_redirect_uris: postLogoutRedirectUris,
    token_endpoint_auth_method: 'client_secret_post',
  }
  const Provider = await loadProvider()
  const provider: OidcProvider = new Provider(issuer, {
    ...(await unchangingConfiguration()),
    clients: [client],
    findAccount: (_context, oid) => {
      const coach = coaches.find((candidate) => candidate.oid === oid)
      const { name, roles } = coach ?? {}
      return coach && { accountId: oid, claims: () => ({ sub: oid, oid, tid: tenantId, ver: '2.0', name, roles }) }
    },
    loadExistingGrant: async ({ oidc }) => {
      // Consent is given beforehand, as an administrator does in Entra.
      const grant = new provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId })
      grant.addOIDCScope('openid profile')
      await grant.save()
      return grant
    },
  })
  const answerProtocol = provider.callback()

  async function answerLogin(request: IncomingMessage, response: ServerResponse, uid: string) {
    const open = await provider.interactionDetails(request, response).catch(() => undefined)
    if (open?.uid !== uid) return sendPage(response, 404, closedPage)
    if (request.method !== 'POST') return sendPage(response, 200, loginPage(coaches))
    const form = await readForm(request)
    if (!form) return sendPage(response, 413, page('Too much was sent', 'Lähetys oli liian suuri'))
    const chosen = coaches.find(({ key }) => key === form.get('user'))
    if (!chosen) return sendPage(response, 400, loginPage(coaches, { unknownUser: true }))
    const result = { login: { accountId: chosen.oid } }
    return provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false })
  }

  /** Without a session there is nothing to confirm, and the library's own page would need a script. */
  async function answerSignOut(request: IncomingMessage, response: ServerResponse, asked: string | null) {
    const session = await provider.Session.get(provider.createContext(request, response))
    if (session.accountId) return answerProtocol(request, response)
    if (!asked || !postLogoutRedirectUris.includes(asked)) return sendPage(response, 200, signedOutPage)
    response.writeHead(303, { location: asked }).end()
  }

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const [pathname = '', search] = (request.url ?? '').split('?') // unlike new URL, never throws
    const [, uid] = /^\/login\/([\w-]+)$/.exec(pathname) ?? []
    if (uid) return answerLogin(request, response, uid)
    if (pathname === namePath) return void response.end(common?.name)
    const leaving = pathname === '/session/end' && request.method === 'GET'
    return leaving
      ? answerSignOut(request, response, new URLSearchParams(search).get('post_logout_redirect_uri'))
      : answerProtocol(request, response)
  }

  const headers = headersFor([...redirectUris, ...postLogoutRedirectUris])
  const server = createServer((request, response) => {
    response.setHeaders(headers)
    answer(request, response).catch(() => {
      if (!response.headersSent) sendPage(response, 500, failedPage)
    })
  })
  const { origin, close } = await openPlace(server, common)
  return { origin, issuer, tenantId, clientId, clientSecret, close }
}

/** Loads the library without its warning about Node 20, which it prints at import and has no switch for. */
async function loadProvider() {
  /* oxlint-disable no-console -- nothing is logged here: one known line is held back, all others pass */
  const { warn } = console
  console.warn = (...parts: unknown[]) => {
    if (!String(parts[0]).includes('oidc-provider WARNING: Unsupported runtime')) warn(...parts)
  }
  try {
    return (await import('oidc-provider')).default
  } finally {
    console.warn = warn
  }
  /* oxlint-enable no-console */
}

async function unchangingConfiguration() {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true })
  return {
    adapter: memoryAdapter(),
    claims: { openid: ['sub', 'oid', 'tid', 'roles', 'ver'], profile: ['name'] },
    clientBasedCORS: () => false,
    conformIdTokenClaims: false, // claims stand in the id token, as Entra has them
    cookies: {
      keys: [randomText()],
      // Cookies do not tell ports apart: the portal's jar on localhost is this one too.
      names: { session: 'demo_session', interaction: 'demo_login', resume: 'demo_resume' },
    },
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (context, form) => void (context.body = signingOutPage(form)),
        postLogoutSuccessSource: (context) => void (context.body = signedOutPage),
      },
    },
    interactions: { url: (_context, { uid }) => `/login/${uid}` },
    jwks: { keys: [{ ...(await exportJWK(privateKey)), kid: randomUUID(), alg: 'RS256', use: 'sig' }] },
    pkce: { required: () => true },
    renderError: (context) => {
      context.type = 'html'
      context.body = failedPage
    },
    scopes: ['openid', 'profile', 'offline_access'],
    ttl: {
      AccessToken: 60,
      AuthorizationCode: 60,
      IdToken: 300,
      Interaction: 1800,
      Grant: workingDay,
      Session: workingDay,
    },
  } satisfies Partial<Configuration>
}

/** The library's own memory does the same but warns at every start. Expiry is checked by the library. */
function memoryAdapter(): (model: string) => Adapter {
  const mostEntries = 1000
  const entries = new Map<string, StoredPayload>()
  return (model) => ({
    async upsert(id, payload) {
      entries.set(`${model} ${id}`, payload)
      const [oldest] = entries.keys()
      if (entries.size > mostEntries && oldest) entries.delete(oldest)
    },
    find: async (id) => entries.get(`${model} ${id}`),
    findByUid: async (uid) =>
      [...entries].find(([key, { uid: own }]) => key.startsWith(`${model} `) && own === uid)?.[1],
    async consume(id) {
      const entry = entries.get(`${model} ${id}`)
      if (entry) entry.consumed = Math.floor(Date.now() / 1000)
    },
    async destroy(id) {
      entries.delete(`${model} ${id}`)
    },
    async revokeByGrantId(grantId) {
      for (const [key, entry] of entries) if (entry.grantId === grantId) entries.delete(key)
    },
  })
}

/** `undefined` when the form is over the cap; the rest is read and dropped so that the answer arrives. */
async function readForm(request: IncomingMessage): Promise<URLSearchParams | undefined> {
  const kept: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes <= bodyCap) kept.push(chunk)
  }
  return bytes > bodyCap ? undefined : new URLSearchParams(Buffer.concat(kept).toString())
}
