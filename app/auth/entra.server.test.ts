import { createHmac, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { demoCoaches } from './demo-provider/pages'
import { commonPlace, type CommonPlace } from './demo-provider/place'
import { startDemoIdentityProvider } from './demo-provider/demo-identity-provider'
import { createEntraSignIn } from './entra.server'
import type { EntraSettings } from './entra.server'

const portal = 'http://localhost:3000'
const redirectUri = `${portal}/coach/callback`
const postLogoutRedirectUri = `${portal}/coach`
const tenantId = '11111111-2222-4333-8444-555555555555'
const otherTenantId = '99999999-2222-4333-8444-555555555555'
const issuerOf = (tid: string) => `https://login.microsoftonline.com/${tid}/v2.0`

/** A browser of sorts: keeps cookies, follows no redirect by itself. */
function browser() {
  const jar = new Map<string, string>()
  return async (url: string, form?: Record<string, string>, method = form ? 'POST' : 'GET') => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const init: RequestInit = { method, headers: { cookie, accept: 'text/html' }, redirect: 'manual' }
    if (form) init.body = new URLSearchParams(form)
    const response = await fetch(url, init)
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (value) jar.set(name, value)
      else jar.delete(name)
    }
    const location = response.headers.get('location')
    return { response, html: await response.text(), next: location ? new URL(location, url).href : '' }
  }
}

describe('with the demo identity provider', () => {
  let provider: Awaited<ReturnType<typeof startDemoIdentityProvider>>
  let signIn: ReturnType<typeof createEntraSignIn>
  let settings: EntraSettings

  beforeAll(async () => {
    provider = await startDemoIdentityProvider({
      redirectUris: [redirectUri],
      postLogoutRedirectUris: [postLogoutRedirectUri],
    })
    const { clientId, clientSecret } = provider
    const allowedTenants = [provider.tenantId]
    const common = { clientId, clientSecret, redirectUri, postLogoutRedirectUri, allowedTenants }
    settings = { ...common, tenantId: provider.tenantId, local: provider }
    signIn = createEntraSignIn(settings)
  })
  afterAll(() => provider.close())

  async function openLoginPage(visit = browser()) {
    const { url, attempt } = await signIn.start()
    const loginUrl = (await visit(url)).next
    return { visit, attempt, loginUrl }
  }

  async function signInAs(user: string, visit = browser()) {
    const { attempt, loginUrl } = await openLoginPage(visit)
    const resumeUrl = (await visit(loginUrl, { user })).next
    const callback = new URL((await visit(resumeUrl)).next)
    return { attempt, callback, query: Object.fromEntries(callback.searchParams) }
  }

  it('brings a coach from the portal to the login page and back as tid, oid, name and roles', async () => {
    for (const { key, oid, name, roles } of demoCoaches) {
      const { attempt, callback, query } = await signInAs(key)
      expect(callback.origin + callback.pathname).toBe(redirectUri)
      expect(await signIn.finish(query, attempt)).toEqual({ tid: provider.tenantId, oid, name, roles })
    }
  })

  it('redeems a code only once', async () => {
    const { attempt, query } = await signInAs('aino')
    await signIn.finish(query, attempt)
    await expect(signIn.finish(query, attempt)).rejects.toMatchObject({
      reason: 'providerSaidNo',
      code: 'invalid_grant',
    })
  })

  it('refuses a code that was asked for with another verifier', async () => {
    const { attempt, query } = await signInAs('aino')
    const stranger = { ...attempt, codeVerifier: (await signIn.start()).attempt.codeVerifier }
    await expect(signIn.finish(query, stranger)).rejects.toMatchObject({ reason: 'providerSaidNo' })
  })

  it('refuses a directory that is not on the list', async () => {
    const { attempt, query } = await signInAs('aino')
    const elsewhere = createEntraSignIn({ ...settings, allowedTenants: [otherTenantId] })
    await expect(elsewhere.finish(query, attempt)).rejects.toMatchObject({ reason: 'tenantNotAllowed' })
  })

  it('shows a login page that names every person and lets its form lead on to the portal', async () => {
    const { visit, loginUrl } = await openLoginPage()
    const { response, html } = await visit(loginUrl)
    for (const { key, name } of demoCoaches) expect(html).toContain(`<button name="user" value="${key}">${name}`)
    const policy = response.headers.get('content-security-policy')
    expect(policy).toContain(`form-action 'self' ${portal};`)
    expect(policy).not.toContain('unsafe')
    expect((await visit(loginUrl, undefined, 'HEAD')).response.status).toBe(200)
  })

  it('shows the page again for an unknown person and takes no oversized form', async () => {
    const { visit, loginUrl } = await openLoginPage()
    const unknown = await visit(loginUrl, { user: 'nobody' })
    expect(unknown.response.status).toBe(400)
    expect(unknown.html).toContain('value="aino"')
    expect((await visit(loginUrl, { user: 'a'.repeat(11_000) })).response.status).toBe(413)
  })

  it('answers 404 to unknown addresses and to a login page that nobody opened', async () => {
    const statuses = ['/', '/login/', '/login/made-up', '/favicon.ico', '/%2e%2e'].map(async (path) => {
      const head = await browser()(provider.origin + path, undefined, 'HEAD')
      const get = await browser()(provider.origin + path)
      return [head.response.status, get.response.status]
    })
    expect((await Promise.all(statuses)).flat().every((status) => status === 404)).toBe(true)
  })

  it('signs out after one button and comes back to the portal, so that the next person can choose again', async () => {
    const visit = browser()
    await signInAs('aino', visit)
    const { html } = await visit(signIn.signOutUrl())
    expect(html).toContain('<h1>You are signing out</h1>')
    const [, action = ''] = /action="([^"]+)"/.exec(html) ?? []
    const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(html) ?? []
    expect((await visit(action, { xsrf, logout: 'yes' })).next).toBe(postLogoutRedirectUri)
    expect((await openLoginPage(visit)).loginUrl).toContain('/login/')
  })

  it('sends somebody who is not signed in straight back, but only to a registered address', async () => {
    expect((await browser()(signIn.signOutUrl())).next).toBe(postLogoutRedirectUri)
    const stray = new URL(signIn.signOutUrl())
    stray.searchParams.set('post_logout_redirect_uri', 'https://elsewhere.example/')
    expect((await browser()(stray.href)).next).toBe('')
  })
})

describe('with the demo identity providers of several processes behind one address', () => {
  const place = () => {
    const secret = randomBytes(32)
    return commonPlace((use) => createHmac('sha256', secret).update(use).digest())
  }
  const start = (common: CommonPlace) =>
    startDemoIdentityProvider({ redirectUris: [redirectUri], postLogoutRedirectUris: [postLogoutRedirectUri], common })
  const signInWith = ({ tenantId: tid, clientId, clientSecret, ...local }: Awaited<ReturnType<typeof start>>) =>
    createEntraSignIn({
      tenantId: tid,
      allowedTenants: [tid],
      clientId,
      clientSecret,
      redirectUri,
      postLogoutRedirectUri,
      local,
    })
  type SignIn = ReturnType<typeof signInWith>

  async function signInOver(from: SignIn, to: SignIn) {
    const visit = browser()
    const { url, attempt } = await from.start()
    const resumeUrl = (await visit((await visit(url)).next, { user: 'aino' })).next
    const { searchParams } = new URL((await visit(resumeUrl)).next)
    return to.finish(Object.fromEntries(searchParams), attempt)
  }

  it('ends a sign-in in another process than it began in, and goes on when the one that answered has gone', async () => {
    const common = place()
    const [first, second] = [await start(common), await start(common)]
    expect(second.origin).toBe(first.origin)
    const [one, other] = [signInWith(first), signInWith(second)]
    for (const [from, to] of [
      [one, other],
      [other, one],
      [other, other],
    ] as const)
      expect(await signInOver(from, to)).toMatchObject({ name: demoCoaches[0]!.name })
    await first.close()
    const answers = () =>
      fetch(`${second.origin}/jwks`).then(
        ({ ok }) => ok,
        () => false,
      )
    await expect.poll(answers, { timeout: 20_000 }).toBe(true)
    expect(await signInOver(one, other)).toMatchObject({ name: demoCoaches[0]!.name })
    await second.close()
    expect(await answers()).toBe(false)
  })

  /** Occupies these ports with a process that is no provider: ours, or the one that has a port already. */
  async function strangersAt(ports: number[]) {
    const strangers = ports.map(() => createServer((_request, response) => void response.end('stranger')))
    await Promise.allSettled(strangers.map((each, at) => once(each.listen(ports[at], '127.0.0.1'), 'listening')))
    return () => strangers.forEach((stranger) => void stranger.close())
  }

  it('meets at another of its ports where a stranger has the first', async () => {
    const common = place()
    const leave = await strangersAt(common.ports.slice(0, 1))
    const [first, second] = [await start(common), await start(common)]
    expect(first.origin).not.toContain(String(common.ports[0]))
    expect(second.origin).toBe(first.origin)
    expect(await signInOver(signInWith(first), signInWith(second))).toMatchObject({ name: demoCoaches[0]!.name })
    await Promise.all([first.close(), second.close()])
    leave()
  })

  it('keeps to itself where strangers have all of its ports', async () => {
    const common = place()
    const leave = await strangersAt(common.ports)
    const provider = await start(common)
    expect(common.ports.map((port) => `http://localhost:${port}`)).not.toContain(provider.origin)
    const signIn = signInWith(provider)
    expect(await signInOver(signIn, signIn)).toMatchObject({ name: demoCoaches[0]!.name })
    await provider.close()
    leave()
  })
})

describe('with a provider that cannot be trusted', () => {
  const clientId = 'portal'
  const attempt = { state: 'the state', nonce: 'the nonce', codeVerifier: 'v'.repeat(43) }
  const query = { code: 'a code', state: attempt.state }
  const claims = { nonce: attempt.nonce, tid: tenantId, oid: demoCoaches[0]?.oid, name: 'Aino', roles: ['coach'] }
  let signingKey: CryptoKey
  let otherKey: CryptoKey
  let signIn: ReturnType<typeof createEntraSignIn>
  let answers: { token: { status: number; body: object | string }; keys: { status: number; body: object | string } }
  let redeemed = 0

  const server = createServer((request, response) => {
    if (request.url?.startsWith('/token')) redeemed += 1
    const { status, body } = request.url?.startsWith('/token') ? answers.token : answers.keys
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(typeof body === 'string' ? body : JSON.stringify(body))
  })
  const settings: EntraSettings = {
    tenantId,
    allowedTenants: [tenantId],
    clientId,
    clientSecret: 'a secret',
    redirectUri,
    postLogoutRedirectUri,
  }
  let keySet: object
  const pathOf = async (allowedTenants: string[]) =>
    new URL((await createEntraSignIn({ ...settings, allowedTenants }).start()).url).pathname

  beforeAll(async () => {
    const own = await generateKeyPair('RS256')
    signingKey = own.privateKey
    otherKey = (await generateKeyPair('RS256')).privateKey
    keySet = { keys: [{ ...(await exportJWK(own.publicKey)), kid: 'key', alg: 'RS256', use: 'sig' }] }
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  })
  beforeEach(() => {
    redeemed = 0
    answers = { token: { status: 500, body: {} }, keys: { status: 200, body: keySet } }
    const { port } = server.address() as AddressInfo
    const local = { issuer: issuerOf(tenantId), origin: `http://localhost:${port}` }
    signIn = createEntraSignIn({ ...settings, local })
  })
  afterAll(() => server.close())

  type Forgery = { claims?: object; issuer?: string; audience?: string; expires?: number | null; key?: CryptoKey }
  function tokenWith({ issuer, audience, expires, key, ...forgery }: Forgery = {}) {
    const token = new SignJWT({ ...claims, ...forgery.claims })
      .setProtectedHeader({ alg: 'RS256', kid: 'key' })
      .setIssuedAt()
      .setIssuer(issuer ?? issuerOf(tenantId))
      .setAudience(audience ?? clientId)
    return (expires === null ? token : token.setExpirationTime(expires ?? '5m')).sign(key ?? signingKey)
  }

  function finishWith(idToken: string) {
    answers.token = {
      status: 200,
      body: { token_type: 'Bearer', expires_in: 300, access_token: 'x', id_token: idToken },
    }
    return signIn.finish(query, attempt)
  }

  it('takes an honest token, and of its roles only the known ones', async () => {
    const { tid, oid, name } = claims
    const idToken = await tokenWith({ claims: { roles: ['owner', 'lead', 'coach'] } })
    expect(await finishWith(idToken)).toEqual({ tid, oid, name, roles: ['coach', 'lead'] })
  })

  const anHourAgo = Math.floor(Date.now() / 1000) - 3600
  it.each<[string, string, () => Promise<string>]>([
    ['signed by another key', 'tokenInvalid', () => tokenWith({ key: otherKey })],
    ['for another audience', 'tokenInvalid', () => tokenWith({ audience: 'another app' })],
    ['of another issuer', 'tokenInvalid', () => tokenWith({ issuer: 'https://issuer.example/v2.0' })],
    ["of another directory's issuer", 'tokenInvalid', () => tokenWith({ issuer: issuerOf(otherTenantId) })],
    ['with another nonce', 'tokenInvalid', () => tokenWith({ claims: { nonce: 'another' } })],
    ['with no nonce', 'tokenInvalid', () => tokenWith({ claims: { nonce: undefined } })],
    ['with no oid', 'tokenInvalid', () => tokenWith({ claims: { oid: undefined } })],
    ['that expired', 'tokenInvalid', () => tokenWith({ expires: anHourAgo })],
    ['that never expires', 'tokenInvalid', () => tokenWith({ expires: null })],
    ['that is no token', 'tokenInvalid', async () => 'not.a.token'],
    [
      'of a directory that is not allowed',
      'tenantNotAllowed',
      () => tokenWith({ issuer: issuerOf(otherTenantId), claims: { tid: otherTenantId } }),
    ],
    ['with no role', 'noRole', () => tokenWith({ claims: { roles: undefined } })],
    ['with no known role', 'noRole', () => tokenWith({ claims: { roles: ['owner'] } })],
  ])('refuses a token %s as %s', async (_what, reason, forge) => {
    await expect(finishWith(await forge())).rejects.toMatchObject({ name: 'SignInRefused', reason })
  })

  it('refuses a token without a signature, and one signed with what everybody knows', async () => {
    const unsigned = new UnsecuredJWT(claims)
      .setIssuedAt()
      .setIssuer(issuerOf(tenantId))
      .setAudience(clientId)
      .setExpirationTime('5m')
      .encode()
    await expect(finishWith(unsigned)).rejects.toMatchObject({
      reason: 'tokenInvalid',
      code: 'ERR_JOSE_ALG_NOT_ALLOWED',
    })
    const [, body] = unsigned.split('.')
    const shared = new SignJWT(JSON.parse(Buffer.from(body ?? '', 'base64url').toString()))
    const symmetric = await shared
      .setProtectedHeader({ alg: 'HS256', kid: 'key' })
      .sign(new TextEncoder().encode(JSON.stringify(keySet)))
    await expect(finishWith(symmetric)).rejects.toMatchObject({ reason: 'tokenInvalid' })
  })

  it('refuses a wrong or missing state before the code is redeemed', async () => {
    for (const state of ['another', '', undefined]) {
      await expect(signIn.finish({ code: 'a code', state }, attempt)).rejects.toMatchObject({ reason: 'stateMismatch' })
    }
    expect(redeemed).toBe(0)
  })

  it("passes on the provider's no with its code and without its words", async () => {
    const refusal = signIn.finish({ error: 'access_denied', state: attempt.state }, attempt)
    await expect(refusal).rejects.toMatchObject({ reason: 'providerSaidNo', code: 'access_denied' })
    const error_description = 'AADSTS50105: aino.lahtinen@example.org is not assigned'
    answers.token = { status: 400, body: { error: 'invalid_grant', error_codes: [50105], error_description } }
    const refused = await signIn.finish(query, attempt).catch((error: unknown) => error)
    expect(refused).toMatchObject({
      reason: 'providerSaidNo',
      code: '50105',
      message: 'Sign-in refused: providerSaidNo',
    })
    expect(JSON.stringify(refused, Object.getOwnPropertyNames(refused))).not.toContain('aino')
  })

  it('says unreachable when the provider is down, fails, or keeps its keys from us', async () => {
    await expect(signIn.finish(query, attempt)).rejects.toMatchObject({ reason: 'providerUnreachable' })
    answers.keys = { status: 503, body: {} }
    await expect(finishWith(await tokenWith())).rejects.toMatchObject({ reason: 'providerUnreachable' })
    answers.token = { status: 200, body: '<html>a proxy speaks</html>' }
    await expect(signIn.finish(query, attempt)).rejects.toMatchObject({ reason: 'providerUnreachable' })
    const closed = createServer().listen(0, '127.0.0.1')
    const { port } = await new Promise<AddressInfo>((known) =>
      closed.once('listening', () => known(closed.address() as AddressInfo)),
    )
    await new Promise((done) => closed.close(done))
    const origin = `http://localhost:${port}`
    const lonely = createEntraSignIn({ ...settings, local: { issuer: issuerOf(tenantId), origin } })
    await expect(lonely.finish(query, attempt)).rejects.toMatchObject({ reason: 'providerUnreachable' })
  })

  it('sends people to their own directory when it is the only one, and to any of several otherwise', async () => {
    expect(await pathOf([tenantId])).toBe(`/${tenantId}/oauth2/v2.0/authorize`)
    expect(await pathOf([tenantId, otherTenantId])).toBe('/organizations/oauth2/v2.0/authorize')
  })

  it('asks with PKCE, and never twice with the same secrets', async () => {
    const [first, second] = [await signIn.start(), await signIn.start()]
    const asked = new URL(first.url).searchParams
    expect(asked.get('code_challenge_method')).toBe('S256')
    expect(asked.get('state')).toBe(first.attempt.state)
    expect(asked.get('nonce')).toBe(first.attempt.nonce)
    expect(first.url).not.toContain(first.attempt.codeVerifier)
    const secrets = [first, second].flatMap(({ attempt: { state, nonce, codeVerifier } }) => [
      state,
      nonce,
      codeVerifier,
    ])
    expect(new Set(secrets).size).toBe(6)
  })

  it('takes no local provider that is on another machine', () => {
    const local = { issuer: issuerOf(tenantId), origin: 'https://identity.example' }
    expect(() => createEntraSignIn({ ...settings, local })).toThrow('must be on this machine')
  })
})
