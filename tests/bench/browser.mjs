// @ts-check
import { Agent, request } from 'node:http'
import { gunzipSync } from 'node:zlib'

/**
 * @typedef {object} Page
 * @property {string} url
 * @property {number} status
 * @property {string} html
 * @property {number} bytes of the body as it came over the wire
 * @property {string | undefined} encoding
 * @property {string | undefined} location
 * @property {string | undefined} at where the small script goes on, from the header x-at
 */

const agent = new Agent({ keepAlive: true, maxSockets: 1000 })
const mostHops = 10

/** A browser as cheap as can be: keeps cookies, asks for gzip, follows redirects with a GET. */
export class Browser {
  #turn = 0
  /** @type {Map<string, string>} */
  #cookies = new Map()
  #cookieHeader = ''

  /**
   * @param {string} origin as the portal calls itself
   * @param {readonly string[]} [ports] of the processes behind it: each request goes to the next of them
   */
  constructor(origin, ports = []) {
    this.origin = origin
    this.ports = ports
  }

  /** @param {string} path @param {Record<string, string>} [headers] */
  get(path, headers) {
    return this.#follow('GET', path, undefined, headers)
  }

  /** @param {string} path @param {string} body form fields, encoded */
  post(path, body) {
    return this.#follow('POST', path, body)
  }

  /**
   * Sends an answer as app/components/conversation/swap.js does: the next question comes in the reply, another page is
   * loaded whole.
   * @param {Page} shown the page of the question @param {string} path @param {string} body
   */
  async answerByScript(shown, path, body) {
    const [, revision = ''] = / data-revision="(\d+)"/.exec(shown.html) ?? []
    const page = await this.post(path.replace('/questions/', '/answers/'), `${body}&shown=${revision}`)
    return page.status === 204 && page.at ? this.get(page.at) : page
  }

  /** @type {(method: string, path: string, body?: string, headers?: Record<string, string>) => Promise<Page>} */
  async #follow(method, path, body, headers) {
    let url = new URL(path, this.origin)
    let page = await this.#send(method, url, body, headers)
    for (let hops = 0; page.location !== undefined; hops += 1) {
      if (hops === mostHops) throw new Error(`Too many redirects from ${path}`)
      url = new URL(page.location, url)
      page = await this.#send('GET', url, undefined, headers)
    }
    return page
  }

  /** @type {(method: string, url: URL, body?: string, more?: Record<string, string>) => Promise<Page>} */
  #send(method, url, body, more) {
    /** @type {import('node:http').OutgoingHttpHeaders} */
    const headers = { host: url.host, 'accept-encoding': 'gzip', ...more }
    if (this.#cookieHeader) headers.cookie = this.#cookieHeader
    if (body !== undefined) {
      headers['content-type'] = 'application/x-www-form-urlencoded'
      headers['content-length'] = Buffer.byteLength(body)
      headers.origin = url.origin
      headers['sec-fetch-site'] = 'same-origin'
    }
    // By address: a name would be looked up at each connection.
    const port = this.ports[this.#turn++ % this.ports.length] ?? url.port
    const options = { agent, host: '127.0.0.1', port, method, path: url.pathname + url.search, headers }
    return new Promise((resolve, reject) => {
      const sent = request(options, (answer) => {
        /** @type {Buffer[]} */
        const chunks = []
        answer.on('data', (chunk) => chunks.push(chunk))
        answer.on('error', reject)
        answer.on('end', () => {
          this.#keep(answer.headers['set-cookie'])
          const raw = chunks.length === 1 ? /** @type {Buffer} */ (chunks[0]) : Buffer.concat(chunks)
          const encoding = answer.headers['content-encoding']
          const html = (encoding === 'gzip' && raw.length > 0 ? gunzipSync(raw) : raw).toString()
          const { statusCode: status = 0 } = answer
          const location = status >= 300 && status < 400 ? answer.headers.location : undefined
          const at = /** @type {string | undefined} */ (answer.headers['x-at'])
          resolve({ url: url.href, status, html, bytes: raw.length, encoding, location, at })
        })
      })
      sent.on('error', reject)
      sent.end(body)
    })
  }

  /** @param {string[]} [lines] */
  #keep(lines) {
    if (!lines) return
    for (const line of lines) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (value === '' || /max-age=0/i.test(line)) this.#cookies.delete(name)
      else this.#cookies.set(name, value)
    }
    this.#cookieHeader = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }
}
