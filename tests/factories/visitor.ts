import { parse, type HTMLElement } from 'node-html-parser'

type Page = { url: string; status: number; html: string; document: HTMLElement; headers: Headers }

type Fields = readonly (readonly [name: string, value: string])[]
/** What a visitor fills into a form; `null` takes a field away, as unticking a box does. */
type Filled = readonly (readonly [name: string, value: string | null])[]

/** A visitor with a browser without JavaScript: keeps cookies, follows redirects, submits the forms that a page shows. */
export class Visitor {
  page!: Page

  constructor(
    readonly origin: string,
    private readonly headers: Record<string, string> = {},
    readonly cookies = new Map<string, string>(),
  ) {}

  /** Another tab of the same browser: the same cookies, a page of its own. */
  anotherTab(): Visitor {
    return new Visitor(this.origin, this.headers, this.cookies)
  }

  /** One request; redirects are not followed. */
  async send(url: string | URL, init: RequestInit = {}): Promise<Response> {
    const address = new URL(url, this.page?.url ?? this.origin)
    // Whether pages come whole when compressed is the matter of one test, not of thousands of requests.
    const headers = { 'accept-encoding': 'identity', ...this.headers, cookie: this.cookieHeader(), ...init.headers }
    const answer = await fetch(address, { ...init, redirect: 'manual', headers })
    this.keepCookies(answer.headers)
    return answer
  }

  async request(url: string, init: RequestInit = {}): Promise<Page> {
    let address = new URL(url, this.page?.url ?? this.origin)
    let next = init
    for (let hops = 0; hops < 12; hops += 1) {
      const answer = await this.send(address, next)
      const onwards = answer.status >= 300 && answer.status < 400 ? answer.headers.get('location') : null
      if (!onwards) {
        const html = await answer.text()
        this.page = { url: address.href, status: answer.status, html, document: parse(html), headers: answer.headers }
        return this.page
      }
      await answer.arrayBuffer()
      address = new URL(onwards, address)
      next = { headers: init.headers }
    }
    throw new Error(`Too many redirects from ${url}`)
  }

  get = (url: string) => this.request(url)

  post(url: string, fields: Fields, headers: Record<string, string> = {}): Promise<Page> {
    return this.request(url, this.form(fields, headers))
  }

  /** What a browser sends of a form on the page. */
  form(fields: Fields, headers: Record<string, string> = {}): RequestInit {
    const origin = new URL(this.page?.url ?? this.origin).origin
    return {
      method: 'POST',
      body: new URLSearchParams(fields.map(([name, value]) => [name, value])).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin, ...headers },
    }
  }

  private cookieHeader() {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  private keepCookies(headers: Headers) {
    for (const line of headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (!name) continue
      if (value === '' || /max-age=0/i.test(line)) this.cookies.delete(name)
      else this.cookies.set(name, value!)
    }
  }

  /** What kind of page this is: the `data-page` of its main. */
  get kind(): string | undefined {
    return this.page.document.querySelector('main')?.getAttribute('data-page')
  }

  /** The question that is asked here, with its round in a loop: `experienceTitle#1`. */
  get questionKey(): string | undefined {
    const form = this.page.document.querySelector('form[data-question]')
    return form?.getAttribute('action')?.split('/').at(-1)?.replace('.', '#')
  }

  find(selector: string): HTMLElement {
    const found = this.page.document.querySelector(selector)
    if (!found) throw new Error(`${this.page.url} (${this.page.status}) has no ${selector}`)
    return found
  }

  /** Follows the link, or presses the button, of an act. */
  act(action: string): Promise<Page> {
    const found = this.find(`[data-action="${action}"]`)
    if (found.tagName === 'A') return this.get(decode(found.getAttribute('href')!))
    return this.press(found)
  }

  /** Presses a button with its form as it stands, with some fields filled in. */
  press(button: HTMLElement, fill: Filled = []): Promise<Page> {
    let form = button as HTMLElement | null
    while (form && form.tagName !== 'FORM') form = form.parentNode as HTMLElement | null
    if (!form) throw new Error('The button is in no form')
    const name = button.getAttribute('name')
    const filled = new Set(fill.map(([one]) => one))
    const pressed: Fields = name && !filled.has(name) ? [[name, decode(button.getAttribute('value') ?? '')]] : []
    const standing = standingFields(form).filter(([one]) => !filled.has(one))
    const given = fill.flatMap(([one, value]) => (value === null ? [] : [[one, value] as const]))
    return this.post(decode(form.getAttribute('action') ?? this.page.url), [...standing, ...given, ...pressed])
  }

  /** Answers the question on the page; `null` presses "I'd rather not say". */
  answer(value: string | number | readonly string[] | null): Promise<Page> {
    const form = this.find('form[data-question]')
    const wayOn = form.querySelector('[data-action="answer"]') ?? form.querySelector('button')!
    if (value === null) return this.press(form.querySelector('button[name="skip"]') ?? wayOn)
    const answers = form.querySelectorAll('button[name="value"]')
    if (answers.length > 0) {
      const tapped = answers.find((one) => decode(one.getAttribute('value')!) === String(value))
      return this.press(tapped ?? answers[0]!, tapped ? [] : [['value', String(value)]])
    }
    if (form.querySelector('[name="year"]')) {
      const [year = '', month = ''] = String(value).split('-')
      return this.press(wayOn, [
        ['year', year],
        ['month', month],
      ])
    }
    const values = Array.isArray(value) ? value.map(String) : [String(value)]
    return this.press(
      wayOn,
      values.map((one) => ['value', one] as const),
    )
  }

  /** Confirms what stands on the question's page: the answer that is marked, or the way on as the form is filled. */
  confirm(): Promise<Page> {
    const form = this.find('form[data-question]')
    return this.press(
      form.querySelector('[aria-current]') ??
        form.querySelector('[data-action="answer"]') ??
        form.querySelector('button')!,
    )
  }
}

const decode = (text: string) => parse(`<i>${text}</i>`).textContent

/** What a browser would send of a form that was not touched. */
export function standingFields(form: HTMLElement): [string, string][] {
  const fields: [string, string][] = []
  for (const field of form.querySelectorAll('input,textarea,select')) {
    const name = field.getAttribute('name')
    if (!name || field.hasAttribute('disabled')) continue
    const type = field.getAttribute('type')
    if (field.tagName === 'SELECT') {
      const chosen = field.querySelector('option[selected]') ?? field.querySelector('option')
      fields.push([name, decode(chosen?.getAttribute('value') ?? '')])
    } else if (field.tagName === 'TEXTAREA') fields.push([name, field.textContent])
    else if (type === 'radio' || type === 'checkbox') {
      if (field.hasAttribute('checked')) fields.push([name, decode(field.getAttribute('value') ?? 'on')])
    } else fields.push([name, decode(field.getAttribute('value') ?? '')])
  }
  return fields
}
