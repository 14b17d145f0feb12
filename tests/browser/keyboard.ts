import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** Goes to a control with Tab alone; wherever the focus lands on the way, it can be seen. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  const isThere = () => wanted.evaluate((one) => one === document.activeElement)
  for (let presses = 0; presses < 200 && !(await isThere()); presses += 1) {
    await page.keyboard.press('Tab')
    const focus = await page.evaluate(() => {
      const one = document.activeElement!
      const { outlineStyle, outlineWidth } = getComputedStyle(one)
      return { place: one.outerHTML.slice(0, 100), isBody: one === document.body, outlineStyle, outlineWidth }
    })
    if (!focus.isBody) expect(focus, focus.place).toMatchObject({ outlineStyle: 'solid', outlineWidth: '3px' })
  }
  expect(await isThere(), `Tab reaches ${String(wanted)}`).toBe(true)
}

/** Goes to a button or a link with Tab and presses it with Enter. */
export async function pressOn(page: Page, wanted: Locator): Promise<void> {
  await tabTo(page, wanted)
  await page.keyboard.press('Enter')
}
