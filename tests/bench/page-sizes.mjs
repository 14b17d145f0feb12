// @ts-check
import { gzipSync } from 'node:zlib'
import { Browser } from './browser.mjs'
import { middle } from './report.mjs'
import { walkWithoutScript, walkWithScript, WrongPage } from './walks.mjs'

/** @typedef {import('./browser.mjs').Page} Page */

const isQuestion = (/** @type {Page} */ { html }) => html.includes('data-page="question"')
/** Bytes of a page gzipped, as the server sent it. @param {Page} page */
function sentBytes(page) {
  if (page.status !== 200) throw new WrongPage(page, 'the page')
  if (page.encoding !== 'gzip') throw new Error(`${page.url} was not gzipped`)
  return page.bytes
}

/** @param {string} origin @param {readonly import('./people').Person[]} people */
async function jobseekerSizes(origin, people) {
  const sizes = { first: [], following: [], part: [], result: [] }
  /** @type {Record<keyof typeof sizes, number[]>} */
  const found = sizes
  let questionPage = ''
  for (const person of people) {
    const browser = new Browser(origin)
    let questions = 0
    for await (const { page } of walkWithoutScript(browser, person)) {
      if (page.html.includes('data-page="result"')) found.result.push(sentBytes(page))
      if (!isQuestion(page)) continue
      questions += 1
      if (questions === 1) questionPage = page.html
      found[questions === 1 ? 'first' : 'following'].push(sentBytes(page))
    }
    for await (const { page, took } of walkWithScript(new Browser(origin), person))
      if (took !== undefined && isQuestion(page)) found.part.push(sentBytes(page))
  }
  return { ...found, script: await scriptBytes(origin, questionPage) }
}

/** The small script, gzipped: a file of its own, or written into the page as data. */
async function scriptBytes(/** @type {string} */ origin, /** @type {string} */ html) {
  const [, source = ''] = /<script[^>]* src="([^"]+)"/.exec(html) ?? []
  const [, inlined] = /^data:[^,]*;base64,(.+)$/s.exec(source) ?? []
  if (inlined) return gzipSync(Buffer.from(inlined, 'base64')).length
  if (!source) throw new Error('The question page has no script')
  const page = await new Browser(origin).get(source)
  return page.encoding === 'gzip' ? page.bytes : gzipSync(page.html).length
}

/** The queue of a coach who signed in with the demo's provider, and the scripts that its page refers to. */
async function coachSizes(/** @type {string} */ origin) {
  const browser = new Browser(origin)
  const login = await browser.get('/coach/sign-in?go=1')
  const queue = await browser.post(login.url, 'user=aino')
  if (!queue.html.includes('data-page="coach-queue"')) throw new WrongPage(queue, 'coach-queue')
  const files = [...new Set(queue.html.match(/\/assets\/[\w.-]+\.js/g))]
  let [gzipped, sent] = [0, 0]
  for (const file of files) {
    const page = await browser.get(file)
    if (page.status !== 200) throw new WrongPage(page, 'a script')
    gzipped += page.encoding === 'gzip' ? page.bytes : gzipSync(page.html).length
    sent += page.bytes
  }
  return { queue: sentBytes(queue), files: files.length, script: gzipped, scriptSent: sent }
}

/**
 * Gzipped bytes of the pages. Of the jobseekers' pages the largest over six people in four languages, and the median.
 * @param {string} origin
 * @param {readonly import('./people').Person[]} people
 */
export async function measureSizes(origin, people) {
  const { script, ...pages } = await jobseekerSizes(origin, people)
  const most = (/** @type {number[]} */ all) => ({ largest: Math.max(...all), median: middle(all) })
  return {
    first: most(pages.first),
    following: most(pages.following),
    part: most(pages.part),
    result: most(pages.result),
    script,
    coach: await coachSizes(origin),
  }
}
