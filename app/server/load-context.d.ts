import 'react-router'
import type { Portal } from '../use-cases/portal.server'

declare module 'react-router' {
  interface AppLoadContext {
    portal: Portal
    nonce: string
    /** The form that was posted, read once before the framework; empty for other requests. */
    form: URLSearchParams
    /** Too much from this network address: the visitor is told to wait, with the form to be sent again. */
    asksTooMuch: 'waitAMoment' | 'manyFromHere' | undefined
    /**
     * What the routes leave beside the answer: the page, since the body of an answer is a stream, which costs more; and an error
     * that was not expected, which is shown and logged where every other one is.
     */
    outcome: { html?: Buffer; fault?: unknown }
  }
}
