import path from 'node:path'
import { pino, type Logger } from 'pino'
import type { Database } from '../../db/client'
import { createEntraSignIn, type EntraSettings } from '../auth/entra.server'
import { demoDesks } from '../auth/demo-provider/desks'
import { commonPlace } from '../auth/demo-provider/place'
import { startDemoIdentityProvider } from '../auth/demo-provider/demo-identity-provider'
import { loadTexts } from '../i18n/load-texts.server'
import { folderMailer, smtpMailer, type Mailer } from '../outside/mailer.server'
import { azureMessenger } from '../outside/azure-text-messenger.server'
import { folderMessenger, gatewayMessenger } from '../outside/text-messenger.server'
import { azureTranslator } from '../outside/translator.server'
import { ConversationCache } from '../use-cases/conversation/conversation-cache.server'
import { keepDoingJobs } from '../background/do-jobs'
import type { Portal, TextMessages } from '../use-cases/portal.server'
import { Demo, demoTranslator } from '../use-cases/demo/demo.server'
import { completeQueue } from '../use-cases/desk/queue-entry.server'
import { openIdentity } from '../use-cases/content/identity.server'
import { contentOf, refreshContent } from '../use-cases/content/tenant-content.server'
import { keepContent } from '../background/refresh-content'
import { keepErasures } from '../background/write-erasure-list'
import { keepSealing } from '../background/seal-audit-log'
import { sendDueMails } from '../use-cases/messages/send-mails.server'
import { sendDueNotices } from '../use-cases/notices/send-notices.server'
import { openTenantKeys } from '../use-cases/trust/keys/tenant-keys.server'
import { startMailWorker } from '../background/send-mails'
import { openMasterKeys } from './settings/master-keys'
import { registerIn } from './demo-register'
import { openOwnDatabase, type Tell } from './own-database'
import type { Settings } from './settings/settings'

export type OpenedPortal = { portal: Portal; close(): Promise<void> }

const callbacks = (baseUrl: string) => ({
  redirectUri: `${baseUrl}/coach/callback`,
  postLogoutRedirectUri: `${baseUrl}/coach/sign-in`,
})

async function demoSignIn(
  baseUrl: string,
  tenantKeys: Portal['tenantKeys'],
): Promise<{ entra: EntraSettings; close(): Promise<void> }> {
  const { redirectUri, postLogoutRedirectUri } = callbacks(baseUrl)
  const provider = await startDemoIdentityProvider({
    redirectUris: [redirectUri],
    postLogoutRedirectUris: [postLogoutRedirectUri],
    common: commonPlace((use) => tenantKeys.keyedHash(use, baseUrl)),
  })
  const { tenantId, clientId, clientSecret } = provider
  const entra = {
    tenantId,
    allowedTenants: [tenantId],
    clientId,
    clientSecret,
    redirectUri,
    postLogoutRedirectUri,
    local: provider,
  }
  return { entra, close: () => provider.close() }
}

/** Mails go by SMTP where a server is named; a demo without one keeps them in a folder. */
function mailerOf({ mail, mode, dataDirectory }: Settings, now: () => Date): Mailer | undefined {
  if (mail) return smtpMailer(mail)
  return mode === 'demo' ? folderMailer(path.join(dataDirectory, 'mails'), now) : undefined
}

/** A translation service where one is configured; the demo's people bring translations of their own words. */
const translatorOf = ({ translator, demoPeople }: Settings) =>
  translator ? azureTranslator(translator) : demoPeople ? demoTranslator() : undefined

/** Text messages go through a gateway where one is named; a demo without one keeps them in a folder. */
function textMessagesOf({ textMessages, mode, dataDirectory }: Settings, now: () => Date): TextMessages | undefined {
  if (textMessages) {
    const { service, url, key, sender, perDay, centsPerPart } = textMessages
    if (service === 'azure') return { messenger: azureMessenger({ endpoint: url, key, sender }), perDay, centsPerPart }
    return { messenger: gatewayMessenger({ url, key, sender }), perDay, centsPerPart, receiptKey: key }
  }
  if (mode !== 'demo') return undefined
  return { messenger: folderMessenger(path.join(dataDirectory, 'text-messages'), now), perDay: 500, centsPerPart: 0 }
}

/**
 * Opens all that a portal is made of: texts (a missing one stops the start), the look (a faint pair of
 * colours stops it too), database with its migrations, keys and
 * sign-in. What is opened is closed again when a later part fails.
 *
 * @param given `tell` is told before each step that takes a while; the others are for tests: a database opened elsewhere
 *   (as the tenant), a clock, a log, texts of another folder
 */
export async function openPortal(
  settings: Settings,
  given: { database?: Database; now?: () => Date; log?: Logger; textsFolder?: string; tell?: Tell } = {},
): Promise<OpenedPortal> {
  const texts = loadTexts(path.resolve(given.textsFolder ?? 'locales'))
  const identity = openIdentity(settings.identity)
  const masterKeys = await openMasterKeys(settings)
  const opened: (() => Promise<void>)[] = []
  const close = async () => {
    for (const closeOne of opened.splice(0).toReversed()) await closeOne()
  }
  try {
    const database = given.database ?? (await openOwnDatabase(settings, given.tell))
    opened.push(() => database.close())
    const { tenantId } = settings
    const now = given.now ?? (() => new Date())
    const { tenantKeys, refresh: refreshKeys } = await openTenantKeys({ database, tenantId, now, masterKeys })
    const demo = settings.mode === 'demo' ? await demoSignIn(settings.baseUrl, tenantKeys) : undefined
    if (demo) opened.push(demo.close)
    const entra = demo?.entra ?? { ...settings.entra!, ...callbacks(settings.baseUrl) }
    const portal: Portal = {
      tenantId,
      isDemo: settings.mode === 'demo',
      isSecure: settings.baseUrl.startsWith('https://'),
      baseUrl: settings.baseUrl,
      personPhone: settings.personPhone,
      identity,
      secondsBeforeSending: settings.secondsBeforeSending,
      auditAnchorFile: settings.auditAnchorFile,
      erasureFile: settings.erasureFile,
      database,
      tenantKeys,
      refreshKeys,
      texts: (language) => portal.content.texts(texts(language)),
      builtInTexts: texts,
      content: contentOf([]),
      signIn: createEntraSignIn(entra),
      translator: translatorOf(settings),
      demo: settings.demoPeople ? new Demo(demoDesks, registerIn(settings.dataDirectory)) : undefined,
      memory: new ConversationCache(),
      log: given.log ?? pino({ base: undefined }),
      now,
    }
    await refreshContent(portal)
    await completeQueue(portal)
    opened.push(keepErasures(portal), keepSealing(portal), keepContent(portal))
    const mailer = mailerOf(settings, portal.now)
    if (mailer) {
      const worker = startMailWorker(async () => {
        await sendDueMails(portal, mailer)
        await sendDueNotices(portal)
      }, portal.log)
      opened.push(worker.stop)
      portal.post = { mailer, textMessages: textMessagesOf(settings, portal.now), wake: worker.wake }
      worker.wake()
    }
    opened.push(await keepDoingJobs(portal))
    opened.push(async () => portal.demo?.stop())
    return { portal, close }
  } catch (error) {
    await close()
    throw error
  }
}
