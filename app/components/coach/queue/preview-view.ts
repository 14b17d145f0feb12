import { plannedLines } from '../../../../machines/plan/life/plan-document'
import type { Texts } from '../../../i18n/texts'
import type { CoachAtWork } from '../../../use-cases/access/coach-sign-in.server'
import type { ClientPreview } from '../../../use-cases/desk/preview-client.server'
import { lineTitle } from '../../plan/line-view'
import { personView } from '../client/person-view'
import type { QueueAddress } from './queue-address'
import { queueRowView } from './queue-row-view'

/** So many lines of the plan are shown. */
const mostLines = 3

export type PreviewView = ReturnType<typeof previewView>

/** The client beside the queue: who they are, what they put first, what the plan begins with, and the ways on. */
export function previewView(
  texts: Texts,
  coach: CoachAtWork,
  preview: ClientPreview,
  { today, at, back }: { today: string; at?: QueueAddress; back: string },
) {
  const { t } = texts
  const { plan, entry } = preview
  const row = queueRowView(texts, coach, { today, at, back })(entry)
  const lines = plannedLines(plan.draft, plan.edits).filter(
    ({ state, drafted }) => state !== 'dropped' && (!drafted || drafted.kind === 'task' || drafted.kind === 'service'),
  )
  return {
    row,
    person: personView(texts, preview, preview.translations, today),
    crisis:
      row.waits === 'callToday' ? { title: t('coach:preview.callToday'), lead: t('coach:preview.callHow') } : null,
    health:
      row.health === null
        ? null
        : {
            text: row.health,
            label: t('coach:queue.healthNamed', { name: row.name.text }),
            href: coach.may.has('health.read') ? `/coach/assessments/${row.id}/health` : null,
          },
    lines: lines.slice(0, mostLines).map((line) => ({
      id: line.id,
      text:
        line.text ??
        (line.drafted ? lineTitle(texts, line.drafted) : line.service ? t(`services:${line.service}.name`) : ''),
      by: line.by ? texts.dayOfWeek(line.by) : '',
    })),
    words: {
      holder: `${t('coach:queue.coach')}: ${row.coach}`,
      lines: t('coach:preview.lines'),
      open: t('coach:queue.open'),
      take: t('coach:queue.take'),
      handOver: t('coach:queue.handOver'),
      answers: t('coach:client.tabs.answers'),
      claims: t('coach:preview.claims'),
      title: t('coach:queue.preview'),
    },
  }
}
