import { data, useActionData, useLoaderData } from 'react-router'
import { asCoach } from '../../../guards/who-is-asking.server'
import { coachFrame } from '../../../components/coach/coach-frame'
import { SearchPage } from '../../../components/coach/queue/search-page'
import { foundView, searchWords } from '../../../components/coach/queue/search-view'
import { todayOf } from '../../../use-cases/portal.server'
import { mostFound, searchClients } from '../../../use-cases/desk/search-clients.server'

export const loader = asCoach('queue.read', ({ portal, texts, coach }) => {
  const words = searchWords(texts)
  return data({
    frame: coachFrame(texts, portal, words.title, coach),
    words,
    toQueue: texts.t('coach:assessment.toQueue'),
  })
})

/** Answers a search with its page at once: what was looked for is in no address. */
export const action = asCoach('queue.read', async ({ portal, texts, coach, form }) => {
  const wanted = (form.get('q') ?? '').trim().slice(0, 100)
  const found = await searchClients(portal, coach, wanted)
  return data(foundView(texts, coach, found, { wanted, today: todayOf(portal), mostFound }))
})

export default function CoachSearch() {
  const { words, toQueue } = useLoaderData<typeof loader>()
  return <SearchPage words={words} toQueue={toQueue} found={useActionData<typeof action>() ?? null} />
}
