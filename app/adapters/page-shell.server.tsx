import { randomUUID } from 'node:crypto'
import { renderToString } from 'react-dom/server'
import { Document, JobseekerFooter } from '../components/ui/document'
import { PageSurroundingsProvider, type PageSurroundings } from '../components/ui/page-context'
import type { Texts } from '../i18n/texts'

/** What differs from one page to the next; the rest of the document is the same within a language. */
type Gaps = { title: string; nonce: string; path: string; main: string }

// Nobody can write a mark into a page: they are made anew by every process.
const marks: Gaps = { title: randomUUID(), nonce: randomUUID(), path: `/${randomUUID()}`, main: randomUUID() }
const gapAt = new Map(Object.entries(marks).map(([gap, mark]) => [mark, gap as keyof Gaps]))
const anyMark = new RegExp(`(${Object.values(marks).join('|')})`)

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign]!)

type Template = readonly string[]
const templateOf = (html: string): Template => html.split(anyMark)

/** Strings put one behind the other: V8 only links them until they are sent, where `join` would copy them each time. */
export function joined<T>(parts: readonly T[], stringOf: (part: T, index: number) => string): string {
  let whole = ''
  for (const [index, part] of parts.entries()) whole += stringOf(part, index)
  return whole
}

const fill = (template: Template, gaps: Gaps): string =>
  joined(template, (part) => (gapAt.has(part) ? gaps[gapAt.get(part)!] : part))

type Shell = { document: Template; footer: Template }
/** Questions carry the smallest sheet and the small script; from some pages a person may leave and go on later. */
type Kind = { kind: 'question' | 'page'; canLeave: boolean }

function makeShell(page: PageSurroundings, { kind, canLeave }: Kind): Shell {
  const { language, dir } = page.texts
  const frame = { title: marks.title, language, dir }
  const withMarks = { ...page, nonce: marks.nonce, path: page.path && marks.path }
  const document = renderToString(
    <PageSurroundingsProvider value={withMarks}>
      <Document frame={frame} isQuestion={kind === 'question'} canLeave={canLeave} hydrates={false}>
        {marks.main}
      </Document>
    </PageSurroundingsProvider>,
  )
  const footer = renderToString(
    <PageSurroundingsProvider value={withMarks}>
      <JobseekerFooter />
    </PageSurroundingsProvider>,
  )
  return { document: templateOf(`<!doctype html>${document}`), footer: templateOf(footer) }
}

/** One portal's texts of a language are one object, so its shells live as long as they do. */
const shells = new WeakMap<Texts, Map<string, Shell>>()

function shellOf(page: PageSurroundings, of: Kind): Shell {
  const known = shells.get(page.texts) ?? new Map<string, Shell>()
  shells.set(page.texts, known)
  // The front page has its languages on top and none in the footer.
  const key = `${of.kind} ${of.canLeave} ${page.path === ''}`
  const shell = known.get(key) ?? makeShell(page, of)
  known.set(key, shell)
  return shell
}

const gapsOf = ({ nonce, path }: PageSurroundings, title: string, main: string): Gaps => ({
  title: escaped(title),
  nonce,
  path: escaped(path),
  main,
})

const ofQuestion: Kind = { kind: 'question', canLeave: true }

/** The whole document of a jobseeker's page around its rendered `<main>`. React renders what is around only once. */
export function wholePage(page: PageSurroundings, of: Kind, title: string, main: string): string {
  return fill(shellOf(page, of).document, gapsOf(page, title, main))
}

/** The same around a question. */
export const wholeQuestionPage = (page: PageSurroundings, title: string, main: string): string =>
  wholePage(page, ofQuestion, title, main)

/** What the small script swaps: title, main and footer. */
export function questionPagePart(page: PageSurroundings, title: string, main: string): string {
  const gaps = gapsOf(page, title, main)
  return `<title>${gaps.title}</title>${main}${fill(shellOf(page, ofQuestion).footer, gaps)}`
}
