import { expect, test } from 'vitest'
import { openPlanOf, signInAs } from '../factories/coach-visitor'
import { setStage, sizes } from './steps/browser'
import { expectAccessible, expectNoSidewaysScrolling } from './steps/checks'
import { Person } from './steps/person'
import { approvePlanOf, sentBy } from './steps/sent'

const stage = setStage()

const people = [
  { situation: 'nurse', size: 'phone' },
  { situation: 'warehouseWorker', size: 'desktop' },
] as const

test.for(people)(
  "a jobseeker's plan from the coach's question to agreement ($situation on a $size)",
  { timeout: 90_000 },
  async ({ situation, size }) => {
    const name = `Plan of the ${situation}`
    const { code, language } = await sentBy(stage.portal, situation, name)
    const person = await Person.in(await stage.context({ viewport: sizes[size], locale: language }))
    const planIs = async (status: string) => {
      expect(await person.find('main').getAttribute('data-status')).toBe(status)
      await expectNoSidewaysScrolling(person.page)
      await expectAccessible(person.page)
    }
    const press = (value: string) => person.moveOn(() => person.find(`button[value=${value}]`).click())
    await person.resumeWith(code, language)
    await person.open(`/${language}/plan`)
    await planIs('draft')

    const coach = await signInAs(stage.portal.origin, 'johan', 'sv')
    await openPlanOf(coach, name)
    await coach.press(coach.find('button[value=return]'), [['question', 'Passar morgonskift?']])
    await person.open(`/${language}/plan`)
    expect(await person.find('main [lang=sv]').innerText()).toBe('Passar morgonskift?')
    await press('reply')
    expect(await person.find('.fault').isVisible()).toBe(true)
    await planIs('returned')
    await person.find('[name=text]').fill(situation === 'nurse' ? 'نعم، يناسبني' : 'Kyllä sopii')
    await press('reply')
    await planIs('inReview')

    await approvePlanOf(stage.portal, name)
    await person.open(`/${language}/plan`)
    await planIs('approved')
    await person.find('.agree details summary').click()
    await press('disagree')
    expect(await person.find('.fault').isVisible()).toBe(true)
    await planIs('approved')
    await person.act('agree')
    await planIs('agreed')
    expect(person.complaints).toEqual([])
  },
)
