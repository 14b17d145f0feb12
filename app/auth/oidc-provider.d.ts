/** The part of oidc-provider 9 that the demo uses; the package brings no types of its own. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http'

  export type StoredPayload = { uid?: string; grantId?: string; consumed?: number }

  export type Adapter = {
    upsert(id: string, payload: StoredPayload, expiresInSeconds: number): Promise<void>
    find(id: string): Promise<StoredPayload | undefined>
    findByUid(uid: string): Promise<StoredPayload | undefined>
    consume(id: string): Promise<void>
    destroy(id: string): Promise<void>
    revokeByGrantId(grantId: string): Promise<void>
  }

  export type Grant = { addOIDCScope(scopes: string): void; save(): Promise<string> }

  export type Context = {
    type: string
    body: string
    oidc: { client: { clientId: string }; session: Session }
  }

  export type Session = { accountId?: string }

  export type Account = { accountId: string; claims(): Record<string, unknown> & { sub: string } }

  export type Configuration = {
    adapter: (model: string) => Adapter
    claims: Record<string, string[]>
    clientBasedCORS: () => boolean
    clients: Record<string, unknown>[]
    conformIdTokenClaims: boolean
    cookies: { keys: string[]; names: { session: string; interaction: string; resume: string } }
    features: {
      devInteractions: { enabled: boolean }
      userinfo: { enabled: boolean }
      rpInitiatedLogout: {
        enabled: boolean
        logoutSource: (context: Context, form: string) => void
        postLogoutSuccessSource: (context: Context) => void
      }
    }
    findAccount: (context: Context, accountId: string) => Account | undefined
    interactions: { url: (context: Context, interaction: { uid: string }) => string }
    jwks: { keys: object[] }
    loadExistingGrant: (context: Context) => Promise<Grant>
    pkce: { required: () => boolean }
    renderError: (context: Context, out: { error: string }) => void
    scopes: string[]
    ttl: Record<string, number>
  }

  export default class Provider {
    constructor(issuer: string, configuration: Configuration)
    Grant: new (owner: { clientId: string; accountId: string | undefined }) => Grant
    Session: { get(context: unknown): Promise<Session> }
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>
    createContext(request: IncomingMessage, response: ServerResponse): unknown
    interactionDetails(request: IncomingMessage, response: ServerResponse): Promise<{ uid: string }>
    interactionFinished(
      request: IncomingMessage,
      response: ServerResponse,
      result: { login: { accountId: string } },
      options: { mergeWithLastSubmission: boolean },
    ): Promise<void>
  }
}
