import { renderToString } from 'react-dom/server'
import { Document } from '../components/ui/document'
import { PageSurroundingsProvider, type PageSurroundings } from '../components/ui/page-context'
import type { Texts } from '../i18n/texts'
import { bytesOf, type Html } from './html.server'
import { fill, markOf, templateOf, type Template } from './template.server'

/** What differs from one page to the next; the rest of the document is the same within a language. */
type Gap = 'title' | 'nonce' | 'path' | 'main'

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign]!)

/** Questions carry the smallest sheet and the small script, and a way to leave and go on later. */
function makeShell(page: PageSurroundings): Template<Gap> {
  const { language, dir } = page.texts
  const frame = { title: markOf('title'), language, dir }
  const withMarks = { ...page, nonce: markOf('nonce'), path: markOf('path') }
  const document = renderToString(
    <PageSurroundingsProvider value={withMarks}>
      <Document frame={frame} isQuestion canLeave hydrates={false}>
        {markOf('main')}
      </Document>
    </PageSurroundingsProvider>,
  )
  return templateOf(`<!doctype html>${document}`)
}

/** One portal's texts of a language are one object, so its shells live as long as they do. */
const shells = new WeakMap<Texts, Template<Gap>>()

function shellOf(page: PageSurroundings): Template<Gap> {
  const shell = shells.get(page.texts) ?? makeShell(page)
  shells.set(page.texts, shell)
  return shell
}

/** The whole document around a question's rendered `<main>`. React renders what is around only once in a language. */
export function wholePage(page: PageSurroundings, title: string, main: Html): Buffer<ArrayBuffer> {
  const { nonce, path } = page
  return bytesOf(fill(shellOf(page), { title: escaped(title), nonce, path: escaped(path), main }))
}

/** What the small script swaps: title and main. What is around stays. */
export const questionPart = (title: string, main: Html): Buffer<ArrayBuffer> =>
  bytesOf([`<title>${escaped(title)}</title>`, ...main])
