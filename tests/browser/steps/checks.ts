import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { isLanguage, languages } from '../../../app/i18n/languages'

/** With these tags all of axe's default rules run, and the size of targets, which it leaves out otherwise. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * Nothing that axe finds wrong. It needs JavaScript: what a browser without it was sent is looked at in `mirror`, an empty
 * page of a context that has it.
 */
export async function expectAccessible(page: Page, mirror?: Page): Promise<void> {
  await mirror?.setContent(await page.content())
  // What stays on top of the window covers other things only while one scrolls past them.
  await page.evaluate(() => scrollTo(0, 0))
  const looked = mirror ?? page
  const place = (position: string) =>
    looked.evaluate((to) => {
      for (const bar of document.querySelectorAll<HTMLElement>('.send, .bar')) bar.style.position = to
    }, position)
  await place('static')
  const { violations } = await new AxeBuilder({ page: looked }).withTags(tags).setLegacyMode().analyze()
  await place('')
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
  expect(found, page.url()).toEqual([])
}

/** Nothing reaches past the edge of the window, which would make people scroll sideways. */
export async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  const { reaches, edge, past } = await page.evaluate(() => {
    const elements = [...document.querySelectorAll('main *, header *, footer *')]
    const isPast = (one: Element) => one.scrollWidth > one.clientWidth && one.getBoundingClientRect().width > 0
    const past = elements.filter((one) => isPast(one)).map((one) => one.outerHTML.slice(0, 100))
    return { reaches: document.scrollingElement!.scrollWidth, edge: window.innerWidth, past }
  })
  expect(reaches, `${page.url()} ${past.join('\n')}`).toBeLessThanOrEqual(edge)
}

/** The page says in which language and direction it is. */
export async function expectLanguage(page: Page, language: string): Promise<void> {
  const html = page.locator('html')
  if (!isLanguage(language)) throw new Error(`${language} is no language of the portal`)
  expect(await html.getAttribute('lang'), page.url()).toBe(language)
  expect(await html.getAttribute('dir'), page.url()).toBe(languages[language].dir)
}
