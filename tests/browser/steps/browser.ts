import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { startTestPortal, type TestPortal } from '../../servers/running-portal'
import { findChromium } from './find-chromium.mjs'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The two sizes that every page is looked at in. */
export const sizes = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 900 } } as const

async function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('Chromium is missing: put it on the PATH or set CHROMIUM_PATH')
  return chromium.launch({ executablePath, args: flags })
}

type Stage = {
  portal: TestPortal
  browser: Browser
  /** A browser of one's own: cookies, language, size, and with or without JavaScript. */
  context(options?: BrowserContextOptions): Promise<BrowserContext>
}

/**
 * One portal and one browser for all the tests of a file; every context is closed at the end.
 *
 * @param prepare what the portal is started with, known when the tests begin
 */
export function setStage(prepare?: () => Promise<Parameters<typeof startTestPortal>[0]>): Stage {
  const stage = {} as Stage
  beforeAll(async () => {
    ;[stage.portal, stage.browser] = await Promise.all([startTestPortal(await prepare?.()), launchBrowser()])
    stage.context = (options) => stage.browser.newContext({ baseURL: stage.portal.origin, ...options })
  })
  afterAll(async () => {
    await stage.browser?.close()
    await stage.portal?.stop()
  })
  return stage
}
