import { isolatedName } from '../../../i18n/isolated-name'
import { data, useLoaderData } from 'react-router'
import { asCoach } from '../../../guards/who-is-asking.server'
import { problem } from '../../../guards/problems.server'
import { coachFrame } from '../../../components/coach/coach-frame'
import { Preview } from '../../../components/coach/queue/preview'
import { previewView } from '../../../components/coach/queue/preview-view'
import { queueQuery, readQueueAddress } from '../../../components/coach/queue/queue-address'
import { previewClient } from '../../../use-cases/desk/preview-client.server'
import { todayOf } from '../../../use-cases/portal.server'

/** One client as the queue shows them beside the list; its script takes this page's main. `?back` is the queue's address. */
export const loader = asCoach('queue.read', async ({ portal, texts, coach, params, request }) => {
  const found = await previewClient(portal, coach, params.id ?? '')
  if (!found) throw problem(texts, 404, 'notFound', { href: '/coach' })
  const back = queueQuery(readQueueAddress(new URLSearchParams(new URL(request.url).searchParams.get('back') ?? '')))
  const view = previewView(texts, coach, found, { today: todayOf(portal), back })
  return data({ frame: coachFrame(texts, portal, isolatedName(view.row.name.text), coach), view })
})

export default function CoachPreview() {
  const { view } = useLoaderData<typeof loader>()
  return (
    <main id="main" data-page="coach-preview">
      <Preview view={view} />
    </main>
  )
}
