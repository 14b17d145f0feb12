import { QueueList } from './queue-list'
import type { FoundView, SearchWords } from './search-view'

/** Posted, never in the address: a name must not end up in a log or a history. */
function SearchForm({ words, wanted = '' }: { words: SearchWords; wanted?: string }) {
  return (
    <form method="post" action="/coach/search" role="search" aria-label={words.title} className="filters">
      <label>
        {words.label}
        <input
          type="text"
          name="q"
          defaultValue={wanted}
          maxLength={100}
          autoComplete="off"
          aria-describedby="search-hint"
          required
        />
      </label>
      <button className="quiet">{words.go}</button>
      <small id="search-hint">{words.hint}</small>
    </form>
  )
}

/** Clients found by name or code. */
export function SearchPage({
  words,
  found,
  toQueue,
}: {
  words: SearchWords
  found: FoundView | null
  toQueue: string
}) {
  return (
    <main id="main" data-page="coach-search">
      <p>
        <a href="/coach">{toQueue}</a>
      </p>
      <h1>{words.title}</h1>
      <SearchForm words={words} wanted={found?.wanted} />
      {found && <p role="status">{found.said}</p>}
      {found && <QueueList groups={found.groups} words={found.words} />}
    </main>
  )
}
