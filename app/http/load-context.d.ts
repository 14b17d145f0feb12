import 'react-router'
import type { Portal } from '../use-cases/portal.server'

declare module 'react-router' {
  interface AppLoadContext {
    portal: Portal
    nonce: string
    /** The form that was posted, read once before the framework; empty for other requests. */
    form: URLSearchParams
    /** From this network address: whoever asks is told to wait, with the form to be sent again. */
    asksTooMuch: boolean
  }
}
