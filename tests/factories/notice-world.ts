import { randomBytes, randomUUID } from 'node:crypto'
import { pino } from 'pino'
import { firstTenantKeys } from '../../db/keys/tenant-keys'
import { suunta } from '../../machines/identity/suunta'
import { permissionsOf } from '../../app/auth/permissions'
import { loadTexts } from '../../app/i18n/load-texts.server'
import { smtpMailer, type Mailer } from '../../app/outside/mailer.server'
import { gatewayMessenger, type TextMessenger } from '../../app/outside/text-messenger.server'
import type { CoachAtWork } from '../../app/use-cases/access/coach-sign-in.server'
import { contentOf } from '../../app/use-cases/content/tenant-content.server'
import { ConversationCache } from '../../app/use-cases/conversation/conversation-cache.server'
import { loadClient } from '../../app/use-cases/desk/load-client.server'
import { loadAssessment } from '../../app/use-cases/conversation/load-assessment.server'
import { sendMessage } from '../../app/use-cases/messages/coach-messages.server'
import type { Portal } from '../../app/use-cases/portal.server'
import { startLocalGateway } from '../servers/local-gateway'
import { startLocalSmtp } from '../servers/local-smtp'
import { openTestDatabase } from '../servers/test-database'
import { sentAssessment } from './sent-assessment'
import { situations } from './situations'

export const aCoach: CoachAtWork = {
  id: 'tid.oid',
  name: 'Aino',
  roles: ['coach'],
  may: permissionsOf(['coach']),
  pages: [],
  language: 'fi',
  savedFilters: [],
  usesKeys: true,
}

type Fate = { kind: string; outcome: string | null; way: string | null; needs: boolean; delivered: boolean }

/** A portal without a server around it, with a mail server and a gateway of this machine, and a clock that tests set. */
export async function startNoticeWorld(start = '2026-11-23T09:00:00Z') {
  const [smtp, gateway] = [await startLocalSmtp(), await startLocalGateway()]
  const clock = { now: new Date(start) }
  const logged: string[] = []
  const mailer = smtpMailer({ url: smtp.url, from: 'suunta@example.fi', timeout: 500 })
  const messenger = gatewayMessenger({ url: gateway.url, key: gateway.key, sender: 'Suunta', timeout: 500 })
  const portal: Portal = {
    tenantId: 'demo',
    isDemo: true,
    secondsBeforeSending: 0,
    isSecure: false,
    baseUrl: 'https://suunta.example.fi',
    personPhone: '0295 025 500',
    identity: suunta,
    database: await openTestDatabase(),
    tenantKeys: firstTenantKeys(randomBytes(32)),
    refreshKeys: async () => {},
    texts: loadTexts('locales'),
    builtInTexts: loadTexts('locales'),
    content: contentOf([]),
    signIn: undefined as never, // no test signs in here
    post: {
      mailer,
      wake: () => undefined,
      textMessages: { messenger, perDay: 500, centsPerPart: 7, receiptKey: gateway.key },
    },
    memory: new ConversationCache(),
    log: pino({ base: undefined }, { write: (line: string) => void logged.push(line) }),
    now: () => clock.now,
  }
  return {
    smtp,
    gateway,
    clock,
    logged,
    portal,
    /** The same portal as another process of it, whose services are others. */
    another: (services: { mailer?: Mailer; messenger?: TextMessenger }): Portal => ({
      ...portal,
      post: {
        ...portal.post!,
        mailer: services.mailer ?? mailer,
        textMessages: { ...portal.post!.textMessages!, messenger: services.messenger ?? messenger },
      },
    }),
    later: (minutes: number) => void (clock.now = new Date(clock.now.getTime() + minutes * 60_000)),
    at: (moment: string) => void (clock.now = new Date(moment)),
    /** A client who has sent their assessment, and how they want to be told. */
    async person(answers: Record<string, string> = { contactWay: 'email', contactDetails: 'annika@example.org' }) {
      const told = { ...situations.nurse.answers, displayName: 'Annika', ...answers }
      return sentAssessment(portal, { ...situations.nurse, language: 'sv', answers: told })
    },
    /** A coach writes to them. */
    async write({ assessmentId }: { assessmentId: string }, text = 'Nähdäänkö tiistaina kello 9?') {
      const id = randomUUID()
      await sendMessage(portal, aCoach, { assessmentId, id, text })
      return id
    },
    open: async ({ sessionHash }: { sessionHash: string }) => (await loadAssessment(portal, sessionHash))!,
    /** Their plan as it stands, for a coach to act on. */
    plan: async ({ assessmentId }: { assessmentId: string }) => (await loadClient(portal, assessmentId))!,
    /** What became of each of a person's notices, the oldest first. */
    fates: ({ clientId }: { clientId: string }) =>
      portal.database.run<Fate>(
        'fates',
        `select kind, outcome, way, needs_coach as needs, delivered_at is not null as delivered from notices where client_id = $1 order by created_at, kind`,
        [clientId],
      ),
    async count(action: string, { clientId }: { clientId: string }): Promise<number> {
      const sql = `select count(*)::int as count from audit_events where action = $1 and client_id = $2`
      return (await portal.database.run<{ count: number }>('count-action', sql, [action, clientId]))[0]!.count
    },
    async close() {
      await portal.database.close()
      await Promise.all([smtp.close(), gateway.close()])
    },
  }
}

export type NoticeWorld = Awaited<ReturnType<typeof startNoticeWorld>>
