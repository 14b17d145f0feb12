import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { expectPage } from '../../factories/expect-safe'
import { startTestPortal, type TestPortal } from '../../servers/running-portal'
import { situations } from '../../factories/situations'
import { storedRows, type StoredRows } from '../../factories/stored-rows'
import { Visitor } from '../../factories/visitor'
import { answerOn } from '../../factories/walk-through'

const { accountant } = situations
let portal: TestPortal
beforeAll(async () => {
  portal = await startTestPortal({ now: () => new Date('2026-11-22T10:00:00Z') })
})
afterAll(() => portal.stop())

type Fields = (readonly [string, string])[]
const value = (...values: string[]): Fields => values.map((one) => ['value', one])
const month = (year: string, number: string): Fields => [
  ['year', year],
  ['month', number],
]
const long = 'ä'.repeat(121)

describe.each(['fi', 'ar'] as const)('in %s', (language) => {
  let visitor: Visitor
  let before: StoredRows
  beforeAll(async () => {
    visitor = new Visitor(portal.origin)
    await visitor.get(`/${language}`)
    await visitor.act('start')
    await answerOn(visitor, accountant.answers)
    await visitor.get(`/${language}/topics/situation`)
    expect(visitor.questionKey).toBe('servicesNow')
    before = await storedRows(portal.database)
  })
  beforeEach(() => {
    portal.logged.length = 0
  })

  async function expectNothingStored() {
    expect(await storedRows(portal.database)).toEqual(before)
    expect(portal.logged).toEqual([])
  }
  const post = (key: string, fields: Fields) =>
    visitor.post(`/${language}/questions/${key}`, [...fields, ['seen', '99']])

  test.each<[what: string, key: string, fields: Fields]>([
    ['an unknown option', 'municipality', value('999')],
    ['an option of another question', 'municipality', value('laidOff')],
    ['an option with a NUL byte', 'municipality', value('837\u0000')],
    ['the name of a built-in property', 'municipality', value('__proto__')],
    ['no option', 'municipality', []],
    ['skipping what may not be skipped', 'municipality', [['skip', '1']]],
    ['one unknown option among known ones', 'priorities', value('work', 'nothing')],
    ['an option that stands alone with others', 'priorities', value('money', 'none')],
    ['a number above the scale', 'workAbility', value('11')],
    ['a negative number', 'workAbility', value('-1')],
    ['not a number', 'workAbility', value('NaN')],
    ['a number without end', 'workAbility', value('Infinity')],
    ['half a number', 'workAbility', value('7.5')],
    ['a number in another notation', 'workAbility', value('0x5')],
    ['a number of four hundred digits', 'workAbility', value('9'.repeat(400))],
    ['a number with a NUL byte', 'workAbility', value('5\u0000')],
    ['two values for one choice', 'municipality', value('837', '837')],
    ['two points of a scale', 'workAbility', value('5', '6')],
    ['a year long ago', 'layOffStarted', month('1850', '05')],
    ['a month that does not exist', 'layOffStarted', month('2026', '13')],
    ['a month in the future', 'layOffStarted', month('2026', '12')],
    ['a month too long ago', 'layOffStarted', month('1979', '12')],
    ['a year in words', 'layOffStarted', month('viime vuosi', '05')],
    ['a negative year', 'layOffStarted', month('-2020', '05')],
    ['a year that is not a number', 'layOffStarted', month('NaN', 'NaN')],
    ['a month without a year', 'layOffStarted', month('', '05')],
    ['neither month nor year', 'layOffStarted', month('', '')],
    ['a text over its limit', 'mainWork', value(long)],
    ['a text over its limit only in bytes sent', 'mainWork', value(`${'🙂'.repeat(61)}`)],
  ])('%s brings the same question back, with a word on what to do', async (_what, key, fields) => {
    expectPage(await post(key, fields), 400, 'question', language)
    expect(visitor.questionKey).toBe(key)
    expect(visitor.find('title').textContent).toMatch(language === 'fi' ? /^Virhe: / : /^خطأ: /)
    expect(visitor.find('.fault a[href="#answer"]').textContent).toBe(visitor.find('#fault').textContent)
    expect(visitor.find('#fault').textContent.length).toBeGreaterThan(10)
    await expectNothingStored()
  })

  test('a text over its limit is kept, and the limit is said', async () => {
    await post('mainWork', value(long))
    expect(visitor.find('input[name="value"]').getAttribute('value')).toBe(long)
    expect(visitor.find('#fault').textContent).toMatch(/121[^]*120|120[^]*121/)
    await expectNothingStored()
  })

  test('an unknown month is kept as it was written', async () => {
    await post('layOffStarted', month('viime vuosi', '05'))
    expect(visitor.find('input[name="year"]').getAttribute('value')).toBe('viime vuosi')
    expect(visitor.find('select[name="month"] option[selected]').getAttribute('value')).toBe('05')
    await expectNothingStored()
  })

  test.each([
    ['nonsense', 400],
    ['experienceTitle.99', 400],
    ['experienceTitle', 400],
    ['constructor', 400],
    ['finnishLevel', 404],
    ['experienceTitle.3', 404],
  ])('an answer to the question %s, which is not asked, is given back', async (key, status) => {
    expectPage(await post(key, value('Minun <b>sanani</b>')), status, 'error', language)
    expect(visitor.find('main .note').textContent).toBe('Minun <b>sanani</b>')
    expect(visitor.find('[data-action="continue"]').getAttribute('href')).toBe(`/${language}/topics`)
    await expectNothingStored()
  })

  test.each(['0', '-1', 'NaN', '1e9', '99999999999999999999', ''])(
    'a form that saw revision %s is stale',
    async (seen) => {
      const fields: Fields = [
        ['value', 'Toinen työ'],
        ['seen', seen],
      ]
      expectPage(await visitor.post(`/${language}/questions/mainWork`, fields), 409, 'question', language)
      const notes = visitor.page.document.querySelectorAll('main .note').map((note) => note.textContent)
      expect(notes).toEqual(['Toinen työ', accountant.answers.mainWork])
      await expectNothingStored()
    },
  )

  test('a NUL byte in a text is left out, and markup is shown as it was written', async () => {
    await visitor.get(`/${language}/questions/mainWork`)
    await visitor.answer(`Siivo\u0000oja <script>alert("ä")</script> &amp;`)
    await visitor.get(`/${language}/questions/mainWork`)
    expect(visitor.find('input[name="value"]').getAttribute('value')).toBe('Siivooja <script>alert("ä")</script> &amp;')
    expect(visitor.page.html).not.toContain('<script>alert')
    const { answers } = await storedRows(portal.database)
    expect(answers).toBe(before.answers + 1)
  })
})

test('an assessment takes two thousand revisions and no more; what was written is shown and not stored', async () => {
  type Row = { id: string; revision: number }
  const all = () => portal.database.run<Row>('assessments', 'select id, revision from assessments', [])
  const known = new Set((await all()).map(({ id }) => id))
  const visitor = new Visitor(portal.origin)
  await visitor.get('/fi')
  await visitor.act('start')
  await visitor.answer('jobEnded')
  const { questionKey } = visitor
  const own = (await all()).find(({ id }) => !known.has(id))!
  const revision = async () => (await all()).find(({ id }) => id === own.id)!.revision
  const post = (reason: string) =>
    visitor.post('/fi/questions/reason', [
      ['value', reason],
      ['seen', String(own.revision)],
    ])
  await portal.database.run('full', 'update assessments set revision = 2000 where id = $1', [own.id])
  await post('laidOff')
  expect(visitor.page.status).toBe(409)
  expect(await revision()).toBe(2000)
  await visitor.get(`/fi/questions/${questionKey}`)
  expect(visitor.page.status, 'what is there can still be read').toBe(200)
  await portal.database.run('nearly full', 'update assessments set revision = 1999 where id = $1', [own.id])
  await post('laidOff')
  expect(await revision()).toBe(2000)
})
