import { addWorkingDays } from '../../../machines/plan/deadlines'
import { linesOf } from '../../../machines/plan/draft-plan'
import { planFrame } from '../../../machines/plan/plan-document'
import { isLanguage, languages } from '../../i18n/languages'
import type { Texts } from '../../i18n/texts'
import type { Queue, QueueEntry } from '../../use-cases/coach-work.server'

export type QueueRowView = {
  id: string
  name: string
  openLabel: string
  sent: string
  interviewBy: string
  urgency: 'late' | 'dueSoon' | 'inTime'
  urgencyText: string
  language: string
  planKind: string
  status: string
  coach: string
  notices: string[]
}

const soonWorkingDays = 3

function urgencyOf(interviewBy: string | null, today: string): QueueRowView['urgency'] {
  if (!interviewBy) return 'inTime'
  if (interviewBy < today) return 'late'
  return interviewBy <= addWorkingDays(today, soonWorkingDays) ? 'dueSoon' : 'inTime'
}

/** One row of the queue in words. Reasons to hurry are said, never counted into a number. */
function rowView(texts: Texts, entry: QueueEntry, today: string): QueueRowView {
  const { t } = texts
  const { draft, edits, row } = entry.plan
  const urgency = row.status === 'draft' || row.status === 'inReview' ? urgencyOf(entry.interviewBy, today) : 'inTime'
  const name = entry.name ?? t('coach:queue.noName')
  return {
    id: entry.assessmentId,
    name,
    openLabel: t('coach:queue.openNamed', { name }),
    sent: entry.sentAt ? texts.date(entry.sentAt) : '',
    interviewBy: entry.interviewBy ? texts.date(entry.interviewBy) : '',
    urgency,
    urgencyText: t(`coach:queue.${urgency}`),
    language: isLanguage(entry.language) ? languages[entry.language].name : entry.language,
    planKind: t(`plan:planKinds.${planFrame(draft, edits).planKind}`),
    status: t(`plan:statuses.${row.status}`),
    coach: entry.coachName ?? t('coach:queue.unassigned'),
    notices: linesOf(draft.lines, 'flag').map(({ code }) => t(`plan:flags.${code}`)),
  }
}

export type QueueView = ReturnType<typeof queueView>

/** One page of the queue in words. */
export function queueView(texts: Texts, { entries, next }: Queue, today: string) {
  const { t } = texts
  const say = (key: 'name' | 'sent' | 'interviewBy' | 'language' | 'planKind' | 'status' | 'coach' | 'notices') =>
    t(`coach:queue.${key}`)
  return {
    title: t('coach:queue.title'),
    empty: t('coach:queue.empty'),
    open: t('coach:queue.open'),
    older: t('coach:queue.older'),
    newer: t('coach:queue.newer'),
    columns: [
      say('name'),
      say('interviewBy'),
      say('notices'),
      say('planKind'),
      say('language'),
      say('status'),
      say('coach'),
      say('sent'),
    ],
    rows: entries.map((entry) => rowView(texts, entry, today)),
    next: next ? `/coach?after=${next.interviewBy}.${next.assessmentId}` : null,
  }
}
