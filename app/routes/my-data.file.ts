import { withProblemPages } from '../adapters/problem-pages.server'
import { asJobseeker } from '../auth/ask-who.server'
import { exportOwnData } from '../use-cases/own-data.server'

/** Everything that is stored about the person, as a file to keep. */
export const loader = withProblemPages(
  asJobseeker(async ({ portal, texts, assessment }) => {
    const data = await exportOwnData(portal, texts, assessment)
    return new Response(JSON.stringify(data, null, 2), {
      headers: {
        'Content-Type': 'application/json; charset=utf-8',
        'Content-Disposition': 'attachment; filename="suunta.json"',
      },
    })
  }),
)
