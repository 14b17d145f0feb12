import type { AppLoadContext } from 'react-router'
import type { AskedRequest } from '../guards/who-is-asking.server'
import { bestLanguage, isLanguage } from '../i18n/languages'
import { brandOf } from '../components/ui/brand'
import type { PageContext } from '../components/ui/page-context'
import { styleSheetsOf } from '../components/ui/styles.server'

/**
 * What a page needs around it.
 *
 * @param told the language in which the page is told; without it the one of the path, else the browser's
 */
export function pageContextOf(
  request: Pick<AskedRequest, 'headers'>,
  pathname: string,
  { portal, nonce }: AppLoadContext,
  told?: string,
): PageContext {
  const [, first, ...rest] = pathname.split('/')
  const language = [told, first].find(isLanguage) ?? bestLanguage(request.headers.get('accept-language'))
  return {
    texts: portal.texts(language),
    nonce,
    styleSheets: styleSheetsOf(portal.identity),
    brand: brandOf(portal.identity),
    isDemo: portal.isDemo,
    demoFront: portal.demo !== undefined,
    personPhone: portal.personPhone,
    path: isLanguage(first) && rest.length > 0 ? `/${rest.join('/')}` : '',
  }
}
