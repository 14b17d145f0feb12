import { afterAll, beforeAll, expect, test } from 'vitest'
import { askedOnPaper, questionsOf } from '../../../machines/conversations/paper-form'
import { questionAt } from '../../../machines/questions/registry'
import type { AnswerValue } from '../../../machines/questions/define-question'
import { languageCodes, languages } from '../../../app/i18n/languages'
import { loadTexts } from '../../../app/i18n/load-texts.server'
import { openRowOf, signInAs } from '../../factories/coach-visitor'
import { situations } from '../../factories/situations'
import { Visitor } from '../../factories/visitor'
import { startTestPortal, type TestPortal } from '../../servers/running-portal'

const texts = loadTexts('locales')
let portal: TestPortal
beforeAll(async () => {
  portal = await startTestPortal()
}, 120_000)
afterAll(() => portal.stop())

/** Begins to type for a client; resolves to the address of what is typed. */
async function begin(coach: Visitor, language: string, how = 'inTheRoom'): Promise<string> {
  await coach.get('/coach/together')
  await coach.press(coach.find('[data-action="start"]'), [
    ['language', language],
    ['how', how],
  ])
  return new URL(coach.page.url).pathname
}

const keyIn = (coach: Visitor) => /\/questions\/([^/]+)$/.exec(new URL(coach.page.url).pathname)?.[1]?.replace('.', '#')
const valuesOf = (value: AnswerValue | undefined) =>
  value === null || value === undefined ? [] : [value].flat().map(String)

/** Answers what is asked until the page of the assessment is back. */
async function typeOn(coach: Visitor, answers: Readonly<Record<string, AnswerValue>>): Promise<string[]> {
  const asked: string[] = []
  for (let key = keyIn(coach); key; key = keyIn(coach)) {
    expect(asked, 'asked again').not.toContain(key)
    asked.push(key)
    const values = valuesOf(answers[key])
    const month = questionAt(key)!.question.kind === 'month' && values.length > 0 ? values[0]!.split('-') : null
    const fields = month
      ? ([
          ['value:year', month[0]!],
          ['value:month', month[1]!],
        ] as const)
      : values.map((value) => ['value', value] as const)
    const button = coach.find(values.length > 0 ? '[data-action="answer"]' : '[name="skip"]')
    await coach.press(button, [...fields])
  }
  return asked
}

const rowsOf = (client: string, action: string) =>
  portal.database.run<{ actor_kind: string; actor_id: string; purpose: string }>(
    'rows',
    'select actor_kind, actor_id, purpose from audit_events where client_id = $1 and action = $2 order by id',
    [client, action],
  )

const clientOf = async (page: string) =>
  (
    await portal.database.run<{ client_id: string }>('client', 'select client_id from assessments where id = $1', [
      page.split('/').at(-1)!,
    ])
  )[0]!.client_id

test(
  'a coach types for a client in the room, question by question in both languages, sends, and hands over',
  { timeout: 60_000 },
  async () => {
    const { answers } = situations.nurse
    const coach = await signInAs(portal.origin, 'aino')
    const page = await begin(coach, 'ar')
    await coach.get(coach.find('[data-part="quickStart"] a').getAttribute('href')!)
    const first = questionsOf('quickStart')[0]!
    const heading = coach.find('h1')
    expect(heading.querySelector('[lang="ar"][dir="rtl"]')!.textContent).toBe(texts('ar').question(first).title)
    expect(heading.querySelector('small')!.textContent).toBe(texts('fi').question(first).title)
    await typeOn(coach, answers)
    expect(new URL(coach.page.url).pathname).toBe(page)
    await coach.get(coach.find('[data-part="summary"] a').getAttribute('href')!)
    await typeOn(coach, answers)
    await coach.act('submit')
    expect(coach.page.document.querySelector('[role="status"]')).not.toBeNull()

    const client = await clientOf(page)
    const [aino] = await portal.database.run<{ id: string }>(
      'aino',
      `select id from coaches where name = 'Aino Lahtinen'`,
      [],
    )
    const typedRows = [
      ...(await rowsOf(client, 'assessment.started')),
      ...(await rowsOf(client, 'question.answered')),
      ...(await rowsOf(client, 'assessment.sent')),
    ]
    expect(new Set(typedRows.map((row) => JSON.stringify(row)))).toEqual(
      new Set([JSON.stringify({ actor_kind: 'coach', actor_id: aino!.id, purpose: 'serviceNeedsAssessment' })]),
    )
    expect(typedRows.length).toBeGreaterThan(15)

    await coach.press(coach.find('[value="code"]'))
    const code = coach.find('bdi.code').textContent
    const person = new Visitor(portal.origin, { 'accept-language': 'ar' })
    await person.get('/ar/resume')
    await person.press(person.find('main form button'), [['code', code]])
    await person.get('/ar/plan')
    expect(person.kind).toBe('plan')
    await person.get('/ar/my-data')
    expect(person.page.html, 'the person sees who typed').toContain('Aino Lahtinen')

    await coach.get('/coach')
    await openRowOf(coach, 'رنا')
    expect(coach.kind).toBe('coach-assessment')
    expect(coach.find('.facts').textContent).toContain('Aino Lahtinen kirjasi vastaukset asiakkaan vieressä')
  },
)

test('an answer that cannot be taken comes back with the words of the fault, and nothing is lost', async () => {
  const coach = await signInAs(portal.origin, 'aino')
  await begin(coach, 'so', 'onThePhone')
  await coach.get(coach.find('[data-part="quickStart"] a').getAttribute('href')!)
  const before = coach.page.url
  await coach.press(coach.find('[data-action="answer"]'))
  expect([coach.page.status, coach.page.url]).toEqual([400, before])
  expect(coach.find('.faulty').textContent).toBe(texts('fi').t('errors:nothingGiven'))
})

test(
  'the paper form is there in every language with every question, and its answers are entered on one page',
  { timeout: 60_000 },
  async () => {
    const looking = new Visitor(portal.origin)
    const all = askedOnPaper.flatMap(questionsOf)
    for (const language of languageCodes) {
      await looking.get(`/${language}/form`)
      expect(looking.page.document.querySelector('html')!.getAttribute('dir')).toBe(languages[language].dir)
      const titles = looking.page.document.querySelectorAll('main h3').map(({ textContent }) => textContent)
      expect(titles, language).toEqual(all.map((question) => texts(language).question(question).title))
    }
    const coach = await signInAs(portal.origin, 'aino')
    const page = await begin(coach, 'sv')
    await coach.get(`${page}/form`)
    expect(coach.page.document.querySelectorAll('[data-field]')).toHaveLength(all.length)
    const { answers } = situations.accountant
    const filled = all.flatMap(({ id, kind }) => {
      const values = valuesOf((answers as Record<string, AnswerValue>)[id])
      if (kind !== 'month') return values.map((value) => [id, value] as const)
      const [year, month] = (values[0] ?? '').split('-')
      return year ? [[`${id}:year`, year] as const, [`${id}:month`, month!] as const] : []
    })
    const needed = all.find(({ skippable }) => !skippable)!
    await coach.press(
      coach.find('[data-action="submit"]'),
      filled.filter(([name]) => name !== needed.id),
    )
    expect([coach.page.status, coach.find('.fault a').getAttribute('href')]).toEqual([400, `#q-${needed.id}`])
    const kept = coach.page.document.querySelectorAll('input[checked]').map((input) => input.getAttribute('name'))
    expect(kept.length, 'what was typed stands in the form').toBeGreaterThan(8)
    await coach.press(coach.find('[data-action="submit"]'), filled)
    expect(new URL(coach.page.url).pathname).toBe(page)
    await coach.act('submit')
    expect(coach.page.document.querySelector('[role="status"]')).not.toBeNull()
    await coach.get('/coach')
    await openRowOf(coach, 'Annika')
    expect(coach.find('.facts').textContent).toContain('Aino Lahtinen kirjasi')
  },
)

test('an answer that tells of danger says so to the coach before anything else', async () => {
  const coach = await signInAs(portal.origin, 'aino')
  const page = await begin(coach, 'fi', 'onThePhone')
  await coach.get(coach.find('[data-part="quickStart"] a').getAttribute('href')!)
  await typeOn(coach, { ...situations.undecided.answers, safety: 'inDanger' })
  expect(new URL(coach.page.url).pathname).toBe(page)
  expect(coach.find('.fault a').getAttribute('href')).toBe('/fi/crisis')
})

test('what a coach types is theirs alone, for half a day', async () => {
  const coach = await signInAs(portal.origin, 'aino')
  const page = await begin(coach, 'en')
  const other = await signInAs(portal.origin, 'mira')
  for (const part of ['', '/form', `/questions/${questionsOf('quickStart')[0]!.id}`]) {
    await other.get(`${page}${part}`)
    expect(new URL(other.page.url).pathname, part).toBe('/coach/together')
    const posted = await other.send(`${page}${part}`, other.form([['value', 'jobEnded']]))
    expect(posted.headers.get('location'), part).toBe('/coach/together')
  }
  await portal.database.run(
    'later',
    `update jobseeker_sessions set expires_at = now() - interval '1 minute' where opened_by is not null`,
    [],
  )
  await coach.get(page)
  expect(new URL(coach.page.url).pathname).toBe('/coach/together')
})

test('whoever chooses no language or no place is told so', async () => {
  const coach = await signInAs(portal.origin, 'aino')
  await coach.get('/coach/together')
  await coach.press(coach.find('[data-action="start"]'))
  expect([coach.page.status, coach.find('.fault a').getAttribute('href')]).toEqual([400, '#language'])
})
