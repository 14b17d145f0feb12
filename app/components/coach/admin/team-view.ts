import type { Texts } from '../../../i18n/texts'
import type { TeamFigures, TeamMember } from '../../../use-cases/desk/team.server'

type Limits = { fullLoad: number; countLimit: number; days: number }

export type TeamView = ReturnType<typeof teamView>

/** The team in words and figures. */
export function teamView(texts: Texts, { members, unassigned, late, approvals }: TeamFigures, limits: Limits) {
  const { t, language } = texts
  const upTo = (count: number, most: number) => (count > most ? t('coach:team.moreThan', { most }) : String(count))
  const oneDecimal = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  const inDays = (days: number | null) => (days === null ? '' : t('coach:team.days', { days: oneDecimal.format(days) }))
  const { kept, changed, dropped, added, plans } = approvals
  const drafted = kept + changed + dropped
  const share = (lines: number) =>
    t('coach:team.share', { lines, percent: drafted ? Math.round((100 * lines) / drafted) : 0 })
  return {
    title: t('coach:team.title'),
    links: [
      { href: '/coach?late=1', label: `${t('coach:team.late')} ${upTo(late, limits.countLimit)}` },
      { href: '/coach?who=nobody', label: `${t('coach:team.nobody')} ${upTo(unassigned, limits.countLimit)}` },
    ],
    load: t('coach:team.load'),
    noCoaches: t('coach:team.noCoaches'),
    columns: { coach: t('coach:team.coach'), clients: t('coach:team.clients'), waiting: t('coach:team.waiting'), late: t('coach:team.late') },
    members: members.map((one: TeamMember) => ({
      id: one.id,
      href: `/coach?${new URLSearchParams({ who: one.id })}`,
      name: one.name,
      clients: t('coach:team.ofFull', { clients: one.clients, full: limits.fullLoad }),
      waiting: one.waiting,
      late: one.late,
    })),
    pace: t('coach:team.pace'),
    paceOf: plans > 0 ? t('coach:team.paceOf', { plans, days: limits.days }) : t('coach:team.nothingYet'),
    paces: plans > 0 ? [[t('coach:team.median'), inDays(approvals.median)], [t('coach:team.p90'), inDays(approvals.p90)]] : [],
    worth: t('coach:team.worth'),
    worthLead: t('coach:team.worthLead'),
    worths: plans > 0 ? [
      [t('coach:team.kept'), share(kept)], [t('coach:team.changed'), share(changed)], [t('coach:team.dropped'), share(dropped)],
      [t('coach:team.added'), t('coach:team.lines', { lines: added })],
    ] : [],
  } // prettier-ignore
}
