import type { BrowserContext, Locator, Page } from 'playwright-core'
import type { AnswerValue } from '../../../machines/questions/define-question'

type Answers = Readonly<Record<string, AnswerValue>>

/** Chromium reports a page that is answered with 4xx as an error of its own; those pages are looked at by the tests. */
const isStatusOfPage = (text: string) => /^Failed to load resource: .* status of 4\d\d/.test(text)

/** A jobseeker at a browser: finds their way by the test contract, and notes errors that the page reports. */
export class Person {
  /** Errors of the console (breaches of the content security policy too), of scripts, and of what did not load. */
  readonly complaints: string[] = []
  /** The answer that a tap gives, where answers are buttons: pressed with the way on. */
  private tap: Locator | null = null

  private constructor(readonly page: Page) {
    page.on('console', (message) => {
      const text = message.text()
      if (message.type() === 'error' && !isStatusOfPage(text)) this.complaints.push(text)
    })
    page.on('pageerror', (error) => this.complaints.push(`${error.name}: ${error.message}`))
    page.on('response', (answer) => {
      const isPage = ['document', 'fetch'].includes(answer.request().resourceType())
      if (answer.status() >= (isPage ? 500 : 400)) this.complaints.push(`${answer.status()} ${answer.url()}`)
    })
  }

  static async in(context: BrowserContext): Promise<Person> {
    return new Person(await context.newPage())
  }

  async open(path: string): Promise<void> {
    await this.page.goto(path)
  }

  find = (selector: string, options?: { hasText: string }): Locator => this.page.locator(selector, options)

  kind = (): Promise<string | null> => this.find('main').getAttribute('data-page')

  /** The question that is asked here, with its round in a loop: `experienceTitle#1`. */
  async questionKey(): Promise<string> {
    const action = await this.find('form[data-question]').getAttribute('action')
    return action!.split('/').at(-1)!.replace('.', '#')
  }

  /** Does something that leads to another page, or to the same one anew, and waits until that is there. */
  async moveOn(press: () => Promise<unknown>): Promise<void> {
    await this.find('main').evaluate((main) => main.setAttribute('data-was-seen', ''))
    await press()
    await this.find('main:not([data-was-seen])').waitFor()
    await this.page.waitForLoadState()
  }

  act = (action: string): Promise<void> => this.moveOn(() => this.find(`[data-action="${action}"]`).first().click())

  /** Taps the answer that was given, or presses the way on of a question as it stands. */
  goOn = (): Promise<void> => {
    const button = this.tap ?? this.find('form[data-question] [data-action=answer]')
    this.tap = null
    return this.moveOn(() => button.click())
  }

  back = (): Promise<void> => this.moveOn(() => this.page.goBack())

  /** Goes on with a code, as on another device. */
  async resumeWith(code: string, language: string): Promise<void> {
    await this.open(`/${language}/resume`)
    await this.find('[name=code]').fill(code)
    await this.moveOn(() => this.find('main form button').click())
  }

  /** Puts an answer into the question's control, whatever its kind. */
  async give(value: Exclude<AnswerValue, null>): Promise<void> {
    const form = this.find('form[data-question]')
    const kind = await form.evaluate((shown) => {
      const field = shown.querySelector('[name=year],[name=value]')
      if (field?.matches('[name=year]')) return 'month'
      return field?.matches('button') ? 'submit' : (field?.getAttribute('type') ?? field?.tagName.toLowerCase())
    })
    if (kind === 'submit') return this.reach(form.locator(`button[name=value][value="${String(value)}"]`))
    if (kind === 'checkbox') {
      for (const box of await form.locator('input[type=checkbox]').all())
        await box.setChecked([value].flat().includes(await box.inputValue()))
      return
    }
    if (kind === 'month') {
      const [year = '', month = ''] = String(value).split('-')
      await form.locator('[name=month]').selectOption(month)
      return form.locator('[name=year]').fill(year)
    }
    if ((await form.locator('select[name=value]').count()) > 1) {
      for (const list of await form.locator('select[name=value]').all()) {
        const options = await list.locator('option').evaluateAll((all) => all.map((one) => one.getAttribute('value')))
        await list.selectOption(
          [value]
            .flat()
            .map(String)
            .find((one) => options.includes(one)) ?? '',
        )
      }
      return
    }
    if (kind === 'select') return void (await form.locator('[name=value]').selectOption(String(value)))
    return form.locator('[name=value]').fill(String(value))
  }

  /** Unfolds the rest of a long list where the answer is in it, and keeps the answer to be tapped. */
  private async reach(answer: Locator): Promise<void> {
    if (!(await answer.isVisible())) await this.find('fieldset summary').click()
    this.tap = answer
  }

  /** Answers the question on the page; `null` presses "I'd rather not say". */
  async answer(value: AnswerValue): Promise<void> {
    if (value === null) return this.moveOn(() => this.find('form[data-question] [name=skip]').click())
    await this.give(value)
    await this.goOn()
  }

  /** Answers what is asked until no question is asked any more. `atEach` sees each question before it is answered. */
  async answerAll(answers: Answers, atEach?: (key: string, value: AnswerValue) => Promise<void>): Promise<void> {
    while ((await this.kind()) === 'question') {
      const key = await this.questionKey()
      const value = answers[key]
      if (value === undefined) throw new Error(`No answer to ${key}`)
      await atEach?.(key, value)
      await this.answer(value)
      if ((await this.kind()) === 'question' && (await this.questionKey()) === key)
        throw new Error(`${JSON.stringify(value)} is not taken for ${key}`)
    }
  }
}
