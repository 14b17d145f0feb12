import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { AnswerValue } from '../../machines/questions/define-question'
import { situations, type SituationName } from '../factories/situations'
import { Visitor } from '../factories/visitor'
import { setStage } from './steps/browser'
import { signIn } from './steps/coach'
import { Person } from './steps/person'
import { sentBy } from './steps/sent'

const stage = setStage()
const zipped = (text: string | Buffer) => gzipSync(text).length

/** What the form of a question sends. */
const fieldsOf = (value: AnswerValue): [string, string][] =>
  value === null ? [['skip', '1']] : [value].flat().map((one) => ['value', String(one)])

/** Bytes that a page, a part of one or a script may have, gzipped. What follows the first question is counted without the sheet, which it has in common with it. */
/** The question with the large compass is allowed a kilobyte more where it is opened as a page of its own, without the script. */
const most = {
  firstQuestion: 8192,
  withCompass: 9216,
  followingQuestion: 4096,
  followingPart: 4096,
  script: 3072,
  coachScripts: 112_640,
}

test.for(['nurse', 'warehouseWorker', 'accountant'] as SituationName[])(
  'the questions of the quick start stay within their bytes (%s)',
  { timeout: 120_000 },
  async (name) => {
    const { language, answers } = situations[name]
    const visitor = new Visitor(stage.portal.origin)
    await visitor.get(`/${language}`)
    await visitor.act('start')
    const first = zipped(visitor.page.html)
    const following: number[] = []
    const parts: number[] = []
    for (let question = visitor.questionKey; question; question = visitor.questionKey) {
      const reply = await visitor.send(`/${language}/answers/${question}`, visitor.form(fieldsOf(answers[question]!)))
      if (reply.status === 200) parts.push(zipped(await reply.text()))
      await visitor.get(reply.headers.get('x-at')!)
      if (visitor.kind === 'question') following.push(zipped(visitor.page.html.replace(/<style.*?<\/style>/s, '')))
      const hasCompass = visitor.questionKey === 'priorities'
      expect(zipped(visitor.page.html), question).toBeLessThanOrEqual(
        hasCompass ? most.withCompass : most.firstQuestion,
      )
    }
    const [largest, largestPart] = [Math.max(...following), Math.max(...parts)]
    console.log(
      `${name}: first question ${first} B, later ones at most ${largest} B, put in by the script ${largestPart} B`,
    )
    expect(following.length).toBeGreaterThan(10)
    expect(parts.length).toBe(following.length)
    expect(first).toBeLessThanOrEqual(most.firstQuestion)
    expect(largest).toBeLessThanOrEqual(most.followingQuestion)
    expect(largestPart).toBeLessThanOrEqual(most.followingPart)
  },
)

test('a question page asks for nothing but itself and the small script, and waits only for itself', async () => {
  const person = await Person.in(await stage.context())
  const { page } = person
  const asked: string[] = []
  await person.open('/fi')
  page.on('request', (request) => asked.push(`${request.resourceType()} ${new URL(request.url()).pathname}`))
  await person.act('start')
  await page.waitForLoadState('networkidle')
  expect(asked).toEqual([
    'document /fi/start',
    'document /fi/questions/reason',
    expect.stringMatching(/^script \/assets\/swap-[\w-]+\.js$/),
  ])
  const waitedFor = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(
        (one) =>
          (one as PerformanceResourceTiming & { renderBlockingStatus: string }).renderBlockingStatus !== 'non-blocking',
      )
      .map((one) => one.name),
  )
  expect(waitedFor).toEqual([])
  const script = await page.request.get(asked.at(-1)!.split(' ')[1]!)
  const bytes = zipped(await script.body())
  console.log(`the script of the questions ${bytes} B`)
  expect(bytes).toBeLessThanOrEqual(most.script)
  expect(script.headers()['content-encoding']).toMatch(/^(br|gzip)$/)
  expect(script.headers()['cache-control']).toContain('immutable')
})

test("the scripts of a coach's pages stay within their bytes", { timeout: 120_000 }, async () => {
  await sentBy(stage.portal, 'accountant', 'Annika')
  const person = await Person.in(await stage.context({ locale: 'fi' }))
  const bytes = new Map<string, number>()
  const unzipped: string[] = []
  const reading: Promise<unknown>[] = []
  person.page.on('response', (answer) => {
    if (answer.request().resourceType() !== 'script') return
    const note = (body: Buffer) => {
      bytes.set(answer.url(), zipped(body))
      if (body.length > 1024 && !answer.headers()['content-encoding']) unzipped.push(answer.url())
    }
    reading.push(answer.body().then(note))
  })
  await signIn(person)
  await person.act('open')
  await person.act('continue')
  expect(await person.kind()).toBe('coach-plan')
  await person.page.waitForLoadState('networkidle')
  await Promise.all(reading)
  const all = [...bytes.values()].reduce((sum, one) => sum + one, 0)
  console.log(`all ${bytes.size} scripts of sign-in, queue, assessment and plan editor together ${all} B`)
  expect(unzipped).toEqual([])
  expect(bytes.size).toBeGreaterThan(3)
  expect(all).toBeLessThanOrEqual(most.coachScripts)
})
