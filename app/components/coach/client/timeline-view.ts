import { plannedLines } from '../../../../machines/plan/life/plan-document'
import type { IconName } from '../../ui/icon'
import type { Texts } from '../../../i18n/texts'
import type { TimelineEntry, Overview, TimelineAction } from '../../../use-cases/desk/load-overview.server'
import { lineTitle } from '../../plan/line-view'

export type TimelineEvent = {
  key: string
  icon: IconName
  tone: 'client' | 'coach'
  what: string
  who: string
  when: string
  href: string | null
}

type Dated = TimelineEvent & { at: Date }

const icons: Record<TimelineAction, IconName> = {
  'assessment.sent': 'send',
  'message.sent': 'message',
  'note.written': 'note',
  'plan.opened': 'eye',
  'plan.approved': 'done',
  'plan.approvalUndone': 'back',
  'plan.returned': 'message',
  'plan.reopened': 'eye',
  'plan.answered': 'message',
  'plan.agreed': 'done',
  'plan.disagreed': 'disagrees',
  'client.taken': 'forward',
  'client.handedOver': 'forward',
  'health.seen': 'lock',
}

/** Where more of it is to be read. */
function addressOf(id: string, action: TimelineAction): string | null {
  if (action === 'message.sent') return `/coach/assessments/${id}/messages`
  if (action === 'note.written') return `/coach/assessments/${id}/notes`
  if (action === 'assessment.sent') return `/coach/assessments/${id}/answers`
  return action === 'plan.approved' ? `/coach/plans/${id}/versions` : null
}

function tasksDone(texts: Texts, { versions, assessment }: Overview, client: string): Dated[] {
  const { t } = texts
  const titles = new Map(
    versions
      .flatMap(({ draft, edits }) => plannedLines(draft, edits))
      .map((line) => [line.id, line.text ?? (line.drafted ? lineTitle(texts, line.drafted) : '')]),
  )
  return versions.flatMap(({ progress, row }) =>
    Object.entries(progress).map(([id, at]) => ({
      key: `${row.number} ${id}`,
      icon: 'done' as const,
      tone: 'client' as const,
      at: new Date(at),
      who: client,
      when: texts.moment(at),
      what: t('coach:timeline.done', { task: titles.get(id) ?? '' }),
      href: `/coach/plans/${assessment.row.id}/versions`,
    })),
  )
}

/** The same act of the same person on the same day is told once. */
const isRepeated = (entry: TimelineEntry, at: number, entries: readonly TimelineEntry[]) =>
  entries
    .slice(0, at)
    .some(
      (later) =>
        later.action === entry.action &&
        later.actorId === entry.actorId &&
        later.at.toDateString() === entry.at.toDateString(),
    )

/** What has happened with a client, the latest first, made of what is stored anyway. */
export function timelineView(texts: Texts, overview: Overview, client: string): TimelineEvent[] {
  const { t } = texts
  const { assessment, entries } = overview
  const told = entries
    .filter((entry, at) => !isRepeated(entry, at, entries))
    .map(({ action, actorKind, name, at }, index): Dated => ({
      key: `${action} ${index}`,
      icon: icons[action],
      tone: actorKind === 'jobseeker' ? 'client' : 'coach',
      what: t(`coach:audit.actions.${action}`),
      who: actorKind === 'jobseeker' ? client : (name ?? t('coach:audit.system')),
      when: texts.moment(at),
      href: addressOf(assessment.row.id, action),
      at,
    }))
  return [...told, ...tasksDone(texts, overview, client)]
    .toSorted((one, other) => other.at.getTime() - one.at.getTime())
    .map(({ at: _at, ...event }) => event)
}
