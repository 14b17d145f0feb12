import { addWorkingDays } from '../../../../machines/plan/law/deadlines'
import { isLanguage, languages } from '../../../i18n/languages'
import type { Texts } from '../../../i18n/texts'
import type { CoachAtWork } from '../../../use-cases/access/coach-sign-in.server'
import type { QueueEntry } from '../../../use-cases/desk/queue.server'
import { handOverHref } from './queue-address'

/** Within so many working days a due day is soon. */
const soonWorkingDays = 3

type Urgency = 'late' | 'dueSoon' | 'inTime'

export type QueueRowView = {
  id: string
  name: string
  openLabel: string
  due: { what: string; date: string; urgency: Urgency | null; text: string }
  /** Crisis help was shown: said in words beside a sign. */
  helpShown: string | null
  reasons: string[]
  /** That there is a reason from health, and for whoever may the way to it. */
  health: { text: string; label: string; href: string | null } | null
  language: string
  interpreter: string | null
  planKind: string
  status: string
  coach: string
  sent: string
  /** What this coach may do about who has the client: the name of the button and of the link. */
  take: string | null
  handOver: string | null
  handOverHref: string
}

function urgencyOf(dueBy: string, today: string): Urgency {
  if (dueBy < today) return 'late'
  return dueBy <= addWorkingDays(today, soonWorkingDays) ? 'dueSoon' : 'inTime'
}

/** The name that a person gave, or a word for having given none. */
const nameIn = ({ t }: Texts, { facts }: QueueEntry) => facts.name ?? t('coach:queue.noName')

function interpreterIn({ t }: Texts, { facts }: QueueEntry): string | null {
  if (!facts.interpreter) return null
  const need = t(`coach:queue.interpreter.${facts.interpreter}`)
  return facts.interpreterLanguage ? `${need}: ${facts.interpreterLanguage}` : need
}

/** One row of the queue in words. Reasons to hurry are said, never counted into a number. */
export function queueRowView(texts: Texts, coach: CoachAtWork, today: string, back: string) {
  const { t } = texts
  return (entry: QueueEntry): QueueRowView => {
    const { assessmentId: id, dueBy, dueFor, coachId, facts } = entry
    const name = nameIn(texts, entry)
    const urgency = entry.isWaiting ? urgencyOf(dueBy, today) : null
    const mayHandOver = entry.isSetAside
      ? false
      : coachId === coach.id
        ? coach.may.has('client.assign')
        : coach.may.has('client.reassign')
    return {
      id,
      name,
      openLabel: t('coach:queue.openNamed', { name }),
      due: {
        what: t(`coach:queue.dueFor.${dueFor}`),
        date: texts.shortDate(dueBy),
        urgency,
        text: urgency ? t(`coach:queue.${urgency}`) : '',
      },
      helpShown: entry.helpShown ? t('plan:flags.crisisHelpShown') : null,
      reasons: facts.reasons.map(({ code }) =>
        code === 'asksForCall' ? t('coach:queue.asksForCall') : t(`plan:flags.${code}`),
      ),
      health: entry.hasHealthReason
        ? { text: t('coach:plan.health.reason'), label: t('coach:queue.healthNamed', { name }), href: coach.may.has('health.read') ? `/coach/assessments/${id}/health` : null } // prettier-ignore
        : null,
      language: isLanguage(entry.language) ? languages[entry.language].name : entry.language,
      interpreter: interpreterIn(texts, entry),
      planKind: t(`plan:planKinds.${entry.planKind}`),
      status: t(`plan:statuses.${entry.status}`),
      coach:
        coachId === null
          ? t('coach:queue.unassigned')
          : coachId === coach.id
            ? t('coach:queue.you')
            : (entry.coachName ?? t('coach:queue.formerCoach')),
      sent: texts.shortDate(entry.sentAt),
      take:
        coachId === null && !entry.isSetAside && coach.may.has('client.assign')
          ? t('coach:queue.takeNamed', { name })
          : null,
      handOverHref: handOverHref(id, back),
      handOver: mayHandOver ? t('coach:queue.handOverNamed', { name }) : null,
    }
  }
}

/** The words around the rows, in the order of the columns. */
export function queueTableWords({ t }: Texts) {
  return {
    columns: {
      name: t('coach:queue.name'),
      due: t('coach:queue.due'),
      reasons: t('coach:queue.notices'),
      language: t('coach:queue.language'),
      plan: t('coach:queue.plan'),
      coach: t('coach:queue.coach'),
      sent: t('coach:queue.sent'),
      acts: t('coach:queue.acts'),
    },
    open: t('coach:queue.open'),
    take: t('coach:queue.take'),
    handOver: t('coach:queue.handOver'),
  }
}
export type QueueTableWords = ReturnType<typeof queueTableWords>
