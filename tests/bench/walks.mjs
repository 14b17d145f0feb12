// @ts-check
/** @typedef {import('./browser.mjs').Browser} Browser */
/** @typedef {import('./browser.mjs').Page} Page */
/** @typedef {import('./people').Person} Person */

/**
 * @typedef {object} Met
 * @property {Page} page
 * @property {number} [took] milliseconds of an answer: its POST and the GET that follows. None: a page on the way
 */

const between = (/** @type {string} */ text, /** @type {string} */ before, from = 0) => {
  const start = text.indexOf(before, from)
  return start < 0 ? undefined : text.slice(start + before.length, text.indexOf('"', start + before.length))
}

/** What came instead of what had to come. */
export class WrongPage extends Error {
  /** @param {Page} page @param {string} wanted */
  constructor({ url, status, html }, wanted) {
    super(`${wanted} was to come, but ${url} answered ${status}: ${between(html, 'data-page="') ?? html.slice(0, 200)}`)
  }
}

/** @param {Page} page @param {string} kind */
function expectPage(page, kind) {
  if (page.status !== 200 || between(page.html, 'data-page="') !== kind) throw new WrongPage(page, kind)
}

/** @param {Page} page @param {import('./people').AnswerStep} step */
function expectQuestion(page, { id, path }) {
  expectPage(page, 'question')
  const form = page.html.lastIndexOf('<form', page.html.indexOf(' data-question="'))
  const isAsked = between(page.html, ' data-question="', form) === id && between(page.html, ' action="', form) === path
  if (form < 0 || !isAsked) throw new WrongPage(page, `the question ${path}`)
}

/** @param {Page} page @param {string} place a link's or a form's address on the page */
function expectWay(page, place) {
  if (!page.html.includes(`="${place}"`)) throw new WrongPage(page, `a way to ${place}`)
}

/**
 * A whole conversation over the portal: start, every question, send, result. Throws at the first page that is not the
 * one that had to come.
 * @param {Browser} browser
 * @param {Person} person
 * @param {boolean} hasScript answers go the way of the small script
 * @returns {AsyncGenerator<Met>}
 */
async function* walk(browser, { language, stages }, hasScript) {
  let page = await browser.get(`/${language}`)
  expectPage(page, 'welcome')
  expectWay(page, `/${language}/start`)
  yield { page }
  page = await browser.post(`/${language}/start`, '')
  for (const { name, steps, endsAt } of stages) {
    if (name !== 'quickStart') {
      const [first] = steps
      const way = first && page.html.includes(`="${first.path}"`) ? first.path : `/${language}/topics/${name}`
      expectWay(page, way)
      page = await browser.get(way)
    }
    yield { page }
    for (const step of steps) {
      expectQuestion(page, step)
      const since = performance.now()
      page = await (hasScript ? browser.answerByScript(page, step.path, step.body) : browser.post(step.path, step.body))
      yield { page, took: performance.now() - since }
    }
    expectPage(page, endsAt)
  }
  expectWay(page, `/${language}/summary`)
  page = await browser.post(`/${language}/summary`, '')
  expectPage(page, 'result')
  yield { page }
}

/** A browser in which the small script runs: one request an answer. @type {(browser: Browser, person: Person) => AsyncGenerator<Met>} */
export const walkWithScript = (browser, person) => walk(browser, person, true)

/** A browser without JavaScript: a POST and the GET that it is sent on to. @type {(browser: Browser, person: Person) => AsyncGenerator<Met>} */
export const walkWithoutScript = (browser, person) => walk(browser, person, false)

/**
 * The same answers sent to the bare server, one request each.
 * @param {Browser} browser
 * @param {Person} person
 * @returns {AsyncGenerator<Met>}
 */
export async function* walkBare(browser, { stages }) {
  for (const { path, body } of stages.flatMap(({ steps }) => steps)) {
    const since = performance.now()
    const page = await browser.post(path, body)
    if (page.status !== 200 || !page.html.endsWith('</html>')) throw new WrongPage(page, 'the page')
    yield { page, took: performance.now() - since }
  }
}
