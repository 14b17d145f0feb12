import { expect, test } from 'vitest'
import { questionAt } from '../../machines/questions/registry'
import { situations, type Situation } from '../factories/situations'
import { setStage, sizes } from './steps/browser'
import { expectAccessible, expectLanguage, expectNoSidewaysScrolling } from './steps/checks'
import { Person } from './steps/person'

const stage = setStage()

/** Both meet every kind of control: a Finnish speaker, and a person who reads from right to left. */
const people = { fi: situations.warehouseWorker, ar: situations.nurse } as const
const languages = ['fi', 'ar'] as const
const windows = ['phone', 'desktop'] as const

const ways = languages.flatMap((language) =>
  [true, false].flatMap((javaScriptEnabled) =>
    windows.map((size) => ({
      language,
      javaScriptEnabled,
      viewport: sizes[size],
      name: `in ${language} ${javaScriptEnabled ? 'with' : 'without'} JavaScript on a ${size}`,
    })),
  ),
)

/** What kind of control a question has, as the eye sees it. */
function controlOf(key: string): string {
  const { question } = questionAt(key)!
  if (question.kind === 'scale') return `scale with ${question.labels}`
  return question.kind === 'choice' && question.options.length > 12 ? 'long list' : question.kind
}

test.for(ways)('from the front page to the proposal and back again, $name', { timeout: 240_000 }, async (way) => {
  const { language, javaScriptEnabled, viewport } = way
  // A jobseeker who has told nothing of digital skills is asked about getting on online.
  const answers: Situation['answers'] = { strongIdentification: 'yes', ...people[language].answers }
  const context = await stage.context({ viewport, javaScriptEnabled, locale: language })
  const person = await Person.in(context)
  const mirror = javaScriptEnabled ? undefined : await (await stage.context({ viewport })).newPage()
  const look = async () => {
    await expectLanguage(person.page, language)
    await expectNoSidewaysScrolling(person.page)
    await expectAccessible(person.page, mirror)
  }

  const controls = new Set<string>()
  const lookAtQuestion = async (key: string) => {
    const control = controlOf(key)
    if (key === 'ageBand') await answerInAnotherTab()
    if (controls.has(control)) return
    controls.add(control)
    await look()
    // A tap is the answer: there is no way on without one. What is folded is looked at as well.
    for (const folded of await person.find('fieldset details, .after details').all())
      await folded.locator('summary').click()
    await look()
    if ((await person.find('[data-action=answer]').count()) === 0) return
    if (control.endsWith('Text')) await person.give('a'.repeat(5000))
    await person.goOn()
    expect(await person.find('.fault').isVisible(), key).toBe(true)
    await look()
  }
  /** The same question is answered otherwise in another tab: this one then shows both answers, and lets choose. */
  const answerInAnotherTab = async () => {
    const otherTab = await Person.in(context)
    await otherTab.open(person.page.url())
    await otherTab.answer('65plus')
    await otherTab.page.close()
    await person.give(answers.ageBand!)
    await person.goOn()
    expect(await person.find('form[data-question] .note').count()).toBe(2)
    await look()
    await person.moveOn(() => person.find('form[data-question] a').click())
  }

  await person.open(`/${language}`)
  await look()
  await person.act('start')
  await person.answerAll(answers, lookAtQuestion)
  expect(await person.kind()).toBe('topics')
  await look()

  await person.moveOn(() => person.find('header a[href$="/code"]').click())
  await look()
  const code = await person.find('[data-resume-code]').innerText()
  await person.moveOn(() => person.find('form[action$="/leave"] button').click())
  await look()
  await person.act('continue')
  await look()
  await person.resumeWith('3468 789B', language)
  expect(await person.find('.fault').isVisible()).toBe(true)
  await look()
  await person.resumeWith(code, language)
  expect(await person.kind()).toBe('topics')

  for (const topic of ['languages', 'everydayLife', 'summary']) {
    await person.open(`/${language}/topics/${topic}`)
    await person.answerAll(answers, lookAtQuestion)
  }
  expect(await person.kind()).toBe('summary')
  await look()
  await person.act('submit')
  expect(await person.kind()).toBe('result')
  await look()
  const codeOfResult = await person.find('[data-resume-code]').innerText()
  await person.act('continue')
  expect(await person.kind()).toBe('plan')
  await look()
  for (const [path, kind] of [
    ['crisis', 'crisis'],
    ['privacy', 'privacy'],
    ['accessibility', 'accessibility'],
    ['nowhere', 'error'],
  ] as const) {
    await person.open(`/${language}/${path}`)
    expect(await person.kind()).toBe(kind)
    await look()
  }

  const elsewhere = await Person.in(await stage.context({ viewport, javaScriptEnabled }))
  await elsewhere.resumeWith(codeOfResult, language)
  await elsewhere.open(`/${language}/result`)
  expect(await elsewhere.kind()).toBe('result')
  expect([...person.complaints, ...elsewhere.complaints]).toEqual([])
  // How each use of Finnish goes is asked of those who are on their way in it.
  const ofLearners = language === 'ar' ? ['scale with each'] : []
  expect(controls).toEqual(
    new Set(['choice', 'choices', 'long list', 'longText', ...ofLearners, 'scale with ends', 'shortText']),
  )
})
