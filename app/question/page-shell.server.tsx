import { renderToString } from 'react-dom/server'
import { Document } from '../components/ui/document'
import { PageContextProvider, type PageContext } from '../components/ui/page-context'
import type { Texts } from '../i18n/texts'
import { bytesOf, type Html } from './html.server'
import { fill, gapMark, templateOf, type Template } from './template.server'
import { escapeHtml } from '../i18n/escape-html'

/** What differs from one page to the next; the rest of the document is the same within a language. */
type Gap = 'title' | 'nonce' | 'path' | 'main'

/** Questions carry the smallest sheet and the small script, and a way to leave and go on later. */
function makeShell(page: PageContext): Template<Gap> {
  const { language, dir } = page.texts
  const frame = { title: gapMark('title'), language, dir }
  const withMarks = { ...page, nonce: gapMark('nonce'), path: gapMark('path') }
  const document = renderToString(
    <PageContextProvider value={withMarks}>
      <Document frame={frame} isQuestion canLeave hydrates={false}>
        {gapMark('main')}
      </Document>
    </PageContextProvider>,
  )
  return templateOf(`<!doctype html>${document}`)
}

/** One portal's texts of a language are one object, so its shells live as long as they do. */
const shells = new WeakMap<Texts, Template<Gap>>()

function shellOf(page: PageContext): Template<Gap> {
  const shell = shells.get(page.texts) ?? makeShell(page)
  shells.set(page.texts, shell)
  return shell
}

/** The whole document around a question's rendered `<main>`. React renders what is around only once in a language. */
export function wholePage(page: PageContext, title: string, main: Html): Buffer<ArrayBuffer> {
  const { nonce, path } = page
  return bytesOf(fill(shellOf(page), { title: escapeHtml(title), nonce, path: escapeHtml(path), main }))
}

/** What the small script swaps: title and main. What is around stays. */
export const questionPart = (title: string, main: Html): Buffer<ArrayBuffer> =>
  bytesOf([`<title>${escapeHtml(title)}</title>`, ...main])
