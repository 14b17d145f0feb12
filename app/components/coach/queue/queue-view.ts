import type { Texts } from '../../../i18n/texts'
import type { CoachAtWork } from '../../../use-cases/access/coach-sign-in.server'
import type { Queue } from '../../../use-cases/desk/queue.server'
import { queueHref, queueQuery, type QueueAddress } from './queue-address'
import { keptBeside, selectsOf } from './queue-filters-view'
import type { QueueGroup } from './queue-list'
import { railOf, type Limits } from './queue-rail-view'
import { queueListWords, queueRowView, type QueueRowView } from './queue-row-view'
import { waitingOrder } from './waiting-for'

/** What has just been done about a client, told on the page that comes next. */
export function toldIn({ t }: Texts, query: URLSearchParams, coachName: string | undefined): string | null {
  if (query.get('told') === 'setAside') return t('coach:setAside.told')
  const told = (['taken', 'handedOver', 'tooLate'] as const).find((one) => one === query.get('told'))
  return told ? t(`coach:queue.told.${told}`, { name: coachName ?? t('coach:queue.unassigned') }) : null
}

/** Rows by for whom they wait, each group in the order of the page. */
export function groupsOf({ t }: Texts, rows: readonly QueueRowView[]): QueueGroup[] {
  return waitingOrder
    .map((waits) => ({
      key: waits,
      heading: t(`coach:queue.groups.${waits}`),
      isDanger: waits === 'callToday',
      rows: rows.filter((row) => row.waits === waits),
    }))
    .filter(({ rows: found }) => found.length > 0)
}

export type QueueView = ReturnType<typeof queueView>

type Around = { at: QueueAddress; today: string; limits: Limits; told: string | null; otherCoach?: string }

/** One page of the queue in words. */
export function queueView(texts: Texts, coach: CoachAtWork, { entries, wrote, next, counts }: Queue, around: Around) {
  const { t } = texts
  const { at, today, limits, told, otherCoach } = around
  const rows = entries.map(queueRowView(texts, coach, { today, wrote, at, back: queueQuery(at) }))
  const rail = railOf(texts, coach, at, counts, limits, otherCoach)
  const current = rail.flatMap(({ items }) => items).find(({ isCurrent }) => isCurrent)
  return {
    title: current?.label ?? t('coach:queue.filtered'),
    told,
    rail,
    railLabel: t('coach:queue.tabs.label'),
    filters: {
      label: t('coach:queue.filters.title'),
      open: t('coach:queue.filters.show'),
      selects: selectsOf(texts, at),
      kept: keptBeside(at),
      apply: t('coach:queue.filters.apply'),
      save: t('coach:queue.saved.save'),
      query: queueQuery(at),
      canSave:
        queueQuery({ ...at, after: undefined }) !== '' &&
        !coach.savedFilters.includes(queueQuery({ ...at, after: undefined })),
      remove: coach.savedFilters.includes(queueQuery({ ...at, after: undefined }))
        ? t('coach:queue.saved.remove')
        : null,
    },
    empty: t('coach:queue.empty'),
    words: queueListWords(texts),
    groups: groupsOf(texts, rows),
    start: at.after ? { href: queueHref({ ...at, after: undefined }), label: t('coach:queue.newer') } : null,
    next: next && { href: queueHref({ ...at, after: next }), label: t('coach:queue.older') },
    previewLabel: t('coach:queue.preview'),
  }
}
