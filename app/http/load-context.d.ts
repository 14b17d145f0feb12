import '@remix-run/node'
import type { Portal } from '../use-cases/portal.server'

declare module '@remix-run/node' {
  interface AppLoadContext {
    portal: Portal
    nonce: string
    /** The form that was posted, read once before Remix; empty for other requests. */
    form: URLSearchParams
  }
}
