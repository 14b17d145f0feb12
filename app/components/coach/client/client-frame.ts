import type { Texts } from '../../../i18n/texts'
import type { CoachAtWork } from '../../../use-cases/access/coach-sign-in.server'
import type { Portal } from '../../../use-cases/portal.server'
import type { QueueEntry } from '../../../use-cases/desk/queue.server'
import { coachFrame } from '../coach-frame'
import type { ClientFrame } from './client-strip'
import type { Frame } from '../../ui/document'

const tabs = ['overview', 'plan', 'answers', 'messages', 'notes', 'versions', 'paper'] as const
type ClientTab = (typeof tabs)[number]

const addressOf = (id: string): Record<ClientTab, string> => ({
  overview: `/coach/assessments/${id}`,
  plan: `/coach/plans/${id}`,
  answers: `/coach/assessments/${id}/answers`,
  messages: `/coach/assessments/${id}/messages`,
  notes: `/coach/assessments/${id}/notes`,
  versions: `/coach/plans/${id}/versions`,
  paper: `/coach/plans/${id}/paper`,
})

/** What was just approved: who waits next, and whether it can be undone. */
export type Approved = { next: QueueEntry | undefined; isUndoable: boolean }

/** Whose page, which of their pages, and how many of their messages no coach has seen. */
type ClientPage = { id: string; name: string; tab: ClientTab; newMessages: number; approved?: Approved }

function approvedView({ t }: Texts, { id, approved }: ClientPage): ClientFrame['approved'] {
  if (!approved) return null
  const { next, isUndoable } = approved
  return {
    text: t('coach:client.approved'),
    how: isUndoable ? t('coach:client.approvedHow') : null,
    undo: isUndoable ? { action: `/coach/plans/${id}/approval`, label: t('coach:client.undo') } : null,
    next: next
      ? {
          href: `/coach/assessments/${next.assessmentId}`,
          label: t('coach:client.nextNamed', { name: next.facts.name ?? t('coach:queue.noName') }),
        }
      : null,
    noNext: t('coach:client.noNext'),
  }
}

/** The frame of a client's page: that of the desk, with the client's tabs. */
export function clientFrame(texts: Texts, portal: Portal, title: string, coach: CoachAtWork, page: ClientPage): Frame {
  const { t } = texts
  const frame = coachFrame(texts, portal, title, coach)
  const address = addressOf(page.id)
  const client: ClientFrame = {
    label: t('coach:client.label', { name: page.name }),
    back: t('coach:client.back'),
    noted: t('coach:client.noted'),
    approved: approvedView(texts, page),
    tabs: tabs.map((tab) => ({
      href: address[tab],
      name: t(`coach:client.tabs.${tab}`),
      isCurrent: tab === page.tab,
      isNew: tab === 'messages' && page.newMessages > 0 ? t('coach:client.new', { count: page.newMessages }) : null,
    })),
  }
  return frame.coach ? { ...frame, coach: { ...frame.coach, client } } : frame
}
