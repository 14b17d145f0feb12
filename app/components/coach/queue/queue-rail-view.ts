import type { Texts } from '../../../i18n/texts'
import type { CoachAtWork } from '../../../use-cases/access/coach-sign-in.server'
import type { QueueCounts } from '../../../use-cases/desk/queue.server'
import { queueHref, queueQuery, readQueueAddress, wholeQueue, type QueueAddress } from './queue-address'

/** How many clients a coach is meant to have, and how far the other counts are counted. */
export type Limits = { fullLoad: number; countLimit: number }

/** `digit`: the key that leads there. */
export type RailItem = {
  label: string
  count: string
  href: string
  isCurrent: boolean
  isHot: boolean
  digit?: number
}
export type RailPart = { heading: string; items: RailItem[] }

/** A filter that was saved, named by what it shows. */
function nameOfFilter(
  { t, languageName }: Texts,
  { who, waitsFor, late, language, planKind, stage, order }: QueueAddress,
): string {
  const parts = [
    who === 'me' ? t('coach:queue.tabs.mine') : who === 'nobody' ? t('coach:queue.tabs.free') : null,
    language && languageName(language),
    planKind && t(`plan:planKinds.${planKind}`),
    late ? t('coach:queue.tabs.late') : null,
    waitsFor ? t(`coach:queue.filters.waits.${waitsFor}`) : null,
    stage === 'handled' || stage === 'aside' ? t(`coach:queue.filters.${stage}`) : null,
    order === 'newest' ? t('coach:queue.filters.newest') : null,
  ]
  return parts.filter(Boolean).join(' · ') || t('coach:queue.tabs.all')
}

/** The ways into the queue: what is open, the coach's own, and what they have saved. */
export function railOf(
  texts: Texts,
  { savedFilters }: CoachAtWork,
  at: QueueAddress,
  counts: QueueCounts,
  { fullLoad, countLimit }: Limits,
  otherCoach?: string,
): RailPart[] {
  const { t } = texts
  const here = queueQuery({ ...at, after: undefined })
  const upTo = (count: number) => (count > countLimit ? t('coach:queue.moreThan', { most: countLimit }) : String(count))
  const item = (label: string, to: QueueAddress, count = '', isHot = false): RailItem => ({
    label,
    count,
    isHot,
    href: queueHref(to),
    isCurrent: here === queueQuery(to),
  })
  const mine: QueueAddress = { ...wholeQueue, who: 'me', stage: 'open' }
  const saved = savedFilters.map((query, index) => {
    const to = readQueueAddress(new URLSearchParams(query))
    return { ...item(nameOfFilter(texts, to), to), digit: index + 1 }
  })
  const parts: RailPart[] = [
    {
      heading: t('coach:queue.tabs.queue'),
      items: [
        item(t('coach:queue.tabs.all'), wholeQueue),
        item(t('coach:queue.tabs.forMe'), { ...mine, stage: 'waiting', waitsFor: 'coach' }, upTo(counts.mineWaiting)),
        item(t('coach:queue.tabs.free'), { ...wholeQueue, who: 'nobody' }, upTo(counts.unassigned)),
        item(t('coach:queue.tabs.late'), { ...wholeQueue, late: true }, upTo(counts.late), counts.late > 0),
        {
          label: t('coach:queue.tabs.wrote'),
          count: upTo(counts.wrote),
          href: '/coach/new-messages',
          isCurrent: false,
          isHot: false,
        },
      ],
    },
    {
      heading: t('coach:queue.tabs.own'),
      items: [
        item(t('coach:queue.tabs.mine'), mine, t('coach:queue.ofFull', { clients: counts.mine, full: fullLoad })),
        item(t('coach:queue.tabs.inForce'), { ...mine, stage: 'handled' }, upTo(counts.mineInForce)),
        item(t('coach:queue.tabs.forClient'), { ...mine, waitsFor: 'client' }),
        ...(otherCoach ? [item(t('coach:queue.tabs.of', { name: otherCoach }), at)] : []),
      ],
    },
    { heading: t('coach:queue.saved.heading'), items: saved },
  ]
  return parts.filter(({ items }) => items.length > 0)
}
