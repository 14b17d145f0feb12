import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { setStage, sizes } from './steps/browser'
import { expectAccessible, expectLanguage, expectNoSidewaysScrolling } from './steps/checks'
import { Person } from './steps/person'

const folder = mkdtempSync(path.join(tmpdir(), 'suunta-demo-'))
const stage = setStage(async () => ({ settings: { DEMO_PEOPLE: '1', DATA_DIR: folder } }))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const looks = [
  { language: 'fi', size: 'desktop', colorScheme: 'light' },
  { language: 'ar', size: 'phone', colorScheme: 'dark' },
] as const

test.for(looks)(
  'the demo’s doors and people are accessible and fit: $language on a $size',
  { timeout: 90_000 },
  async (look) => {
    const { language, size, colorScheme } = look
    const person = await Person.in(await stage.context({ viewport: sizes[size], locale: language, colorScheme }))
    const looked = async (kind: string) => {
      expect(await person.kind()).toBe(kind)
      await expectLanguage(person.page, language)
      await expectNoSidewaysScrolling(person.page)
      await expectAccessible(person.page)
    }
    do await person.open('/')
    while (await person.find('[role=status]').count())
    await person.find('.foot summary').click()
    await looked('demo')
    await person.moveOn(() => person.find('a[href$="/demo/people"]').first().click())
    await looked('demo-people')
    await person.open(`/${language}/demo`)
    await person.moveOn(() => person.find('[data-door=jobseeker] button').click())
    await looked('question')
    await person.open(`/${language}/demo`)
    await person.moveOn(() => person.find('[data-door=coach] button').click())
    expect(await person.kind()).toBe('coach-queue')
    await expectAccessible(person.page)
    expect(await person.find('.demo a').getAttribute('href')).toMatch(/\/demo$/)
    await person.open(`/${language}/demo`)
    await person.moveOn(() => person.find('[data-door=plan] button').click())
    expect(await person.kind()).toBe('plan')
    await expectAccessible(person.page)
    expect(person.complaints).toEqual([])
  },
)
