import type { Texts } from '../../i18n/texts'
import { escapeHtml } from '../../i18n/escape-html'

export type RefusalCode =
  'badRequest' | 'notAllowed' | 'notFound' | 'wrongType' | 'tooLarge' | 'unexpected' | 'noAnswer'

const style =
  'body{font:1.125rem/1.6 system-ui,sans-serif;margin:0;color:#1f2a37;background:#f7f7f8}main{max-inline-size:38rem;margin:0 auto;padding:3rem 1rem}a{color:#00347a}'

/**
 * A page for requests that never reach a route, or no process at all (`noAnswer`, which the proxy shows): plain HTML, in the
 * person's language, saying what to do now. An unexpected fault carries its id and nothing else.
 */
export function refusalPage({ t, language, dir }: Texts, code: RefusalCode, nonce: string, id?: string): string {
  const say = (part: 'title' | 'lead' | 'action') => escapeHtml(t(`errors:${code}.${part}`))
  return `<!doctype html>
<html lang="${language}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(t('errors:titlePrefix'))}${say('title')} – ${escapeHtml(t('common:portal'))}</title><style nonce="${nonce}">${style}</style></head>
<body><main data-page="error"><h1>${say('title')}</h1><p>${say('lead')}</p>${
    id ? `<p><bdi dir="ltr">${escapeHtml(t('errors:id', { id }))}</bdi></p>` : ''
  }<p><a href="/${language}" data-action="continue">${say('action')}</a></p></main></body></html>`
}
