import { isolatedName } from '../../../i18n/isolated-name'
import { answersForCoach, sharedOf } from '../../../../machines/plan/life/sharing'
import { needsHelpAtOnce } from '../../../../machines/statements'
import type { Texts } from '../../../i18n/texts'
import type { CoachAtWork } from '../../../use-cases/access/coach-sign-in.server'
import type { Overview } from '../../../use-cases/desk/load-overview.server'
import type { LineView } from '../../plan/line-view'
import { planView, withoutDropped } from '../../plan/plan-view'
import { changesView } from '../../plan/change-view'
import { handOverHref } from '../queue/queue-address'
import { isAboutHealth, personView } from './person-view'
import { timelineView } from './timeline-view'

/** The health answers before they are opened: that there are some, and the way to them. */
type HealthDoor = { notice: string; href: string | null; act: string }

export function healthDoor({ t }: Texts, { assessment }: Pick<Overview, 'assessment'>, mayRead: boolean): HealthDoor | null {
  const { row, walked } = assessment
  if (![...walked.answers.entries()].some(([key]) => isAboutHealth(key))) return null
  const isShared = sharedOf('health', walked.answers) !== 'none'
  const notice = t(!isShared ? 'coach:assessment.notShared' : mayRead ? 'coach:assessment.healthLogged' : 'coach:assessment.healthNotYours')
  return { notice: `${t('common:conversations.health')}: ${notice}`, href: isShared && mayRead ? `/coach/assessments/${row.id}/health` : null, act: t('coach:assessment.openHealth') }
} // prettier-ignore

const inShort =
  (texts: Texts) =>
  ({ id, title, own, who, whoCode, byDate }: LineView) => ({
    id,
    title,
    own,
    who: whoCode === 'jobseeker' || whoCode === 'coach' ? texts.t(`coach:plan.doers.${whoCode}`) : who,
    by: byDate && texts.dayOfWeek(byDate),
  })

function planInShort(texts: Texts, { assessment, plan }: Overview) {
  const view = withoutDropped(planView(texts, { draft: plan.draft, edits: plan.edits, assessment, reader: 'coach' }))
  const parts = [
    { key: 'tasks', heading: texts.t('coach:plan.tasks'), lines: view.tasks.map(inShort(texts)) },
    { key: 'services', heading: texts.t('coach:plan.services'), lines: view.services.map(inShort(texts)) },
  ]
  return {
    kind: view.kind,
    status: texts.t(`plan:statuses.${plan.row.status}`),
    goals: view.goals.map(({ id, title, own }) => ({ id, title, own })),
    parts: parts.filter(({ lines }) => lines.length > 0),
    obligation: view.obligation,
  }
}

/** That a coach typed the answers, and how the client gave them. */
function typedBy(texts: Texts, { typist }: Overview): string[] {
  if (!typist) return []
  const name = typist.name ?? texts.t('coach:queue.coach')
  return [texts.t(`coach:together.typedBy.${typist.how}`, { name, date: texts.shortDate(typist.begunAt) })]
}

export type OverviewView = ReturnType<typeof overviewView>

/** A client on one page, in words. @param today ISO day */
export function overviewView(texts: Texts, coach: CoachAtWork, overview: Overview, today: string) {
  const { t } = texts
  const { assessment, plan, entry, holderName } = overview
  const { row } = assessment
  const known = personView(texts, overview, overview.translations, today)
  const person = { ...known, facts: [...known.facts, ...typedBy(texts, overview)] }
  const changes = changesView(texts, assessment, 'ordinary')
  const isOwn = entry?.coachId === coach.id
  const mayTake = entry?.coachId === null && entry.stage !== 'aside' && coach.may.has('client.assign')
  const mayHandOver = entry !== undefined && coach.may.has(isOwn ? 'client.assign' : 'client.reassign')
  return {
    id: row.id,
    title: t('coach:assessment.title', { name: isolatedName(person.name.text) }),
    person,
    helpShown: needsHelpAtOnce.holds(answersForCoach(assessment.walked.answers)) || needsHelpAtOnce.holds(assessment.walked.answers) ? t('coach:assessment.helpShown') : null,
    health: healthDoor(texts, overview, coach.may.has('health.read')),
    plan: planInShort(texts, overview),
    changes: changes && { ...changes, title: t('coach:assessment.changes', { date: changes.since }) },
    timeline: timelineView(texts, overview, person.name.text),
    message: overview.newMessages > 0 ? t('coach:messages.openNew', { count: overview.newMessages }) : t('coach:messages.open'),
    holder: t('coach:client.holder', { name: isOwn ? t('coach:queue.you') : (holderName ?? t('coach:queue.unassigned')) }),
    take: mayTake ? { action: handOverHref(row.id, ''), label: t('coach:queue.take') } : null,
    handOver: mayHandOver ? { href: handOverHref(row.id, ''), label: t('coach:queue.handOver') } : null,
    words: {
      person: t('coach:client.person'),
      timeline: t('coach:timeline.title'),
      returnCode: t('coach:returnCode.link'),
      plan: t('coach:client.tabs.plan'),
      toPlan: t(plan.row.status === 'draft' || plan.row.status === 'inReview' ? 'coach:client.review' : 'coach:assessment.toPlan'),
      next: t('coach:client.next'),
      toSetAside: t('coach:setAside.open'),
      goals: t('coach:plan.goals'),
    },
  }
} // prettier-ignore
