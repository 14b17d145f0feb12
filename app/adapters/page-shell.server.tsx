import { renderToString } from 'react-dom/server'
import { Document, type Frame } from '../components/ui/document'
import { PageSurroundingsProvider, type PageSurroundings } from '../components/ui/page-context'
import { bytesOf, type Html } from './html.server'
import { fill, keptOr, markOf, templateOf, type Kept, type Template } from './template.server'

/** What differs from one page to the next; the rest of the document is the same within a language. */
type Gap = 'title' | 'nonce' | 'path' | 'main'

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign]!)

/**
 * Questions carry the smallest sheet and the small script; from some pages a person may leave and go on later, from the page of
 * help at once.
 */
type Kind = { kind: 'question' | 'page'; canLeave: boolean; quickExit?: Frame['quickExit'] }

function makeShell(page: PageSurroundings, { kind, canLeave, quickExit }: Kind): Template<Gap> {
  const { language, dir } = page.texts
  const frame = { title: markOf('title'), language, dir, quickExit }
  const withMarks = { ...page, nonce: markOf('nonce'), path: page.path && markOf('path') }
  const document = renderToString(
    <PageSurroundingsProvider value={withMarks}>
      <Document frame={frame} isQuestion={kind === 'question'} canLeave={canLeave} hydrates={false}>
        {markOf('main')}
      </Document>
    </PageSurroundingsProvider>,
  )
  return templateOf(`<!doctype html>${document}`)
}

/** One portal's texts of a language are one object, so its shells live as long as they do. */
const shells: Kept<Template<Gap>> = new WeakMap()

function shellOf(page: PageSurroundings, of: Kind): Template<Gap> {
  // The front page has its languages on top and none in the footer.
  const key = `${of.kind} ${of.canLeave} ${page.path === ''} ${of.quickExit?.href}`
  return keptOr(shells, page.texts, key, () => makeShell(page, of))
}

const gapsOf = ({ nonce, path }: PageSurroundings, title: string, main: Html): Record<Gap, Html | string> => ({
  title: escaped(title),
  nonce,
  path: escaped(path),
  main,
})

const ofQuestion: Kind = { kind: 'question', canLeave: true }

/** The whole document of a jobseeker's page around its rendered `<main>`. React renders what is around only once. */
export function wholePage(page: PageSurroundings, of: Kind, title: string, main: Html): Buffer {
  return bytesOf(fill(shellOf(page, of), gapsOf(page, title, main)))
}

/** The same around a question. */
export const wholeQuestionPage = (page: PageSurroundings, title: string, main: Html): Buffer =>
  wholePage(page, ofQuestion, title, main)

/** What the small script swaps: title and main. What is around stays. */
export const questionPart = (title: string, main: Html): Buffer =>
  bytesOf([`<title>${escaped(title)}</title>`, ...main])
