import type { Logger } from 'pino'
import type { Database } from '../../db/client'
import type { Identity } from '../../machines/identity/identity'
import type { TenantKeys } from '../../db/keys/tenant-keys'
import type { EntraSignIn } from '../auth/entra.server'
import type { AllTexts } from '../i18n/load-texts.server'
import type { Mailer } from '../outside/mailer.server'
import type { TextMessenger } from '../outside/text-messenger.server'
import type { Translator } from '../outside/translator.server'
import type { DemoClient, DemoDesk } from './demo/demo-types'
import type { ConversationCache } from './conversation/conversation-cache.server'
import type { TenantContent } from './content/content-types'
import { dayInFinland } from '../i18n/finnish-day'

/** What takes text messages, how many on a day at most, and what one part of one costs. */
export type TextMessages = {
  messenger: TextMessenger
  perDay: number
  centsPerPart: number
  /** With which delivery reports are signed; nothing where none come. */
  receiptKey?: string
}

/** The demo's invented people, and the desks at which a visitor may sit. */
export type PortalDemo = {
  readonly desks: readonly DemoDesk[]
  /** How many of the people are there. */
  readonly progress: { made: number; of: number }
  /** A person who has been made. */
  clientOf(key: string): DemoClient | undefined
  /** Remembers a client that a visitor began to be, so that it goes when the demo begins anew. */
  noteVisitor(client: DemoClient): Promise<void>
  begin(portal: Portal, tell?: (line: string) => void): Promise<void>
  stop(): Promise<void>
  reset(portal: Portal): Promise<void>
}

/** What a running portal is made of. Made once at start and handed to every use case: nothing is global. */
export type Portal = {
  tenantId: string
  /** Demo: loopback only, local sign-in, a banner on every page. */
  isDemo: boolean
  /** The demo's invented people and its front page; nothing where they were not asked for. */
  demo?: PortalDemo
  /** Cookies are `__Host-` and Secure where the portal is reached over https. */
  isSecure: boolean
  baseUrl: string
  personPhone: string
  /** How it looks: the area's name, logo and colours. */
  identity: Identity
  /** A first assessment may be sent so many seconds after it was begun, no sooner: a script is quicker than a person reads. */
  secondsBeforeSending: number
  auditAnchorFile?: string
  /** Where erased people are listed outside the database, by their ids. */
  erasureFile?: string
  database: Database
  tenantKeys: TenantKeys
  /** Loads keys that were made since, in another process. */
  refreshKeys(): Promise<void>
  /** With the tenant's own words, where an admin has changed some. */
  texts: AllTexts
  builtInTexts: AllTexts
  /** Replaced as a whole when it has changed. */
  content: TenantContent
  signIn: EntraSignIn
  /** Where one is configured; used only when the tenant has switched it on. */
  translator?: Translator
  /** What takes mails, and the knock that says there is one; nothing where none are sent. */
  post?: { mailer: Mailer; textMessages?: TextMessages; wake(): void }
  /** Conversations going on, opened: see conversation-cache.server.ts. */
  memory: ConversationCache
  log: Logger
  now(): Date
}

/** Today in Finland, an ISO date. */
export const todayOf = (portal: Pick<Portal, 'now'>): string => dayInFinland(portal.now())
