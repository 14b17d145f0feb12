import type { AppLoadContext } from '@remix-run/node'
import type { AskedRequest } from '../auth/ask-who.server'
import { bestLanguage, isLanguage } from '../i18n/languages'
import type { PageSurroundings } from '../components/ui/page-context'
import { styleSheets } from '../components/ui/styles.server'

/**
 * What a page needs around it. The language is the one in the page's path; for coaches the browser's until they have
 * signed in.
 */
export function surroundingsOf(
  request: Pick<AskedRequest, 'headers'>,
  pathname: string,
  { portal, nonce }: AppLoadContext,
): PageSurroundings {
  const [, first, ...rest] = pathname.split('/')
  const language = isLanguage(first) ? first : bestLanguage(request.headers.get('accept-language'))
  return {
    texts: portal.texts(language),
    nonce,
    styleSheets,
    isDemo: portal.isDemo,
    personPhone: portal.personPhone,
    path: isLanguage(first) && rest.length > 0 ? `/${rest.join('/')}` : '',
  }
}
