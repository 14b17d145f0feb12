import { workingDaysTo } from '../../../../machines/plan/law/deadlines'
import { latinSpelling } from '../../../../machines/text/latin-spelling'
import { isLanguage } from '../../../i18n/languages'
import type { Texts } from '../../../i18n/texts'
import { writtenIn, type WrittenIn } from '../../../i18n/written-in'
import type { CoachAtWork } from '../../../use-cases/access/coach-sign-in.server'
import type { QueueEntry } from '../../../use-cases/desk/queue.server'
import { handOverHref, queueHref, type QueueAddress } from './queue-address'
import { matterOf, signOf, waitsFor, type Sign, type WaitsFor } from './waiting-for'
import { serviceLanguage } from '../../../../machines/questions/situation'

/** Within so many working days a due day is soon. */
const soonWorkingDays = 3

type Urgency = 'late' | 'dueSoon' | 'inTime'

/** A name as it was given, and in Latin letters where it is in others. */
export type NameView = { text: string; written: WrittenIn; latin: string | null }

export type QueueRowView = {
  id: string
  href: string
  name: NameView
  waits: WaitsFor
  sign: Sign
  matter: string
  reasons: string[]
  /** That there is a reason from health, and nothing of which. */
  health: string | null
  language: string
  interpreter: string | null
  planKind: string
  status: string
  /** Who has the client, where that is not said by where the row stands. */
  coach: string
  /** The day, the working days until then, and both in words for readers who do not see colours. */
  due: { urgency: Urgency; text: string; days: string } | null
  showHref: string
  showLabel: string
  /** What this coach may do about who has the client. */
  take: string | null
  handOver: string | null
  handOverHref: string
}

type Seeing = { today: string; wrote?: ReadonlySet<string>; at?: QueueAddress; back: string }

export function nameView(texts: Texts, name: string | null, language: string): NameView {
  const text = name ?? texts.t('coach:queue.noName')
  return {
    text,
    written: name && isLanguage(language) ? writtenIn(name, language) : { lang: texts.language, dir: texts.dir },
    latin: name && latinSpelling(name, language),
  }
}

/** How soon a day is, in words: working days until it, or since it went by. */
export function dueView(texts: Texts, dueBy: string, today: string): NonNullable<QueueRowView['due']> {
  const { t } = texts
  const days = workingDaysTo(today, dueBy)
  const urgency = dueBy < today ? 'late' : days <= soonWorkingDays ? 'dueSoon' : 'inTime'
  if (urgency === 'late')
    return { urgency, text: t('coach:queue.daysLate', { count: 0 - days }), days: texts.dayOfWeek(dueBy) }
  return {
    urgency,
    text: dueBy === today ? t('coach:queue.today') : texts.dayOfWeek(dueBy),
    days: t('coach:queue.daysLeft', { count: days }),
  }
}

function interpreterIn(texts: Texts, { facts }: QueueEntry): string | null {
  if (!facts.interpreter) return null
  const need = texts.t(`coach:queue.interpreter.${facts.interpreter}`)
  if (!facts.interpreterLanguage) return need
  const isListed = (serviceLanguage.options as readonly string[]).includes(facts.interpreterLanguage)
  return `${need}: ${isListed ? texts.option(serviceLanguage, facts.interpreterLanguage) : facts.interpreterLanguage}`
}

function coachIn({ t }: Texts, coach: CoachAtWork, { coachId, coachName }: QueueEntry): string {
  if (coachId === null) return t('coach:queue.unassigned')
  return coachId === coach.id ? t('coach:queue.you') : (coachName ?? t('coach:queue.formerCoach'))
}

/** One row of the queue in words. Reasons to hurry are said, never counted into a number. */
export function queueRowView(texts: Texts, coach: CoachAtWork, { today, wrote, at, back }: Seeing) {
  const { t } = texts
  return (entry: QueueEntry): QueueRowView => {
    const { assessmentId: id, coachId, facts, language } = entry
    const name = nameView(texts, facts.name, language)
    const waits = waitsFor(entry, coach.id)
    const hasWritten = wrote?.has(id) ?? false
    const due = entry.isWaiting
      ? dueView(texts, waits === 'callToday' && entry.dueBy > today ? today : entry.dueBy, today)
      : null
    const right = coachId === coach.id ? 'client.assign' : 'client.reassign'
    return {
      id,
      href: `/coach/assessments/${id}`,
      name,
      waits,
      sign: signOf(texts, entry, { waits, wrote: hasWritten, isLate: due?.urgency === 'late' }),
      matter: matterOf(texts, entry, waits, hasWritten),
      reasons: facts.reasons.map(({ code }) =>
        t(code === 'asksForCall' ? 'coach:queue.asksForCall' : `plan:flags.${code}`),
      ),
      health: entry.hasHealthReason ? t('coach:plan.health.reason') : null,
      language: isLanguage(language) ? texts.languageName(language) : language,
      interpreter: interpreterIn(texts, entry),
      planKind: t(`plan:planKinds.${entry.planKind}`),
      status: t(`plan:statuses.${entry.status}`),
      coach: coachIn(texts, coach, entry),
      due,
      showHref: at ? queueHref(at, { show: id }) : `/coach/clients/${id}/preview`,
      showLabel: t('coach:queue.showNamed', { name: name.text }),
      take:
        coachId === null && !entry.isSetAside && coach.may.has('client.assign')
          ? t('coach:queue.takeNamed', { name: name.text })
          : null,
      handOver: !entry.isSetAside && coach.may.has(right) ? t('coach:queue.handOverNamed', { name: name.text }) : null,
      handOverHref: handOverHref(id, back),
    }
  }
}

/** The words around the rows; the columns are read out only. */
export function queueListWords({ t }: Texts) {
  return {
    columns: [
      t('coach:queue.sign'),
      t('coach:queue.name'),
      t('coach:queue.matter'),
      t('coach:queue.planKind'),
      t('coach:queue.language'),
      t('coach:queue.due'),
      t('coach:queue.acts'),
    ],
    show: t('coach:queue.show'),
    take: t('coach:queue.take'),
  }
}
export type QueueListWords = ReturnType<typeof queueListWords>
