import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { NodeType, type HTMLElement, type Node } from 'node-html-parser'

const [open, close] = ['⟦', '⟧']

const marked = (value: unknown): unknown =>
  typeof value === 'string'
    ? `${open}${value}${close}`
    : Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, marked(inner)]))

/** A folder of texts like `locales`, in which every Finnish text stands between ⟦ and ⟧. */
export function pseudoTextsFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'pseudo-'))
  cpSync('locales', folder, { recursive: true })
  const finnish = path.join(folder, 'fi')
  for (const file of readdirSync(finnish)) {
    const texts: unknown = JSON.parse(readFileSync(path.join(finnish, file), 'utf8'))
    writeFileSync(path.join(finnish, file), JSON.stringify(marked(texts)))
  }
  return folder
}

/** What stands outside of every mark; marks may lie within each other where one text is put into another. */
function unmarked(text: string): string {
  let depth = 0
  return [...text].reduce((outside, sign) => {
    if (sign === open) depth += 1
    const isOutside = depth === 0
    if (sign === close) depth -= 1
    return isOutside ? outside + sign : outside
  }, '')
}

const spoken = ['aria-label', 'title', 'placeholder', 'alt', 'content']

/** The word between the last two of a list is the language's own. */
const joiner = new RegExp(
  `\\s${new Intl.ListFormat('fi', { type: 'unit' }).format(['⟧', '⟦']).replace(/[⟧⟦\s]/g, '')}\\s`,
  'g',
)

/** Texts that a page shows, or says to a screen reader, without having got them from the texts. Own words have their `lang`. */
export function hardCoded(page: HTMLElement): string[] {
  const found: string[] = []
  const keep = (text: string) => {
    if (/\p{L}{2}/u.test(unmarked(text).replace(joiner, ' '))) found.push(text.trim())
  }
  const visit = (node: Node) => {
    if (node.nodeType === NodeType.TEXT_NODE) return keep(node.text)
    if (node.nodeType !== NodeType.ELEMENT_NODE) return
    const element = node as HTMLElement
    const { tagName } = element
    if (['SCRIPT', 'STYLE', 'META', 'LINK', 'TEXTAREA'].includes(tagName)) return
    const isForeign = tagName !== 'HTML' && (element.hasAttribute('lang') || element.getAttribute('dir') === 'auto')
    if (isForeign || tagName === 'BDI' || element.getAttribute('name') === 'month') return
    for (const name of spoken) keep(element.getAttribute(name) ?? '')
    for (const child of element.childNodes) visit(child)
  }
  visit(page.querySelector('html') ?? page)
  return found
}
