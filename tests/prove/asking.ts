import { sendRaw, type RawAnswer } from '../factories/raw-request'

/** A jobseeker as cheap as can be: one cookie, one request at a time is one reply, redirects are told and not followed. */
export type Asking = {
  cookie: string
  get(path: string): Promise<RawAnswer>
  post(path: string, body: string): Promise<RawAnswer>
}

const form = 'application/x-www-form-urlencoded'

/** The cookie that an answer sets, as it is sent back. */
export const cookieOf = ({ headers }: RawAnswer): string =>
  (headers['set-cookie'] ?? []).map((line) => line.split(';')[0]).join('; ')

/** Asks as the holder of the cookie. */
export function askingAs(origin: string, cookie: string): Asking {
  return {
    cookie,
    get: (path) => sendRaw(origin, { path, headers: { cookie } }),
    post: (path, body) =>
      sendRaw(origin, { method: 'POST', path, headers: { cookie, origin, 'content-type': form }, body: [body] }),
  }
}

/** Begins an assessment in a language. */
export async function beginAssessment(origin: string, language: string): Promise<Asking> {
  const begun = await askingAs(origin, '').post(`/${language}/start`, '')
  if (begun.status !== 303) throw new Error(`/${language}/start answered ${begun.status}`)
  return askingAs(origin, cookieOf(begun))
}

/** Which revision of the answer a page of a question shows, 0 for none. */
export const seenIn = (html: string): number => Number(/name="seen" value="(\d+)"/.exec(html)?.[1] ?? 0)
