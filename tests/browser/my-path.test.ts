import { mkdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { setStage } from './steps/browser'
import { expectAccessible, expectLanguage, expectNoSidewaysScrolling } from './steps/checks'
import { pressOn } from './steps/keyboard'
import { Person } from './steps/person'
import { approvePlanOf, sentBy } from './steps/sent'

const stage = setStage()
const pictures = 'tests/browser/screenshots'
const small = { width: 360, height: 640 }
const wide = { width: 1280, height: 800 }

const visits = [
  { situation: 'warehouseWorker', name: 'Päivi', viewport: small, javaScriptEnabled: true, colorScheme: 'light' },
  { situation: 'warehouseWorker', name: 'Reijo', viewport: wide, javaScriptEnabled: false, colorScheme: 'dark' },
  { situation: 'nurse', name: 'ليلى', viewport: small, javaScriptEnabled: false, colorScheme: 'dark' },
  { situation: 'nurse', name: 'رنا', viewport: wide, javaScriptEnabled: true, colorScheme: 'light' },
] as const

test.for(visits)(
  'the home of $name: one next thing, agreeing on top, a step ticked in its place, and the code in reach',
  { timeout: 240_000 },
  async ({ situation, name, viewport, javaScriptEnabled, colorScheme }) => {
    const { code, language } = await sentBy(stage.portal, situation, name)
    const person = await Person.in(await stage.context({ viewport, javaScriptEnabled, colorScheme, locale: language }))
    const mirror = javaScriptEnabled ? undefined : await (await stage.context({ viewport, colorScheme })).newPage()
    const { page, find } = person
    const look = async (status: string) => {
      expect(await find('main').getAttribute('data-status')).toBe(status)
      expect(await find('#next').count()).toBe(1)
      await expectLanguage(page, language)
      await expectNoSidewaysScrolling(page)
      await expectAccessible(page, mirror)
      mkdirSync(pictures, { recursive: true })
      await page.screenshot({ path: `${pictures}/path-${language}-${viewport.width}-${status}.png`, fullPage: true })
    }
    const bottomOf = async (selector: string) => {
      const box = (await find(selector).boundingBox())!
      return box.y + box.height
    }
    /** With a mouse where there is a script, with keys where there is none: both work in both. */
    const press = (selector: string) =>
      person.moveOn(() => (javaScriptEnabled ? find(selector).click() : pressOn(page, find(selector))))

    await person.resumeWith(code, language)
    expect(await person.kind(), 'who comes back is at home').toBe('plan')
    await look('draft')
    expect(await find('h1').innerText()).toContain(name)
    expect(await bottomOf('#next h2')).toBeLessThanOrEqual(viewport.height / 2)
    expect((await find('[data-resume-code]').innerText()).replaceAll(/\s/g, '')).toBe(code.replaceAll(/\s/g, ''))

    await approvePlanOf(stage.portal, name)
    await person.open(`/${language}/plan`)
    await look('approved')
    expect(await bottomOf('[data-action=agree]'), 'agreeing needs no scrolling').toBeLessThanOrEqual(viewport.height)
    await find('.agree details summary').click()
    await press('button[value=disagree]')
    expect(await find('.fault').isVisible()).toBe(true)
    await press('[data-action=agree]')
    await look('agreed')

    const step = await find('#next h2').innerText()
    expect(await bottomOf('#next button'), 'the step is ticked without scrolling').toBeLessThanOrEqual(viewport.height)
    expect(await find('[data-way=now] li').count()).toBeLessThanOrEqual(3)
    await press('#next .acts button')
    expect(await find('[role=status]').innerText()).toContain(step)
    expect(await find('[data-way=done]').first().innerText()).toContain(step)
    await page.screenshot({ path: `${pictures}/path-${language}-${viewport.width}-did.png` })
    await press('[role=status] button')
    expect(await find('#next h2').innerText()).toBe(step)
    expect(await find('[role=status]').count()).toBe(0)

    await find('.then-and-now .sectors a').first().click()
    expect(await find('[data-panel=work]').isVisible()).toBe(true)
    await find('.then-and-now svg a[href="#sector-health"]').first().click()
    expect(await find('[data-panel=health]').isVisible()).toBe(true)
    expect(await find('[data-panel=work]').isVisible()).toBe(false)
    await expectNoSidewaysScrolling(page)
    await expectAccessible(page, mirror)
    await page.screenshot({ path: `${pictures}/path-${language}-${viewport.width}-sector.png` })

    await page.setViewportSize({ width: 180, height: 320 })
    for (const place of ['plan', 'result', 'code?anew']) {
      await person.open(`/${language}/${place}`)
      await expectNoSidewaysScrolling(page)
    }
    await page.setViewportSize(viewport)
    await person.open(`/${language}`)
    expect(await find('header [data-home]').isVisible(), 'the header knows the person').toBe(true)
    expect(await find('[data-action=start]').count(), 'no button here hides the plan').toBe(0)
    await expectAccessible(page, mirror)
    await person.act('continue')
    expect(await person.kind()).toBe('plan')
    expect(person.complaints).toEqual([])
  },
)
