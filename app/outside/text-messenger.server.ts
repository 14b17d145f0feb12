import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** A text message as it is sent; the service knows it by `id`, and takes one with the same id once. `to` is E.164. */
type TextMessage = { id: string; to: string; text: string; language: string }

/** Why a text message did not go: the service is away or wants us to wait, or it will never take this one. */
export class TextMessageFault extends Error {
  override name = 'TextMessageFault'
  constructor(
    readonly reason: 'away' | 'refused',
    readonly code: string,
    /** How long the service asked us to wait. */
    readonly waitSeconds?: number,
  ) {
    super(`The text message was not taken: ${reason}`)
  }
}

/** What takes text messages. */
export type TextMessenger = {
  /** @throws TextMessageFault */
  send(message: TextMessage): Promise<void>
  /** Those so far, the newest first; only where they stay on this machine. */
  list?(): Promise<KeptTextMessage[]>
}

export type KeptTextMessage = { to: string; language: string; date: string; text: string }

type GatewaySettings = {
  url: string
  key: string
  sender: string
  /** Milliseconds to wait. */ timeout?: number
}

/**
 * Whether a service that answers so may take the same message later: it is busy or broken, or does not know us (a key or an address
 * of ours that an operator has to put right).
 */
export const mayTakeLater = (status: number) => [401, 403, 404, 408, 425, 429].includes(status) || status >= 500

/** How many seconds a service asks us to wait, a day at most. */
export function waitAsked({ headers }: Response): number | undefined {
  const seconds = Number(headers.get('retry-after'))
  return seconds > 0 ? Math.min(seconds, 86_400) : undefined
}

/**
 * Sends through an HTTP gateway as cities run them: a POST of `{ id, from, to, text }` as JSON with a bearer key. 2xx is taken, 409
 * was taken before; what `mayTakeLater` names is tried again, no sooner than `Retry-After` says; all else is refused for good.
 */
export function gatewayMessenger({ url, key, sender, timeout = 10_000 }: GatewaySettings): TextMessenger {
  return {
    async send({ id, to, text }) {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
        body: JSON.stringify({ id, from: sender, to, text }),
        redirect: 'error',
        signal: AbortSignal.timeout(timeout),
      }).catch((error: unknown) => {
        throw new TextMessageFault('away', error instanceof Error ? error.name : typeof error)
      })
      await answer.body?.cancel()
      if (answer.ok || answer.status === 409) return
      throw new TextMessageFault(
        mayTakeLater(answer.status) ? 'away' : 'refused',
        String(answer.status),
        waitAsked(answer),
      )
    },
  }
}

/** For development and the demo: each text message becomes a file in a folder. */
export function folderMessenger(folder: string, now: () => Date): TextMessenger {
  return {
    async send({ id, to, text, language }) {
      const date = now().toISOString()
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const file = path.join(folder, `${date.replaceAll(':', '')}-${id}.json`)
      const kept: KeptTextMessage = { to, language, date, text }
      await writeFile(`${file}.part`, JSON.stringify(kept), { mode: 0o600 })
      await rename(`${file}.part`, file)
    },
    async list() {
      const names = await readdir(folder).catch(() => [])
      const files = names
        .filter((name) => name.endsWith('.json'))
        .toSorted()
        .toReversed()
      return Promise.all(
        files
          .slice(0, 50)
          .map(async (name) => JSON.parse(await readFile(path.join(folder, name), 'utf8')) as KeptTextMessage),
      )
    },
  }
}
