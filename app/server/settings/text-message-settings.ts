import { z } from 'zod'
import { isInTheClear } from './addresses'

/** Which service sends text messages, whom they come from, how many on a day at most, and what one part of one costs. */
export type TextMessageSettings = {
  service: 'gateway' | 'azure'
  url: string
  key: string
  sender: string
  perDay: number
  centsPerPart: number
}

export const textMessageShape = {
  SMS_GATEWAY_URL: z.url({ protocol: /^https?$/ }).optional(),
  SMS_GATEWAY_KEY: z.string().min(16).optional(),
  SMS_AZURE_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  SMS_AZURE_KEY: z.base64().optional(),
  SMS_SENDER: z
    .string()
    .regex(/^(\+?[0-9]{3,15}|[A-Za-z0-9 ]{1,11})$/)
    .default('Suunta'),
  SMS_PER_DAY: z.coerce.number().int().min(0).max(100_000).default(500),
  SMS_CENTS_PER_PART: z.coerce.number().min(0).max(100).default(7),
}
const shape = z.object(textMessageShape)

/** What is wrong with the settings of text messages: half a service, two of them, one in the clear, or no mails beside it. */
export function textMessageFaults(environment: Readonly<Record<string, string | undefined>>): string[] {
  const { SMS_GATEWAY_URL: gateway, SMS_GATEWAY_KEY: gatewayKey, SMTP_URL: smtp } = environment
  const { SMS_AZURE_ENDPOINT: azure, SMS_AZURE_KEY: azureKey } = environment
  return [
    ...(Boolean(gateway) === Boolean(gatewayKey) ? [] : ['SMS_GATEWAY_URL and SMS_GATEWAY_KEY go together']),
    ...(Boolean(azure) === Boolean(azureKey) ? [] : ['SMS_AZURE_ENDPOINT and SMS_AZURE_KEY go together']),
    ...(gateway && azure ? ['SMS_GATEWAY_URL or SMS_AZURE_ENDPOINT, not both'] : []),
    ...((gateway || azure) && !smtp ? ['Text messages need SMTP_URL too: whoever chose e-mail is told as well'] : []),
    ...(isInTheClear(azure) ? ['SMS_AZURE_ENDPOINT must be https'] : []),
    ...(isInTheClear(gateway) ? ['SMS_GATEWAY_URL must be https'] : []),
  ]
}

/** The service that is named, if one is. */
export function textMessagesOf(env: z.infer<typeof shape>): TextMessageSettings | undefined {
  const limits = { sender: env.SMS_SENDER, perDay: env.SMS_PER_DAY, centsPerPart: env.SMS_CENTS_PER_PART }
  const { SMS_GATEWAY_URL: gateway, SMS_GATEWAY_KEY: gatewayKey } = env
  if (gateway && gatewayKey) return { service: 'gateway', url: gateway, key: gatewayKey, ...limits }
  const { SMS_AZURE_ENDPOINT: azure, SMS_AZURE_KEY: azureKey } = env
  return azure && azureKey ? { service: 'azure', url: azure, key: azureKey, ...limits } : undefined
}
