import { asVisitor } from '../../guards/who-is-asking.server'
import { exportSchema } from '../../use-cases/my-data/own-data.server'

/** What the file of one's own data looks like, for programs: a JSON schema. */
export const loader = asVisitor(
  () =>
    new Response(JSON.stringify(exportSchema(), null, 2), {
      headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
    }),
)
