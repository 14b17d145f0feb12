import { listWaiting } from '../../../db/queries/notices/notices'
import type { NoticeKind } from '../../../machines/notices/notice-kinds'
import type { KeptMail } from '../../outside/mailer.server'
import type { KeptTextMessage } from '../../outside/text-messenger.server'
import type { Portal } from '../portal.server'

/** At most so many notices that wait are shown. */
const mostShown = 50

export type DemoOutbox = {
  mails: KeptMail[]
  textMessages: KeptTextMessage[]
  /** What waits, and from when on it may leave. */
  waiting: { id: string; kind: NoticeKind; from: Date }[]
}

/** All that would have left this machine, and what waits to; nothing where mails are really sent. Holds no names. */
export async function loadDemoOutbox(portal: Portal): Promise<DemoOutbox | undefined> {
  const { mailer, textMessages } = portal.post ?? {}
  if (!portal.isDemo || !mailer?.list) return undefined
  const rows = await listWaiting(portal.database.orm, portal.tenantId, mostShown)
  return {
    mails: await mailer.list(),
    textMessages: (await textMessages?.messenger.list?.()) ?? [],
    waiting: rows.map(({ id, kind, nextTryAt }) => ({ id, kind, from: nextTryAt })),
  }
}
