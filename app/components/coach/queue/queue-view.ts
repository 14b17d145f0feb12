import { planKinds } from '../../../../machines/plan/law/plan-kind'
import { languageCodes, languages } from '../../../i18n/languages'
import type { Texts } from '../../../i18n/texts'
import type { CoachAtWork } from '../../../use-cases/access/coach-sign-in.server'
import type { Queue, QueueCounts } from '../../../use-cases/desk/queue.server'
import { queueHref, queueQuery, wholeQueue, type QueueAddress } from './queue-address'
import { queueRowView, queueTableWords } from './queue-row-view'
import { searchWords } from './search-view'

/** How many clients a coach is meant to have, and how far the other counts are counted. */
export type Limits = { fullLoad: number; countLimit: number }

type Tab = { label: string; count: string; href: string; isCurrent: boolean }

function tabsOf({ t }: Texts, at: QueueAddress, counts: QueueCounts, limits: Limits, otherCoach?: string): Tab[] {
  const { language, planKind, order } = at
  const kept: QueueAddress = { ...wholeQueue, language, planKind, order }
  const upTo = (count: number) =>
    count > limits.countLimit ? t('coach:queue.moreThan', { most: limits.countLimit }) : String(count)
  const tab = (label: string, to: QueueAddress, isCurrent: boolean, count = '') => ({
    label,
    count,
    href: queueHref(to),
    isCurrent,
  })
  return [
    tab(t('coach:queue.tabs.all'), kept, !at.who && !at.late),
    tab(
      t('coach:queue.tabs.mine'),
      { ...kept, who: 'me' },
      at.who === 'me',
      t('coach:queue.ofFull', { clients: counts.mine, full: limits.fullLoad }),
    ),
    tab(t('coach:queue.tabs.free'), { ...kept, who: 'nobody' }, at.who === 'nobody', upTo(counts.unassigned)),
    tab(
      t('coach:queue.tabs.late'),
      { ...kept, late: true, order: 'due' },
      at.late && at.who === undefined,
      upTo(counts.late),
    ),
    { label: t('coach:queue.tabs.wrote'), count: upTo(counts.wrote), href: '/coach/new-messages', isCurrent: false },
    ...(otherCoach ? [tab(t('coach:queue.tabs.of', { name: otherCoach }), at, true)] : []),
  ]
}

type Choice = { value: string; label: string }
type Select = { name: string; label: string; chosen: string; choices: Choice[] }

/** What the rows can be narrowed by and sorted. Those who are late are always in the order of being late. */
function selectsOf({ t }: Texts, at: QueueAddress): Select[] {
  const any = { value: '', label: t('coach:queue.filters.any') }
  const said = (key: 'waiting' | 'handled' | 'aside' | 'due' | 'newest') => t(`coach:queue.filters.${key}`)
  const ofLanguage = languageCodes.map((value) => ({ value, label: languages[value].name }))
  const ofKind = planKinds.map((value) => ({ value, label: t(`plan:planKinds.${value}`) }))
  const narrowed: Select[] = [
    { name: 'language', label: t('coach:queue.language'), chosen: at.language ?? '', choices: [any, ...ofLanguage] },
    { name: 'kind', label: t('coach:queue.planKind'), chosen: at.planKind ?? '', choices: [any, ...ofKind] },
  ]
  if (at.late) return narrowed
  const waiting = { value: '', label: said('waiting') }
  const due = { value: '', label: said('due') }
  return [
    ...narrowed,
    { name: 'stage', label: t('coach:queue.filters.stage'), chosen: at.stage === 'waiting' ? '' : at.stage, choices: [waiting, { value: 'handled', label: said('handled') }, { value: 'aside', label: said('aside') }] },
    { name: 'sort', label: t('coach:queue.filters.sort'), chosen: at.order === 'newest' ? 'newest' : '', choices: [due, { value: 'newest', label: said('newest') }] },
  ] // prettier-ignore
}

/** What has just been done about a client, told on the page that comes next. */
export function toldIn({ t }: Texts, query: URLSearchParams, coachName: string | undefined): string | null {
  if (query.get('told') === 'setAside') return t('coach:setAside.told')
  const told = (['taken', 'handedOver', 'tooLate'] as const).find((one) => one === query.get('told'))
  return told ? t(`coach:queue.told.${told}`, { name: coachName ?? t('coach:queue.unassigned') }) : null
}

export type QueueView = ReturnType<typeof queueView>

type Around = { at: QueueAddress; today: string; limits: Limits; told: string | null; otherCoach?: string }

/** One page of the queue in words. */
export function queueView(texts: Texts, coach: CoachAtWork, { entries, next, counts }: Queue, around: Around) {
  const { t } = texts
  const { at, today, limits, told, otherCoach } = around
  const back = queueQuery(at)
  return {
    title: t('coach:queue.title'),
    told,
    tabsLabel: t('coach:queue.tabs.label'),
    tabs: tabsOf(texts, at, counts, limits, otherCoach),
    filtersLabel: t('coach:queue.filters.title'),
    selects: selectsOf(texts, at),
    kept: [...(at.who ? [['who', at.who]] : []), ...(at.late ? [['late', '1']] : [])],
    apply: t('coach:queue.filters.apply'),
    search: searchWords(texts),
    empty: t('coach:queue.empty'),
    table: queueTableWords(texts),
    rows: entries.map(queueRowView(texts, coach, today, back)),
    start: at.after ? { href: queueHref({ ...at, after: undefined }), label: t('coach:queue.newer') } : null,
    next: next && { href: queueHref({ ...at, after: next }), label: t('coach:queue.older') },
  }
}
