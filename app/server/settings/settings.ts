import { z } from 'zod'
import type { Limits } from '../http/rate-limit'
import { isInTheClear, isLoopback } from './addresses'
import { databaseTlsFaults } from './database-tls'
import { keyFaults, keySettingsOf, keyShape, type KeySettings } from './key-settings'
import { textMessageFaults, textMessageShape, textMessagesOf, type TextMessageSettings } from './text-message-settings'

/** How a process was told to run. Read once at start; nothing else reads the environment. */
export type Settings = KeySettings & {
  mode: 'demo' | 'production'
  /** The demo has invented people and a front page of its own. */
  demoPeople: boolean
  port: number
  /** The one origin at which the portal answers, without a slash at the end. */
  baseUrl: string
  host: string
  databaseUrl?: string
  /** The same database as its owner; without it the portal's user owns it. */
  migrationDatabaseUrl?: string
  /** Connections to the server that this process holds at most. */
  databaseConnections: number
  dataDirectory: string
  tenantId: string
  entra?: { tenantId: string; allowedTenants: string[]; clientId: string; clientSecret: string }
  personPhone: string
  /** A ready look by its name, or the path of a file with one. */
  identity: string
  /** Where the links of the audit log's chain are written down outside the database. */
  auditAnchorFile?: string
  /** Where erased people are listed by their ids outside the database, for when a backup is restored. */
  erasureFile?: string
  /** Azure Translator; without it nothing is translated. */
  translator?: { endpoint: string; key: string; region?: string }
  /** Proxies of ours in front of the portal: so many of them say truly for whom they ask. */
  trustedProxies: number
  /** What one address may ask for before it has to wait; no limit where nothing is said. */
  limits: Limits
  /** Seconds from the beginning of a first assessment before which it cannot be sent. */
  secondsBeforeSending: number
  /** Seconds between telling proxies that the process leaves and accepting no new connections. */
  leaveSeconds: number
  /** Where Prometheus reads; nothing for nowhere. No proxy may lead to it. */
  metricsPort?: number
  /** Where mails are handed in and whom they come from; without it the demo keeps them, and production sends none. */
  mail?: { url: string; from: string }
  /** A gateway for text messages; without it the demo keeps them, and production has coaches call instead. */
  textMessages?: TextMessageSettings
  /** Where vulnerabilities are reported: a `mailto:` or `https:` address for security.txt. */
  securityContact?: string
  version: string
}

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  MIGRATION_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_TLS: z.enum(['on', 'off']).default('on'),
  DATABASE_CONNECTIONS: z.coerce.number().int().min(2).max(100).default(10),
  DATA_DIR: z.string().min(1).default('./.data'),
  ...keyShape,
  DEMO: z.enum(['0', '1']).default('0'),
  DEMO_PEOPLE: z.enum(['0', '1']).optional(),
  TENANT_ID: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/)
    .default('demo'),
  ENTRA_TENANT_ID: z.guid().optional(),
  ENTRA_ALLOWED_TENANTS: z.string().optional(),
  ENTRA_CLIENT_ID: z.guid().optional(),
  ENTRA_CLIENT_SECRET: z.string().min(1).optional(),
  TRANSLATOR_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  TRANSLATOR_KEY: z.string().min(1).optional(),
  TRANSLATOR_REGION: z
    .string()
    .regex(/^[a-z0-9]{2,40}$/)
    .optional(),
  LEAVE_SECONDS: z.coerce.number().int().min(0).max(60).default(0),
  METRICS_PORT: z.coerce.number().int().min(0).max(65535).optional(),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  REQUESTS_PER_MINUTE: z.coerce.number().int().min(1).optional(),
  ASSESSMENTS_PER_HOUR: z.coerce.number().int().min(1).optional(),
  SECONDS_BEFORE_SENDING: z.coerce.number().int().min(0).max(600).optional(),
  AUDIT_ANCHOR_FILE: z.string().min(1).optional(),
  ERASURE_FILE: z.string().min(1).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.email().optional(),
  ...textMessageShape,
  SECURITY_CONTACT: z.url({ protocol: /^(mailto|https)$/ }).optional(),
  IDENTITY: z.string().min(1).default('suunta'),
  PERSON_PHONE: z
    .string()
    .regex(/^\+?[0-9 ]{5,20}$/)
    .default('0295 025 500'),
})

/** The name of every setting. */
export const settingNames: readonly string[] = Object.keys(schema.shape)

const demandedInProduction = [
  'BASE_URL',
  'DATABASE_URL',
  'ENTRA_TENANT_ID',
  'ENTRA_CLIENT_ID',
  'ENTRA_CLIENT_SECRET',
  'TENANT_ID',
] as const

/** Thrown at start; lists everything that is missing or wrong at once. */
export class SettingsFault extends Error {
  override name = 'SettingsFault'
  constructor(readonly faults: readonly string[]) {
    super(`The settings need attention:\n  ${faults.join('\n  ')}`)
  }
}

type Environment = Readonly<Record<string, string | undefined>>

function demanded(environment: Environment): string[] {
  const missing = demandedInProduction.filter((name) => !environment[name]).map((name) => `${name} is missing`)
  const url = environment.BASE_URL
  return url && !url.startsWith('https://') ? [...missing, 'BASE_URL must be https'] : missing
}

/** Settings that are of use only together, and addresses to which personal data may not go in the clear. */
function halfSet(environment: Environment): string[] {
  const { TRANSLATOR_ENDPOINT: endpoint, TRANSLATOR_KEY: key, SMTP_URL: smtp, MAIL_FROM: from } = environment
  return [
    ...(Boolean(endpoint) === Boolean(key) ? [] : ['TRANSLATOR_ENDPOINT and TRANSLATOR_KEY go together']),
    ...(Boolean(smtp) === Boolean(from) ? [] : ['SMTP_URL and MAIL_FROM go together']),
    ...textMessageFaults(environment),
    ...(isInTheClear(endpoint) ? ['TRANSLATOR_ENDPOINT must be https'] : []),
  ]
}
/** What keeps invented people out of the coaches' queue, generous to offices and libraries (docs/decisions/0032). */
const effortInProduction: { assessmentsPerHour?: number; secondsBeforeSending?: number } = {
  assessmentsPerHour: 100,
  secondsBeforeSending: 60,
}

/**
 * Reads the settings. With neither DATABASE_URL nor ENTRA_* (or with DEMO=1) the portal is a demo: loopback only, local
 * identity provider. Otherwise it is production and every needed setting is demanded.
 */
export function readSettings(environment: Environment, version: string): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const read = schema.safeParse(given)
  const isDemo =
    given.DEMO === '1' || !(given.DATABASE_URL || Object.keys(given).some((name) => name.startsWith('ENTRA_')))
  const faults = [
    ...(read.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`),
    ...halfSet(given),
    ...keyFaults(given, isDemo),
    ...databaseTlsFaults(given),
    ...(isDemo ? [] : demanded(given)),
  ]
  if (isDemo && read.data?.BASE_URL && !isLoopback(read.data.BASE_URL))
    faults.push('BASE_URL of a demo must be localhost')
  if (!isDemo && given.DEMO_PEOPLE === '1') faults.push('DEMO_PEOPLE is for a demo alone')
  if (!read.success || faults.length > 0) throw new SettingsFault(faults)
  const env = read.data
  // A demo is reached from its own machine only, by people and tests that are quicker than anyone should be.
  const effort = isDemo ? {} : effortInProduction
  const entra = isDemo
    ? undefined
    : {
        tenantId: env.ENTRA_TENANT_ID!,
        allowedTenants: (env.ENTRA_ALLOWED_TENANTS ?? env.ENTRA_TENANT_ID!).split(',').map((id) => id.trim()),
        clientId: env.ENTRA_CLIENT_ID!,
        clientSecret: env.ENTRA_CLIENT_SECRET!,
      }
  return {
    mode: isDemo ? 'demo' : 'production',
    // A database of one's own, even with the demo's sign-in, gets no invented people unless the setting asks for them.
    demoPeople: isDemo && (env.DEMO_PEOPLE ?? (env.DATABASE_URL ? '0' : '1')) === '1',
    port: env.PORT,
    baseUrl: (env.BASE_URL ?? `http://localhost:${env.PORT}`).replace(/\/$/, ''),
    host: isDemo ? '127.0.0.1' : '0.0.0.0',
    databaseUrl: env.DATABASE_URL,
    migrationDatabaseUrl: env.MIGRATION_DATABASE_URL,
    databaseConnections: env.DATABASE_CONNECTIONS,
    dataDirectory: env.DATA_DIR,
    ...keySettingsOf(env, entra),
    tenantId: env.TENANT_ID,
    personPhone: env.PERSON_PHONE,
    identity: env.IDENTITY,
    auditAnchorFile: env.AUDIT_ANCHOR_FILE,
    erasureFile: env.ERASURE_FILE,
    translator:
      env.TRANSLATOR_ENDPOINT && env.TRANSLATOR_KEY
        ? { endpoint: env.TRANSLATOR_ENDPOINT, key: env.TRANSLATOR_KEY, region: env.TRANSLATOR_REGION }
        : undefined,
    metricsPort: env.METRICS_PORT,
    leaveSeconds: env.LEAVE_SECONDS,
    securityContact: env.SECURITY_CONTACT,
    trustedProxies: env.TRUSTED_PROXIES,
    limits: {
      requestsPerMinute: env.REQUESTS_PER_MINUTE,
      // Without the word of a proxy everyone would have the proxy's address.
      assessmentsPerHour: env.ASSESSMENTS_PER_HOUR ?? (env.TRUSTED_PROXIES > 0 ? effort.assessmentsPerHour : undefined),
    },
    secondsBeforeSending: env.SECONDS_BEFORE_SENDING ?? effort.secondsBeforeSending ?? 0,
    mail: env.SMTP_URL && env.MAIL_FROM ? { url: env.SMTP_URL, from: env.MAIL_FROM } : undefined,
    textMessages: textMessagesOf(env),
    version,
    entra,
  }
}
