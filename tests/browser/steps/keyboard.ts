import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/**
 * Goes to a control with Tab alone; wherever the focus lands on the way, it can be seen and nothing covers it. Resolves to
 * how often Tab was pressed.
 */
export async function tabTo(page: Page, wanted: Locator): Promise<number> {
  const isThere = () => wanted.evaluate((one) => one === document.activeElement)
  let presses = 0
  for (; presses < 200 && !(await isThere()); presses += 1) {
    await page.keyboard.press('Tab')
    const focus = await page.evaluate(() => {
      const one = document.activeElement!
      const { outlineStyle, outlineWidth } = getComputedStyle(one)
      const { top, left, width, height } = one.getBoundingClientRect()
      const seen = document.elementFromPoint(left + width / 2, top + height / 2)
      const isInSight = seen !== null && (one.contains(seen) || seen.contains(one))
      return {
        place: one.outerHTML.slice(0, 100),
        isBody: one === document.body,
        outlineStyle,
        outlineWidth,
        isInSight,
      }
    })
    if (!focus.isBody)
      expect(focus, focus.place).toMatchObject({ outlineStyle: 'solid', outlineWidth: '3px', isInSight: true })
  }
  expect(await isThere(), `Tab reaches ${String(wanted)}`).toBe(true)
  return presses
}

/** Goes to a button or a link with Tab and presses it with Enter. Resolves to the number of keys. */
export async function pressOn(page: Page, wanted: Locator): Promise<number> {
  const presses = await tabTo(page, wanted)
  await page.keyboard.press('Enter')
  return presses + 1
}
