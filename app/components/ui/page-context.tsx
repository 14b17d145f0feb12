import { createContext, useContext } from 'react'
import type { Texts } from '../../i18n/texts'
import type { Brand } from './brand'
import type { StyleSheets } from './styles.server'

/** What every page needs and no loader has to hand on. Server only: a page that hydrates takes its words from its loader. */
export type PageContext = {
  texts: Texts
  nonce: string
  styleSheets: StyleSheets
  brand: Brand
  isDemo: boolean
  /** The demo has a front page of its own. */
  demoFront: boolean
  personPhone: string
  /** The path without its language, to offer the same page in another one. */
  path: string
  /** What the page's action told, for its root: a fault in the title. */
  posted?: unknown
}

const Context = createContext<PageContext | null>(null)
export const PageContextProvider = Context.Provider

export function usePage(): PageContext {
  const page = useContext(Context)
  if (!page) throw new Error('A page that does not hydrate was rendered outside the server')
  return page
}

/** The surroundings where there are any: a hydrated page of the coach has none in the browser. */
export const usePageOnServer = (): PageContext | null => useContext(Context)

export const useTexts = (): Texts => usePage().texts
