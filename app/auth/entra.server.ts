import { createHash, timingSafeEqual } from 'node:crypto'
import {
  AuthError,
  ClientAuthErrorCodes,
  ConfidentialClientApplication,
  InteractionRequiredAuthError,
  ServerError,
} from '@azure/msal-node'
import { createRemoteJWKSet, errors, jwtVerify } from 'jose'
import { z } from 'zod'
import { networkClient, patience } from './entra-network.server'
import { randomText } from './secrets.server'

/** The app roles a coach may hold; the directory's administrator grants them, the portal only reads them. */
export const coachRoles = ['coach', 'lead', 'admin', 'auditor'] as const
export type CoachRole = (typeof coachRoles)[number]

export type EntraSettings = {
  /** The directory the app is registered in. */
  tenantId: string
  /** The directories whose people may sign in. */
  allowedTenants: readonly string[]
  clientId: string
  clientSecret: string
  redirectUri: string
  postLogoutRedirectUri: string
  /** Only for the demo and tests: a provider on this machine which issues tokens in the name of `issuer`. */
  local?: { issuer: string; origin: string }
}

/** What the caller keeps, out of the browser's sight, between the two halves of one sign-in; good for one try. */
type SignInAttempt = { state: string; nonce: string; codeVerifier: string }

/** `sid` names the provider's own session, where the directory gives it. */
type SignedInCoach = { tid: string; oid: string; name: string; roles: readonly CoachRole[]; sid?: string }

export type RefusalReason =
  'stateMismatch' | 'tokenInvalid' | 'tenantNotAllowed' | 'noRole' | 'providerSaidNo' | 'providerUnreachable'

/**
 * A sign-in that did not succeed. `code` is the provider's or the library's short error code, for the log; their
 * texts are left behind, since Entra writes names and addresses into them.
 */
export class SignInRefused extends Error {
  readonly reason: RefusalReason
  readonly code: string | undefined

  /** Who it was, where a verified token says so. */
  readonly who: { tid: string; oid: string } | undefined

  constructor(reason: RefusalReason, code?: string, who?: { tid: string; oid: string }) {
    super(`Sign-in refused: ${reason}`)
    this.name = 'SignInRefused'
    this.reason = reason
    this.who = who
    this.code = code !== undefined && /^\w{1,64}$/.test(code) ? code : undefined
  }
}

const entra = 'https://login.microsoftonline.com'
const loopback = /^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?$/
const clockToleranceSeconds = 60

const idTokenClaims = z.object({
  aud: z.string(),
  iss: z.string(),
  nonce: z.string(),
  tid: z.guid(),
  oid: z.guid(),
  name: z.string().min(1),
  roles: z.array(z.string()).default([]),
  sid: z.string().min(1).max(200).optional(),
})

/**
 * The coach's sign-in with Microsoft Entra ID: authorization code with PKCE, state and nonce.
 *
 * `start` gives the address to send the browser to (with `choosesAccount` to a choice of accounts, for a user who was refused
 * with one), and the attempt to keep until it comes back. `finish` takes what
 * the browser brought back and promises a verified coach with at least one role, or throws {@link SignInRefused}.
 * `signOutUrl` is where the browser goes to end the provider's own session. No token outlives `finish`.
 *
 * @throws Error at once when `local` points anywhere but this machine.
 */
export function createEntraSignIn(settings: EntraSettings) {
  const { clientId, redirectUri, local } = settings
  if (local && !loopback.test(local.origin)) throw new Error('A local identity provider must be on this machine')
  const endpoints = endpointsFor(settings)
  const keys = createRemoteJWKSet(new URL(endpoints.jwks_uri), {
    timeoutDuration: patience,
    // The local provider has new keys whenever another process takes its place.
    ...(local && { cooldownDuration: 0 }),
  })
  const allowedTenants = settings.allowedTenants.map((tenant) => tenant.toLowerCase())

  // A fresh client each time, so that its token cache goes with it: the portal needs no access tokens.
  const client = () =>
    new ConfidentialClientApplication({
      auth: {
        clientId,
        clientSecret: settings.clientSecret,
        authority: endpoints.authority,
        ...(local && { authorityMetadata: JSON.stringify({ issuer: local.issuer, ...endpoints }) }),
      },
      system: { networkClient, loggerOptions: { loggerCallback: () => {}, piiLoggingEnabled: false } },
    })

  async function start({ choosesAccount = false } = {}): Promise<{ url: string; attempt: SignInAttempt }> {
    const attempt = { state: randomText(), nonce: randomText(), codeVerifier: randomText() }
    const url = await client().getAuthCodeUrl({
      scopes: ['openid', 'profile'],
      redirectUri,
      state: attempt.state,
      nonce: attempt.nonce,
      codeChallenge: sha256(attempt.codeVerifier).toString('base64url'),
      codeChallengeMethod: 'S256',
      // The local provider knows only to sign in anew, which lets its people choose as well.
      ...(choosesAccount && { prompt: local ? 'login' : 'select_account' }),
    })
    return { url, attempt }
  }

  async function finish(
    query: { code?: string; state?: string; error?: string },
    attempt: SignInAttempt,
  ): Promise<SignedInCoach> {
    const { code, state = '', error } = query
    if (!timingSafeEqual(sha256(state), sha256(attempt.state))) throw new SignInRefused('stateMismatch')
    if (error !== undefined || !code) throw new SignInRefused('providerSaidNo', error)
    const { codeVerifier, nonce } = attempt
    const { idToken } = await client()
      .acquireTokenByCode(
        { code, scopes: ['openid', 'profile'], redirectUri, codeVerifier, nonce, state: attempt.state },
        { code, state },
      )
      .catch(refuseAfterRedeeming)
    return readIdToken(idToken, nonce)
  }

  /** MSAL only decodes the id token (it takes `alg: none`), so everything that makes it trustworthy is checked here. */
  async function readIdToken(idToken: string, nonce: string): Promise<SignedInCoach> {
    const { payload } = await jwtVerify(idToken, keys, {
      algorithms: ['RS256'],
      audience: clientId,
      clockTolerance: clockToleranceSeconds,
      requiredClaims: ['exp', 'iat'],
    }).catch(refuseAfterVerifying)
    const parsed = idTokenClaims.safeParse(payload)
    if (!parsed.success) throw new SignInRefused('tokenInvalid', 'claims')
    const { tid, oid, name, roles, sid, ...claims } = parsed.data
    if (claims.iss !== `${entra}/${tid}/v2.0`) throw new SignInRefused('tokenInvalid', 'issuer')
    if (claims.nonce !== nonce) throw new SignInRefused('tokenInvalid', 'nonce')
    if (!allowedTenants.includes(tid.toLowerCase())) throw new SignInRefused('tenantNotAllowed')
    const known = coachRoles.filter((role) => roles.includes(role))
    if (known.length === 0) throw new SignInRefused('noRole', undefined, { tid, oid })
    return { tid, oid, name, roles: known, ...(sid && { sid }) }
  }

  function signOutUrl(): string {
    const url = new URL(endpoints.end_session_endpoint)
    url.searchParams.set('client_id', clientId)
    url.searchParams.set('post_logout_redirect_uri', settings.postLogoutRedirectUri)
    return url.href
  }

  return { start, finish, signOutUrl }
}

function endpointsFor({ tenantId, allowedTenants, local }: EntraSettings) {
  // A single directory's authority refuses users of other directories, so several directories need the shared one.
  const audience = allowedTenants.every((tenant) => tenant.toLowerCase() === tenantId.toLowerCase())
    ? tenantId
    : 'organizations'
  const oauth = `${entra}/${audience}/oauth2/v2.0`
  return {
    authority: `${entra}/${audience}`,
    authorization_endpoint: local ? `${local.origin}/auth` : `${oauth}/authorize`,
    token_endpoint: local ? `${local.origin}/token` : `${oauth}/token`,
    end_session_endpoint: local ? `${local.origin}/session/end` : `${oauth}/logout`,
    jwks_uri: local ? `${local.origin}/jwks` : `${entra}/${tenantId}/discovery/v2.0/keys`,
  }
}

function refuseAfterRedeeming(error: unknown): never {
  if (error instanceof ServerError || error instanceof InteractionRequiredAuthError) {
    throw new SignInRefused('providerSaidNo', String(error.errorNo ?? error.errorCode))
  }
  const code = error instanceof AuthError ? error.errorCode : undefined
  throw new SignInRefused(code === ClientAuthErrorCodes.networkError ? 'providerUnreachable' : 'tokenInvalid', code)
}

function refuseAfterVerifying(error: unknown): never {
  const keysMissing = ['ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JOSE_GENERIC']
  if (!(error instanceof errors.JOSEError) || keysMissing.includes(error.code)) {
    throw new SignInRefused('providerUnreachable')
  }
  throw new SignInRefused('tokenInvalid', error.code)
}

const sha256 = (text: string) => createHash('sha256').update(text).digest()

export type EntraSignIn = ReturnType<typeof createEntraSignIn>
