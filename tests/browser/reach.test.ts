import type { Locator, Page } from 'playwright-core'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { QuestionForm } from '../../app/components/conversation/question-form'
import type { QuestionView } from '../../app/components/conversation/question-view'
import { PageContextProvider, type PageContext } from '../../app/components/ui/page-context'
import { styleSheetsOf } from '../../app/components/ui/styles.server'
import { suunta } from '../../machines/identity/suunta'
import { languageCodes, languages } from '../../app/i18n/languages'
import { loadTexts } from '../../app/i18n/load-texts.server'
import type { AnswerValue } from '../../machines/questions/define-question'
import { questions } from '../../machines/questions/registry'
import { situations } from '../factories/situations'
import { setStage, sizes } from './steps/browser'
import { expectNoSidewaysScrolling } from './steps/checks'
import { pressOn, tabTo } from './steps/keyboard'
import { Person } from './steps/person'

const stage = setStage()

/** Answers with keys alone: Tab to an answer and Enter, Space to tick, letters to write. */
async function answerByKeys({ page, find }: Person, value: AnswerValue): Promise<void> {
  const form = 'form[data-question]'
  const option = (one: unknown) => find(`${form} input[value="${String(one)}"]`)
  if (value === null) return void (await pressOn(page, find(`${form} [name=skip]`)))
  if (await find(`${form} [type=checkbox]`).count()) {
    for (const one of [value].flat()) await tick(page, option(one))
  } else if (await find(`${form} button[name=value]`).count()) {
    const answer = find(`${form} button[name=value][value="${String(value)}"]`)
    if (!(await answer.isVisible())) await pressOn(page, find(`${form} fieldset summary`))
    return void (await pressOn(page, answer))
  } else {
    await tabTo(page, find(`${form} [name=value]`))
    await page.keyboard.type(String(value))
  }
  await pressOn(page, find(`${form} [data-action=answer]`))
}

async function tick(page: Page, box: Locator) {
  await tabTo(page, box)
  await page.keyboard.press('Space')
}

test('the quick start can be answered with the keyboard alone', { timeout: 240_000 }, async () => {
  const { answers } = situations.warehouseWorker
  const person = await Person.in(await stage.context({ viewport: sizes.desktop }))
  await person.open('/fi')
  await person.moveOn(() => pressOn(person.page, person.find('[data-action=start]')))
  const asked: string[] = []
  while ((await person.kind()) === 'question') {
    const key = await person.questionKey()
    expect(asked).not.toContain(key)
    asked.push(key)
    await person.moveOn(() => answerByKeys(person, answers[key]!))
  }
  expect(await person.kind()).toBe('topics')
  for (const key of asked) {
    await person.open(`/fi/questions/${key}`)
    const given = await person
      .find('[name=value]')
      .evaluateAll((fields) =>
        (fields as HTMLInputElement[])
          .filter((one) =>
            one.type === 'submit' ? one.ariaCurrent === 'true' : one.type !== 'checkbox' || one.checked,
          )
          .map(({ value }) => value),
      )
    expect(given.toSorted(), key).toEqual([answers[key]].flat().map(String).toSorted())
  }
})

test('in forced colours what is chosen looks different from what is not', { timeout: 120_000 }, async () => {
  const { answers } = situations.nurse
  const person = await Person.in(await stage.context({ viewport: sizes.phone }))
  const { page } = person
  await page.emulateMedia({ forcedColors: 'active' })
  await person.open('/ar')
  await person.act('start')
  const looked = new Set<string>()
  await person.answerAll(answers, async (key, value) => {
    const type = await person.find('[name=value]').first().getAttribute('type')
    if (value === null || type !== 'checkbox' || looked.has(type)) return
    looked.add(type)
    const input = person.find(`input[value="${String([value].flat()[0])}"]`)
    const unchosen = await input.screenshot()
    await person.give(value)
    await page.mouse.move(0, 0)
    expect(unchosen.equals(await input.screenshot()), key).toBe(false)
    const { width, height } = (await input.boundingBox())!
    expect(Math.min(width, height), key).toBeGreaterThanOrEqual(20)
  })
  expect(looked).toEqual(new Set(['checkbox']))
  await person.open('/ar/questions/reason')
  const [given, other] = [
    person.find('button[aria-current]'),
    person.find('fieldset button:not([aria-current])').first(),
  ]
  const edge = (button: Locator) =>
    button.evaluate((one) => getComputedStyle(one).outlineWidth + getComputedStyle(one).borderTopWidth)
  expect(await edge(given)).not.toBe(await edge(other))
})

/** The spacing of text that people may choose for themselves: WCAG 2.2, 1.4.12. */
const roomyText = () => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(
    '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}',
  )
  document.adoptedStyleSheets = [sheet]
}

test.for(['nurse', 'warehouseWorker'] as const)(
  'a window of 320 px, as one of 640 px is when zoomed to the double, needs no sideways scrolling with roomy text (%s)',
  { timeout: 240_000 },
  async (name) => {
    const { language, answers } = situations[name]
    const context = await stage.context({ viewport: { width: 320, height: 640 }, deviceScaleFactor: 2 })
    const person = await Person.in(context)
    const look = async () => {
      await expectNoSidewaysScrolling(person.page)
      await person.page.evaluate(roomyText)
      await expectNoSidewaysScrolling(person.page)
      await person.page.evaluate(() => void (document.adoptedStyleSheets = []))
    }
    await person.open(`/${language}`)
    await look()
    await person.act('start')
    await person.answerAll(answers, look)
    await look()
    await person.open(`/${language}/topics/summary`)
    await person.answerAll(answers, look)
    await look()
    await person.act('submit')
    for (const details of await person.find('details').all())
      await details.evaluate((one) => one.setAttribute('open', ''))
    await look()
    for (const path of ['plan', 'code', 'resume', 'crisis', 'privacy', 'accessibility', 'nowhere']) {
      await person.open(`/${language}/${path}`)
      await look()
    }
  },
)

test('no question of any language is wider than a window of 320 px', { timeout: 120_000 }, async () => {
  const textsIn = loadTexts('locales')
  const { page } = await Person.in(await stage.context({ viewport: { width: 320, height: 640 } }))
  const wide: string[] = []
  for (const language of languageCodes) {
    const surroundings = { texts: textsIn(language) } as PageContext
    const formOf = (key: string) => {
      const view = { key, values: [], seen: 0, returnTo: null, fault: null, earlier: null, skills: null }
      const form = createElement(QuestionForm, { view: view as unknown as QuestionView })
      return renderToString(createElement(PageContextProvider, { value: surroundings }, form))
    }
    const forms = questions.map(
      ({ id, repeats }) => `<main><div class="talk">${formOf(repeats ? `${id}#0` : id)}</div></main>`,
    )
    await page.setContent(
      `<html lang="${language}" dir="${languages[language].dir}"><style>${styleSheetsOf(suunta).question}</style>${forms.join('')}`,
    )
    const found = await page.locator('main').evaluateAll((mains) =>
      mains.flatMap((main) => {
        const parts = [...main.querySelectorAll('*')].map((part) => part.getBoundingClientRect())
        const isPast = parts.some(({ left, right }) => left < 0 || right > window.innerWidth)
        return isPast ? [main.querySelector('form')!.dataset.question] : []
      }),
    )
    expect(await page.locator('form').count()).toBe(questions.length)
    wide.push(...found.map((id) => `${language} ${id}`))
  }
  expect(wide).toEqual([])
})
