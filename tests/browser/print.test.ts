import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { setStage, sizes } from './steps/browser'
import { Person } from './steps/person'
import { approvePlanOf, sentBy } from './steps/sent'

const stage = setStage()
const folder = 'tests/browser/screenshots'

/** What of the page is seen on paper, and what is not, by what `selector` finds. */
const shown = (page: Page, selector: string, isShown: boolean) =>
  page.locator(selector).evaluateAll(
    (found, wanted) =>
      found
        .filter((one) => {
          const { width, height } = one.getBoundingClientRect()
          return (one.checkVisibility({ visibilityProperty: true }) && width > 0 && height > 0) === wanted
        })
        .map((one) => one.textContent!.trim()),
    isShown,
  )

const forTheScreen = 'header, footer, nav, form, button, a.button, .skip, .demo, input, textarea'
const titlesOfLines = 'li[data-line] :is(h3, h4, h5):not(.noprint *)'
const forPaper = 'main :is(h1, h2, h3, h4, h5):not(.noprint *), li[data-line] p:not(.noprint *), main > details li'
/** Why a line is there stays on the screen: paper may be read by others. */
const reasons = 'li[data-line] details li'

/** The headings that a PDF holds as its outline: Chromium writes them as UTF-16 in a plain part of the file. */
function headingsIn(pdf: Buffer): string[] {
  const written = pdf.toString('latin1').matchAll(/\/Title (?:<([0-9a-f]+)>|\(((?:\\.|[^\\)])*)\))/gi)
  return [...written].map(([, hex, text]) => {
    if (hex === undefined) return text!.replace(/\\(.)/g, '$1')
    return Buffer.from(hex, 'hex')
      .swap16()
      .toString('utf16le')
      .replace(/^\ufeff/, '')
  })
}

/** Without their order: words of two directions stand in a PDF as they are seen. */
const lettersOf = (text: string) => [...text.replace(/\s/g, '')].toSorted().join('')

const pages = [
  { situation: 'nurse', language: 'ar', path: 'result' },
  { situation: 'nurse', language: 'ar', path: 'plan' },
  { situation: 'warehouseWorker', language: 'fi', path: 'result' },
  { situation: 'warehouseWorker', language: 'fi', path: 'plan' },
] as const

test.for(pages)('on paper $path in $language tells all of the proposal and nothing of the screen', async (one) => {
  const { situation, language, path } = one
  const name = `${language} ${path}`
  const { code } = await sentBy(stage.portal, situation, name)
  if (path === 'plan') await approvePlanOf(stage.portal, name)
  const person = await Person.in(await stage.context({ viewport: sizes.desktop }))
  const { page } = person
  await person.resumeWith(code, language)
  await person.open(`/${language}/${path}`)
  expect(await shown(page, forTheScreen, true)).not.toEqual([])
  expect(await shown(page, 'li[data-line] details li', false)).not.toEqual([])
  const titles = await page.locator(titlesOfLines).allTextContents()
  expect(titles.length).toBeGreaterThan(10)

  await page.emulateMedia({ media: 'print' })
  await page.screenshot({ path: `${folder}/print-${language}-${path}.png`, fullPage: true })
  expect(await shown(page, forTheScreen, true)).toEqual([])
  expect(await shown(page, forPaper, false)).toEqual([])
  expect(await shown(page, reasons, true)).toEqual([])

  const pdf = await page.pdf({
    path: `${folder}/print-${language}-${path}.pdf`,
    format: 'A4',
    tagged: true,
    outline: true,
  })
  const headings = headingsIn(pdf).map(lettersOf)
  expect(headings).toEqual(expect.arrayContaining(titles.map(lettersOf)))
  expect(headings).toContain(lettersOf(await page.locator('h1').innerText()))
  expect(person.complaints).toEqual([])
})
