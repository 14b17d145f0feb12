import { z } from 'zod'

/** Why a translation did not come: no answer in time, too much asked at once, or the key or request was not accepted. */
export type TranslatorFaultReason = 'away' | 'busy' | 'refused'

export class TranslatorFault extends Error {
  override name = 'TranslatorFault'
  constructor(
    readonly reason: TranslatorFaultReason,
    readonly status?: number,
  ) {
    super(`The translation service: ${reason}`)
  }
}

/** A machine translation service. */
export type Translator = {
  /** Its name, as it stands beside a translation. */
  readonly name: string
  /**
   * The texts in another language, in the same order; nothing in the place of one that the service does not know.
   *
   * @param from language code; the service recognises the language itself when there is none
   * @throws TranslatorFault
   */
  translate(texts: readonly string[], from: string | undefined, to: string): Promise<(string | undefined)[]>
}

type AzureTranslatorSettings = {
  /** The service's address, global or of a resource of one's own, without a path. */
  endpoint: string
  key: string
  region?: string
  /** How long one request may take, in milliseconds. */
  timeout?: number
}

/** What Translator takes in one request: 1,000 texts and 50,000 characters; a little under both. */
const most = { texts: 100, characters: 40_000 }

const answerSchema = z.array(z.object({ translations: z.array(z.object({ text: z.string() })).min(1) }))

/** Splits texts into requests that the service takes. */
function inRequests(texts: readonly string[]): string[][] {
  const requests: string[][] = []
  let characters = 0
  for (const text of texts) {
    const current = requests.at(-1)
    characters += text.length
    if (current && current.length < most.texts && characters <= most.characters) current.push(text)
    else {
      requests.push([text])
      characters = text.length
    }
  }
  return requests
}

/** A resource of one's own answers under another path than the global service. */
function addressOf(endpoint: string): string {
  const { origin, hostname, pathname } = new URL(endpoint)
  const path =
    pathname === '/' && hostname.endsWith('.cognitiveservices.azure.com') ? '/translator/text/v3.0' : pathname
  return `${origin}${path.replace(/\/$/, '')}/translate`
}

const reasonOf = (status: number): TranslatorFaultReason =>
  status === 429 ? 'busy' : status >= 500 || status === 408 ? 'away' : 'refused'

/** Azure AI Translator, its REST interface version 3.0. Texts go in the body of the request and nowhere else. */
export function azureTranslator({ endpoint, key, region, timeout = 8000 }: AzureTranslatorSettings): Translator {
  const headers = {
    'Content-Type': 'application/json; charset=UTF-8',
    'Ocp-Apim-Subscription-Key': key,
    ...(region && { 'Ocp-Apim-Subscription-Region': region }),
  }
  const ask = async (texts: readonly string[], from: string | undefined, to: string): Promise<string[]> => {
    const query = new URLSearchParams({ 'api-version': '3.0', ...(from && { from }), to, textType: 'plain' })
    const answer = await fetch(`${addressOf(endpoint)}?${query}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(texts.map((text) => ({ Text: text }))),
      signal: AbortSignal.timeout(timeout),
      redirect: 'error',
    })
    if (!answer.ok) throw new TranslatorFault(reasonOf(answer.status), answer.status)
    const read = answerSchema.safeParse(await answer.json())
    if (!read.success || read.data.length !== texts.length) throw new TranslatorFault('away', answer.status)
    return read.data.map(({ translations }) => translations[0]!.text)
  }
  return {
    name: 'Azure Translator',
    async translate(texts, from, to) {
      try {
        const parts: string[][] = []
        for (const request of inRequests(texts)) parts.push(await ask(request, from, to))
        return parts.flat()
      } catch (error) {
        // No answer, a broken one, or too late: the caller treats them alike.
        throw error instanceof TranslatorFault ? error : new TranslatorFault('away')
      }
    },
  }
}
