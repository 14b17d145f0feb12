import { asVisitor } from '../auth/ask-who.server'
import { exportSchema } from '../use-cases/own-data.server'

/** What the file of one's own data looks like, for programs: a JSON schema. */
export const loader = asVisitor(
  () =>
    new Response(JSON.stringify(exportSchema(), null, 2), {
      headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
    }),
)
