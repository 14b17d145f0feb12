import { createHash, createHmac } from 'node:crypto'
import { TextMessageFault, mayTakeLater, waitAsked, type TextMessenger } from './text-messenger.server'

/** `endpoint`: `https://<resource>.communication.azure.com`; `key`: its access key in base64; `sender`: a number or a name. */
type AzureTextSettings = { endpoint: string; key: string; sender: string; timeout?: number; now?: () => Date }

type Sent = { value?: { httpStatusCode?: number; successful?: boolean; repeatabilityResult?: string }[] }

/** The headers that sign a request with the resource's key: date, host and the body's hash (HMAC-SHA256). */
function signed(url: URL, body: string, key: string, now: Date): Record<string, string> {
  const date = now.toUTCString()
  const hash = createHash('sha256').update(body).digest('base64')
  const text = `POST\n${url.pathname}${url.search}\n${date};${url.host};${hash}`
  const signature = createHmac('sha256', Buffer.from(key, 'base64')).update(text).digest('base64')
  return {
    'x-ms-date': date,
    'x-ms-content-sha256': hash,
    authorization: `HMAC-SHA256 SignedHeaders=x-ms-date;host;x-ms-content-sha256&Signature=${signature}`,
  }
}

/**
 * Sends through Azure Communication Services SMS by its REST interface (2021-03-07), signed with the resource's access key. A
 * message with the same id is taken once: the service's repeatability. What it says of the one recipient counts like a status.
 */
export function azureMessenger({
  endpoint,
  key,
  sender,
  timeout = 10_000,
  now = () => new Date(),
}: AzureTextSettings): TextMessenger {
  const url = new URL('/sms?api-version=2021-03-07', endpoint)
  return {
    async send({ id, to, text }) {
      const first = now()
      const recipient = { to, repeatabilityRequestId: id, repeatabilityFirstSent: first.toUTCString() }
      const body = JSON.stringify({
        from: sender,
        smsRecipients: [recipient],
        message: text,
        smsSendOptions: { enableDeliveryReport: true, tag: id },
      })
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...signed(url, body, key, first) },
        body,
        redirect: 'error',
        signal: AbortSignal.timeout(timeout),
      }).catch((error: unknown) => {
        throw new TextMessageFault('away', error instanceof Error ? error.name : typeof error)
      })
      const said = answer.ok ? ((await answer.json().catch(() => ({}))) as Sent).value?.[0] : undefined
      if (!answer.ok) await answer.body?.cancel()
      if (said?.successful) return
      const status = said?.httpStatusCode ?? (answer.ok ? 500 : answer.status)
      throw new TextMessageFault(mayTakeLater(status) ? 'away' : 'refused', String(status), waitAsked(answer))
    },
  }
}
