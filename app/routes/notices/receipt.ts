import { asVisitor } from '../../guards/who-is-asking.server'
import { takeReceipt } from '../../use-cases/notices/receipts.server'

/** There is nothing to see: a gateway posts here what became of a text message. */
export const loader = asVisitor(() => new Response(null, { status: 404 }))

/** Takes a signed delivery report of the gateway: `id`, `state`, `at`, `signature`. Twice the same is taken once. */
export const action = asVisitor(async ({ portal, form }) => {
  const field = (name: string) => form.get(name) ?? ''
  const receipt = { id: field('id'), state: field('state'), at: field('at'), signature: field('signature') }
  const result = await takeReceipt(portal, receipt)
  const status = { done: 200, known: 200, badSignature: 403, badReceipt: 400 }[result]
  return new Response(null, { status })
})
