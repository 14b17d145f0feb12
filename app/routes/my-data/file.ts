import { withProblemPages } from '../../adapters/problem-pages.server'
import { asJobseeker } from '../../guards/who-is-asking.server'
import { exportOwnData } from '../../use-cases/my-data/own-data.server'

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
