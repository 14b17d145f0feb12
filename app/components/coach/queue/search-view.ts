import type { Texts } from '../../../i18n/texts'
import type { CoachAtWork } from '../../../use-cases/access/coach-sign-in.server'
import type { QueueEntry } from '../../../use-cases/desk/queue.server'
import { queueListWords, queueRowView } from './queue-row-view'
import { groupsOf } from './queue-view'

/** The words of the search, on the queue's page and on its own. */
export const searchWords = ({ t }: Texts) => ({
  title: t('coach:search.title'),
  label: t('coach:search.label'),
  hint: t('coach:search.hint'),
  go: t('coach:search.go'),
})
export type SearchWords = ReturnType<typeof searchWords>

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
    words: queueListWords(texts),
    groups: groupsOf(texts, entries.map(queueRowView(texts, coach, { today, back: '' }))),
  }
}
export type FoundView = ReturnType<typeof foundView>
