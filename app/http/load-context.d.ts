import '@remix-run/node'
import type { Portal } from '../use-cases/portal.server'

declare module '@remix-run/node' {
  interface AppLoadContext {
    portal: Portal
    nonce: string
    /** The form that was posted, as it came: a request can be read only once. */
    posted?: string
  }
}
