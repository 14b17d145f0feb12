import { expect, test } from 'vitest'
import { setStage, sizes } from './steps/browser'
import { expectAccessible, expectNoSidewaysScrolling } from './steps/checks'
import { signIn } from './steps/coach'
import { Person } from './steps/person'

const stage = setStage()

test.for(['desktop', 'phone'] as const)(
  'typing for a client is accessible and fits, in both languages, on a %s',
  { timeout: 90_000 },
  async (size) => {
    const person = await Person.in(
      await stage.context({ viewport: sizes[size], locale: 'fi', colorScheme: size === 'phone' ? 'dark' : 'light' }),
    )
    const look = async (kind: string) => {
      expect(await person.kind()).toBe(kind)
      await expectNoSidewaysScrolling(person.page)
      await expectAccessible(person.page)
    }
    await signIn(person, 'aino')
    await person.open('/coach/together')
    await look('coach-together')
    await person.find('[name=language][value=ar]').check()
    await person.find('[name=how]').first().check()
    await person.act('start')
    await look('coach-together-entry')
    const entry = person.page.url()
    await person.moveOn(() => person.find('[data-part=quickStart] a').click())
    let asked = 0
    while ((await person.kind()) === 'coach-together-question') {
      if (asked < 4) await look('coach-together-question')
      asked += 1
      const skip = person.find('[name=skip]')
      if (await skip.count()) await person.moveOn(() => skip.click())
      else {
        await person.find('main form input').first().check()
        await person.act('answer')
      }
    }
    expect(asked).toBeGreaterThan(8)
    await person.open(`${entry}/form`)
    await look('coach-together-form')
    await person.act('submit')
    await person.act('submit')
    await person.moveOn(() => person.find('[value=code]').click())
    await look('coach-together-entry')
    await person.open('/ar/form')
    await look('paper-form')
    await person.page.emulateMedia({ media: 'print' })
    await expectNoSidewaysScrolling(person.page)
    expect(person.complaints).toEqual([])
  },
)
