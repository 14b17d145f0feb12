import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { loadTexts } from '../../../app/i18n/load-texts.server'
import { readCatalogue } from '../../../app/use-cases/content/starter-catalogue.server'
import type { Database } from '../../../db/client'
import { experienceSkillLevels, experienceSkills } from '../../../machines/questions/skills'
import type { SkillLanguage } from '../../../machines/skills/skill-languages'
import { openPlanOf, signInAs } from '../../factories/coach-visitor'
import { expectPage } from '../../factories/expect-safe'
import { startTestPortal, type TestPortal } from '../../servers/running-portal'
import { situations } from '../../factories/situations'
import { countAnswers } from '../../factories/opened-answers'
import { Visitor } from '../../factories/visitor'
import { answerOn, walkThrough } from '../../factories/walk-through'

const texts = loadTexts('locales')
const catalogue = readCatalogue()
const named = (english: string) => catalogue.filter(({ kind, labels }) => kind === 'skill' && labels.en === english)
const uriOf = (english: string) => named(english)[0]!.uri
const nameOf = (uri: string, language: SkillLanguage) => catalogue.find((one) => one.uri === uri)!.labels[language]
const [lookAfterChildren, mendClothes, mendClothesToo] = [
  ...named('look after children'),
  ...named('mend and alter clothes'),
].map(({ uri }) => uri)

/** The names of the statements about skills that the portal sends. */
const asked: string[] = []
const wrap = (database: Database): Database => ({
  ...database,
  run: (name, sql, parameters) => {
    if (/find-concepts|skill-labels/.test(name)) asked.push(name)
    return database.run(name, sql, parameters)
  },
})

let portal: TestPortal
beforeAll(async () => {
  portal = await startTestPortal({ wrap })
})
afterAll(() => portal.stop())

const boxes = (visitor: Visitor) =>
  visitor.page.document.querySelectorAll('form[data-question] input[name="value"]').map((box) => ({
    uri: box.getAttribute('value')!,
    name: box.parentNode!.textContent,
    ticked: box.hasAttribute('checked'),
  }))

const { answers: told, ...undecided } = situations.undecided
/** Without a main work the first round asks what it is about. */
const answers = { ...told, mainWork: null }
const walalo = {
  strengths: null,
  'experienceKind#0': 'care',
  'experienceTitle#0': 'Waxaan koriyay lix walaalahay oo iga yar',
  'experienceTasks#0': 'Carruurta ayaan ilaalin jiray, dharka dadka xaafadda ee jeexanna waan u toli jiray.',
}

/** A person in the skills topic, where the first experience has been described. */
async function describeOne(language: string, described: Record<string, string | null>): Promise<Visitor> {
  const visitor = new Visitor(portal.origin)
  await visitor.get(`/${language}`)
  await visitor.act('start')
  await answerOn(visitor, answers)
  await visitor.get(`/${language}/topics/skills`)
  await answerOn(visitor, described, 'experienceSkills#0')
  expect(visitor.questionKey).toBe('experienceSkills#0')
  return visitor
}

test('who raised six younger siblings and mended clothes for the street, and says so in Somali, sees their skills named', async () => {
  const visitor = await describeOne('so', walalo)
  const mending = boxes(visitor).find(({ uri }) => uri === mendClothes || uri === mendClothesToo)!
  expect(boxes(visitor).map(({ uri }) => uri)).toContain(lookAfterChildren)
  expect(mending.name).toBe(nameOf(mending.uri, 'so'))
  await visitor.answer([lookAfterChildren!, mending.uri])

  expect(visitor.questionKey).toBe('experienceSkillLevels#0')
  const legends = visitor.page.document.querySelectorAll('fieldset.skill legend').map((one) => one.textContent)
  expect(legends.toSorted()).toEqual([nameOf(lookAfterChildren!, 'so'), mending.name].toSorted())
  const said = [
    `canTeach@${lookAfterChildren}`,
    `maybe@${lookAfterChildren}`,
    `alone@${mending.uri}`,
    `yes@${mending.uri}`,
  ]
  await visitor.answer(said)
  const rest = { ...answers, ...walalo, 'experienceMore#0': 'no', digitalSkills: 'everydayTools', displayName: 'Hodan' }
  expect(await answerOn(visitor, rest)).not.toContain('experienceCertainty#0')
  await visitor.get('/so/topics/summary')
  await answerOn(visitor, rest)

  const summary = visitor.find('main').textContent
  expect(summary).toContain(walalo['experienceTasks#0'])
  expect(summary).toContain(nameOf(lookAfterChildren!, 'so'))
  const soomaali = texts('so')
  const level = soomaali.option(experienceSkillLevels, 'canTeach')
  const wish = `${soomaali.t('common:skills.wish')} ${soomaali.option(experienceSkillLevels, 'maybe')}`
  expect(summary, '"maybe" with what it is about').toContain(`${level} · ${wish}`)
  await visitor.act('submit')
  expect(visitor.kind).toBe('result')
  expect(visitor.find('main').textContent).toContain(nameOf(mending.uri, 'so'))

  const coach = await signInAs(portal.origin, 'aino')
  await openPlanOf(coach, 'Hodan')
  await coach.get(coach.page.url.replace('/plans/', '/assessments/') + '/answers')
  const read = coach.find('main').textContent
  expect(read).toContain(nameOf(lookAfterChildren!, 'fi'))
  expect(read).toContain(nameOf(mending.uri, 'fi'))
  expect(read).toContain(walalo['experienceTasks#0'])
  expect(read).toContain(texts('fi').option(experienceSkillLevels, 'canTeach'))
})

describe('looking for more', () => {
  const press = (visitor: Visitor, button: string, words: string, ticked: string[]) =>
    visitor.press(visitor.find(button), [['look', words], ...ticked.map((uri) => ['value', uri] as const)])
  const search = 'button[name="search"]'
  const forward = 'form[data-question] button'
  let visitor: Visitor
  beforeEach(async () => {
    visitor = await describeOne('fi', {
      ...walalo,
      'experienceTitle#0': 'Siivooja',
      'experienceTasks#0': 'Siivosin kouluja',
    })
  })

  test('finds skills for other words, keeps what was ticked, and stores nothing yet', async () => {
    const [first] = boxes(visitor)
    const before = await countAnswers(portal, 'experienceSkills#0')
    expectPage(await press(visitor, search, 'trukilla ajaminen', [first!.uri]), 200, 'question', 'fi')
    expect(
      boxes(visitor)
        .filter(({ ticked }) => ticked)
        .map(({ uri }) => uri),
    ).toEqual([first!.uri])
    expect(boxes(visitor).map(({ uri }) => uri)).toContain(uriOf('operate a forklift'))
    expect(visitor.find('input[name="look"]').getAttribute('value')).toBe('trukilla ajaminen')
    expect(visitor.find('title').textContent).not.toMatch(/^Virhe/)
    expect(await countAnswers(portal, 'experienceSkills#0')).toBe(before)
  })

  test('also when Return is pressed in the field; the second time it is the way on', async () => {
    await press(visitor, forward, 'trukki', [])
    expect(visitor.questionKey).toBe('experienceSkills#0')
    await press(visitor, forward, 'trukki', [uriOf('operate a forklift')])
    expect(visitor.questionKey).toBe('experienceSkillLevels#0')
  })

  test('says when the words find nothing', async () => {
    await press(
      visitor,
      search,
      'qqqq xyzzy',
      boxes(visitor)
        .map(({ uri }) => uri)
        .filter((uri) => uri !== 'none'),
    )
    expect(visitor.find('main').textContent).toContain(texts('fi').t('common:skills.nothingFound'))
  })
})

describe('a pick', () => {
  let visitor: Visitor
  beforeAll(async () => {
    visitor = await describeOne('fi', { ...walalo, 'experienceTitle#0': 'Kokki', 'experienceTasks#0': 'Keitin ruokaa' })
  })
  const post = (key: string, ...values: string[]) =>
    visitor.post(
      `/fi/questions/${key}`,
      values.map((one) => ['value', one]),
    )
  const noSuchSkill = 'http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000000'
  const anOccupation = catalogue.find(({ kind }) => kind === 'occupation')!.uri

  test.each([
    ['a skill that there is not', [noSuchSkill]],
    ['one such among others', [uriOf('cook food'), noSuchSkill]],
    ['an occupation', [anOccupation]],
    ['markup', ['<script>']],
    ['nothing', []],
    ['that none fits, and one that does', ['none', uriOf('cook food')]],
    [
      'more than fit',
      catalogue
        .filter(({ kind }) => kind === 'skill')
        .slice(0, 13)
        .map(({ uri }) => uri),
    ],
  ])('of %s is not taken', async (_, values) => {
    expectPage(await post('experienceSkills.0', ...values), 400, 'question', 'fi')
    expect(visitor.questionKey).toBe('experienceSkills#0')
    expect(visitor.find('#fault').textContent.length).toBeGreaterThan(10)
  })

  test('is followed by what is said of each skill, and of no other', async () => {
    const [cook, sew] = [uriOf('cook food'), uriOf('sew')]
    await post('experienceSkills.0', cook)
    expect(visitor.questionKey).toBe('experienceSkillLevels#0')
    for (const values of [[`alone@${sew}`], [`alone@${cook}`, `learning@${cook}`], [`best@${cook}`], [cook], ['', '']])
      expectPage(await post('experienceSkillLevels.0', ...values), 400, 'question', 'fi')
    await post('experienceSkillLevels.0', `alone@${cook}`, '')
    expect(visitor.questionKey).toBe('experienceMore#0')
    await visitor.get('/fi/questions/experienceSkillLevels.0')
    expect(visitor.find('option[selected]').getAttribute('value')).toBe(`alone@${cook}`)
  })

  test('of none, or none at all, leads to how sure the person is of the whole', async () => {
    for (const answer of [['none'], null]) {
      const other = await describeOne('fi', walalo)
      await other.answer(answer)
      expect(other.questionKey).toBe('experienceCertainty#0')
    }
  })

  test('is not asked for when nothing was described', async () => {
    const other = new Visitor(portal.origin)
    await other.get('/fi')
    await other.act('start')
    await answerOn(other, answers)
    await other.get('/fi/topics/skills')
    await answerOn(
      other,
      { strengths: null, 'experienceKind#0': 'hobby', 'experienceTitle#0': null, 'experienceTasks#0': null },
      'experienceCertainty#0',
    )
    expect(other.questionKey).toBe('experienceCertainty#0')
  })
})

describe('what nobody has a name for', () => {
  const [baking, tambourine] = ['أخبز خبز الطابون على الحطب', 'زخرفة qqxx بخيط الذهب']
  const ownKey = 'experienceOwnSkills#0'
  const own = (visitor: Visitor) =>
    visitor.page.document
      .querySelectorAll('input[name="own"]')
      .map((box) => [box.getAttribute('value'), box.hasAttribute('checked')])
  const history = (visitor: Visitor) =>
    visitor.page.document
      .querySelectorAll('.said')
      .map((one) => one.textContent)
      .join()
  const look = (visitor: Visitor, words: string) =>
    visitor.press(visitor.find('button[name="search"]'), [['look', words]])
  const goOn = (visitor: Visitor, fill: Parameters<Visitor['press']>[1] = []) =>
    visitor.press(visitor.find('form[data-question] button'), fill)
  const described = {
    strengths: null,
    'experienceKind#0': 'household',
    'experienceTitle#0': 'qqxx',
    'experienceTasks#0': 'أساعد جدتي',
  }

  test('stays in the words of a person who writes Arabic, on the page, the summary, the result, in their data and with the coach', async () => {
    const visitor = await describeOne('ar', described)
    await look(visitor, baking)
    expect(own(visitor)).toEqual([[baking, true]])
    await look(visitor, tambourine)
    expect(own(visitor)).toEqual([
      [baking, true],
      [tambourine, true],
    ])
    // Nothing ticked: words of one's own are an answer.
    await goOn(visitor)
    expect(visitor.questionKey).toBe('experienceCertainty#0')
    expect(history(visitor)).toContain(baking)

    await visitor.get('/ar/questions/experienceSkills.0')
    expect(own(visitor)).toEqual([
      [baking, true],
      [tambourine, true],
    ])
    expect(boxes(visitor).find(({ uri }) => uri === 'none')!.ticked).toBe(true)
    await goOn(visitor, [['own', baking]])
    await visitor.get('/ar/questions/experienceSkills.0')
    expect(own(visitor)).toEqual([[baking, true]])
    await visitor.get('/ar/questions/experienceOwnSkills.0')
    expect(visitor.find('textarea').textContent).toBe(baking)

    const whole = { 'experienceCertainty#0': 'alone', 'experienceMore#0': 'no' }
    const rest = { ...answers, ...described, ...whole, digitalSkills: 'everydayTools', displayName: 'Salma' }
    await visitor.get('/ar/topics/skills')
    await answerOn(visitor, rest)
    await visitor.get('/ar/topics/summary')
    await answerOn(visitor, rest)
    expect(visitor.find('main').textContent).toContain(baking)
    await visitor.act('submit')
    expect(visitor.find('main').textContent).toContain(baking)
    await visitor.get('/ar/my-data/all')
    expect(visitor.find('main').textContent).toContain(baking)

    const coach = await signInAs(portal.origin, 'aino')
    await openPlanOf(coach, 'Salma')
    await coach.get(coach.page.url.replace('/plans/', '/assessments/') + '/answers')
    const words = coach.find(`[data-answer="${ownKey}"] .quote`)
    expect([words.textContent, words.getAttribute('lang'), words.getAttribute('dir')]).toEqual([baking, 'ar', 'rtl'])
    expect(coach.find('main').textContent).not.toContain(tambourine)
  })

  test('can be taken away, and is not lost to another window', async () => {
    const visitor = await describeOne('ar', described)
    const other = visitor.anotherTab()
    await other.get('/ar/questions/experienceSkills.0')
    await look(visitor, baking)
    await goOn(visitor)
    await look(other, tambourine)
    expect(own(other)).toEqual([
      [baking, true],
      [tambourine, true],
    ])
    await goOn(other, [['value', 'none']])
    await visitor.get('/ar/questions/experienceSkills.0')
    expect(own(visitor).map(([words]) => words)).toEqual([baking, tambourine])
    await goOn(visitor, [['own', null]])
    expect(history(visitor)).not.toContain(baking)
    await visitor.get('/ar/questions/experienceSkills.0')
    expect(own(visitor)).toEqual([])
    await visitor.get('/ar/questions/experienceOwnSkills.0')
    expectPage(visitor.page, 404, 'error', 'ar')
  })

  test('leads to help at once when it tells of danger, and the words are kept', async () => {
    const visitor = await describeOne('ar', described)
    await look(visitor, 'زوجي يضربني وأخاف منه')
    expect(visitor.kind).toBe('crisis')
    await visitor.act('continue')
    expect(visitor.questionKey).toBe('experienceCertainty#0')
    expect(await countAnswers(portal, ownKey)).toBeGreaterThan(0)
  })

  test('is refused when it is more than fits, with everything still in the form', async () => {
    const visitor = await describeOne('ar', described)
    const long = ['ا', 'ب', 'ت', 'ث', 'ج', 'ح'].map((letter) => letter.repeat(190))
    expectPage(
      await goOn(
        visitor,
        long.map((one) => ['own', one]),
      ),
      400,
      'question',
      'ar',
    )
    expect(own(visitor)).toEqual(long.map((one) => [one, true]))
  })
})

describe('a pick that is changed later', () => {
  const cleaner = { ...walalo, 'experienceTitle#0': 'Siivooja', 'experienceTasks#0': 'Siivosin kouluja' }
  const [cook, sew, drive] = [uriOf('cook food'), uriOf('sew'), uriOf('operate a forklift')]
  const pick = async (visitor: Visitor, ...uris: string[]) => {
    await visitor.get('/fi/questions/experienceSkills.0')
    return visitor.press(
      visitor.find('form[data-question] button'),
      uris.map((uri) => ['value', uri] as const),
    )
  }
  const legends = (visitor: Visitor) =>
    visitor.page.document.querySelectorAll('fieldset.skill legend').map((one) => one.textContent)
  const chosen = (visitor: Visitor) =>
    visitor.page.document
      .querySelectorAll('option[selected]')
      .map((one) => one.getAttribute('value'))
      .filter(Boolean)

  test('has the new skills asked about, offers what was said of the others, and forgets those that went', async () => {
    const visitor = await describeOne('fi', cleaner)
    await pick(visitor, cook, sew)
    await visitor.answer([`alone@${cook}`, `yes@${cook}`, `learning@${sew}`])
    expect(visitor.questionKey).toBe('experienceMore#0')

    await pick(visitor, cook, drive)
    expect(visitor.questionKey).toBe('experienceSkillLevels#0')
    expect(legends(visitor)).toEqual([nameOf(drive, 'fi'), nameOf(cook, 'fi')])
    expect(chosen(visitor)).toEqual([`alone@${cook}`, `yes@${cook}`])
    expect(visitor.find('main').textContent).toContain(texts('fi').t('common:skills.newlyPicked'))
    // Until it is answered the topic waits there.
    await visitor.get('/fi/topics/skills')
    expect(visitor.questionKey).toBe('experienceSkillLevels#0')
    await visitor.answer([`alone@${cook}`, `yes@${cook}`, `canTeach@${drive}`])
    expect(visitor.questionKey).toBe('experienceMore#0')

    await pick(visitor, cook)
    expect(visitor.questionKey).toBe('experienceMore#0')
    await pick(visitor, cook, drive)
    expect(visitor.questionKey).toBe('experienceSkillLevels#0')
    expect(chosen(visitor)).toEqual([`alone@${cook}`, `yes@${cook}`])
  })
})

test('only the pages that show skills ask the database about them', async () => {
  const visitor = new Visitor(portal.origin)
  const pagesThatAsk = new Set<string>()
  const watching = new Proxy(visitor, {
    get(target, name) {
      if (name !== 'answer') return Reflect.get(target, name, target)
      return async (value: never) => {
        const page = await target.answer(value)
        if (asked.length > 0) pagesThatAsk.add(target.questionKey ?? target.kind!)
        asked.length = 0
        return page
      }
    },
  })
  asked.length = 0
  await walkThrough(watching, { ...undecided, answers: told, topics: ['skills'] }, answerOn)
  const search = [0, 1].map((round) => `${experienceSkills.id}#${round}`)
  const others = [...pagesThatAsk].filter((page) => !search.includes(page))
  expect([...pagesThatAsk]).toEqual(expect.arrayContaining(search))
  // The page after the pick is the first to ask for what was posted; a name known already is not asked for again.
  expect([...[0, 1].map((round) => `${experienceSkillLevels.id}#${round}`), 'summary']).toEqual(
    expect.arrayContaining(others),
  )
})
