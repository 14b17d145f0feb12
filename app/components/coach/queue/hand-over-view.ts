import { isolatedName } from '../../../i18n/isolated-name'
import type { Texts } from '../../../i18n/texts'
import type { QueueEntry } from '../../../use-cases/desk/queue.server'
import type { TeamMember } from '../../../use-cases/desk/team.server'

type Around = { action: string; back: string; fullLoad: number }

/** A client who is to be handed over, and to whom, in words. */
export function handOverView(texts: Texts, entry: QueueEntry, colleagues: TeamMember[], around: Around) {
  const { t } = texts
  const { action, back, fullLoad } = around
  const load = ({ clients, waiting }: TeamMember) => t('coach:handOver.load', { clients, full: fullLoad, waiting })
  return {
    action,
    title: t('coach:handOver.title', { name: isolatedName(entry.facts.name ?? t('coach:queue.noName')) }),
    now: t('coach:handOver.now', { name: entry.coachName ?? t('coach:queue.unassigned') }),
    from: entry.coachId ?? '',
    back,
    to: t('coach:handOver.to'),
    colleagues: colleagues.map((one) => ({ id: one.id, name: one.name, load: load(one) })),
    nobodyElse: t('coach:handOver.nobodyElse'),
    confirm: t('coach:handOver.confirm'),
    cancel: t('coach:handOver.cancel'),
  }
}
export type HandOverView = ReturnType<typeof handOverView>
