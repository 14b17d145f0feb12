import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { setStage, sizes } from './steps/browser'
import { expectAccessible, expectNoSidewaysScrolling } from './steps/checks'
import { openRow, signIn } from './steps/coach'
import { readPdf } from './steps/pdf-text'
import { Person } from './steps/person'
import { sentBy } from './steps/sent'

const stage = setStage()
const folder = 'tests/browser/screenshots'

/** As they are painted: without spaces, Arabic letters in their plain forms, in no order. */
const lettersOf = (text: string) => [...text.normalize('NFKC').replace(/[\s\u200e\u200f\u0640]/g, '')].toSorted()

/** Letters of `wanted` that `found` has too few of. */
function missing(wanted: string, found: string): string[] {
  const left = lettersOf(found)
  return lettersOf(wanted).filter((letter) => {
    const at = left.indexOf(letter)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/** How a cell runs, and whether its text begins at the edge where that begins. */
const edgesOf = (cell: Locator) =>
  cell.evaluate((one) => {
    const text = document.createRange()
    text.selectNodeContents(one)
    const { direction, paddingInlineStart } = getComputedStyle(one)
    const gap =
      one.getBoundingClientRect().right - Number.parseFloat(paddingInlineStart) - text.getBoundingClientRect().right
    return { direction, fromItsStart: Math.abs(gap) < 1 }
  })

async function printed(person: Person, name: string) {
  const { page } = person
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
  await page.emulateMedia({ media: 'print' })
  const shown = await page.locator('[data-paper]').innerText()
  const lines = await page.locator('[data-paper-line]').count()
  const pdf = await page.pdf({ path: `${folder}/paper-${name}.pdf`, format: 'A4', preferCSSPageSize: true })
  await page.setViewportSize({ width: 720, height: 1040 })
  await page.screenshot({ path: `${folder}/paper-${name}.png`, fullPage: true })
  await page.emulateMedia({ media: 'screen' })
  return { shown, lines, pages: readPdf(pdf).pages }
}

const people = [
  { situation: 'nurse', language: 'ar' },
  { situation: 'warehouseWorker', language: 'fi' },
  { situation: 'accountant', language: 'sv' },
] as const

test.for(people)(
  'the plan of the $situation is one sheet of A4 with all of it, in the coach’s language and in $language',
  { timeout: 120_000 },
  async ({ situation, language }) => {
    const name = `Paperi ${situation}`
    const { code } = await sentBy(stage.portal, situation, name)
    const coach = await Person.in(await stage.context({ viewport: sizes.desktop, locale: 'fi' }))
    await signIn(coach)
    await openRow(coach, name)
    await coach.act('continue')
    const plan = coach.page.url()
    await coach.find('[data-action=approve]').first().click()
    await coach.find('[data-page=coach-plan][data-status=approved]').waitFor()
    await coach.open(`${plan}/paper`)
    const official = await printed(coach, `coach-${language}`)
    const person = await Person.in(await stage.context({ viewport: sizes.phone }))
    await person.resumeWith(code, language)
    await person.open(`/${language}/plan/paper`)
    const own = await printed(person, `own-${language}`)
    for (const { shown, lines, pages } of [official, own]) {
      console.log(`${situation} ${language}: ${lines} lines on ${pages.length} page(s)`)
      expect(lines).toBeGreaterThanOrEqual(3)
      expect(pages).toHaveLength(1)
      expect(missing(shown, pages[0]!)).toEqual([])
      expect(lettersOf(pages[0]!).length, 'and nothing of the screen').toBeLessThanOrEqual(lettersOf(shown).length)
    }
    for (const { page } of [coach, person])
      for (const cell of await page.locator(`[data-paper] td[lang=ar]`).all())
        expect(await edgesOf(cell), await cell.innerText()).toMatchObject({ direction: 'rtl', fromItsStart: true })
    const isBoth = await coach.page.locator(`[data-paper] [lang=${language}]`).count()
    expect(isBoth > 0, 'two languages where they differ').toBe(language !== 'fi')
    expect([...coach.complaints, ...person.complaints]).toEqual([])
  },
)
