import type { Texts } from '../../i18n/texts'
import type { CoachAtWork } from '../../use-cases/coach-sign-in.server'
import type { QueueEntry } from '../../use-cases/queue.server'
import { QueueTable } from './queue-table'
import { queueRowView, queueTableWords } from './queue-row-view'
import type { SearchWords } from './queue-view'

type Found = { entries: QueueEntry[]; areMore: boolean }
type Around = { wanted: string; today: string; mostFound: number }

/** What a search found, in words. */
export function foundView(texts: Texts, coach: CoachAtWork, { entries, areMore }: Found, around: Around) {
  const { t } = texts
  const { wanted, today, mostFound } = around
  return {
    wanted,
    said: areMore
      ? t('coach:search.more', { most: mostFound })
      : entries.length > 0
        ? t('coach:search.found', { count: entries.length })
        : t('coach:search.none'),
    table: queueTableWords(texts),
    rows: entries.map(queueRowView(texts, coach, today, '')),
  }
}
export type FoundView = ReturnType<typeof foundView>

/** Posted, never in the address: a name must not end up in a log or a history. */
export function SearchForm({ words, wanted = '' }: { words: SearchWords; wanted?: string }) {
  return (
    <form method="post" action="/coach/search" role="search" aria-label={words.title} className="filters">
      <label>
        {words.label}
        <input type="text" name="q" defaultValue={wanted} maxLength={100} autoComplete="off" aria-describedby="search-hint" required />
      </label>
      <button className="quiet">{words.go}</button>
      <small id="search-hint">{words.hint}</small>
    </form>
  ) // prettier-ignore
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
      {found && found.rows.length > 0 && <QueueTable label={words.title} words={found.table} rows={found.rows} />}
    </main>
  )
}
