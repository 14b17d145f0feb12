import { inflateSync } from 'node:zlib'

/**
 * The text of a PDF as Chromium writes it, page by page: its fonts name their characters (ToUnicode), so no more is
 * needed than to unpack the pages' streams and look the glyphs up. Enough for our own pages; not a reader of any PDF.
 * Words of two directions stand in the order in which they were painted, so compare letters, not their order.
 */
export function readPdf(pdf: Buffer): { pages: string[] } {
  const objects = objectsIn(pdf)
  const fonts = new Map<string, Map<number, string>>()
  for (const [id, { head }] of objects) {
    const unicode = /\/ToUnicode (\d+) 0 R/.exec(head)?.[1]
    const table = unicode && objects.get(unicode)?.stream
    if (table) fonts.set(id, charactersIn(table.toString('latin1')))
  }
  const isPage = ({ head }: PdfObject) => /\/Type\s*\/Page\b/.test(head)
  const pages = [...objects.values()].filter(isPage).map(({ head }) => {
    const resources = new Map([...head.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id]) => [name!, fonts.get(id!)]))
    const contents = [...(/\/Contents (\[[^\]]*\]|\d+ 0 R)/.exec(head)?.[1]?.matchAll(/(\d+) 0 R/g) ?? [])]
    return contents.map(([, id]) => textIn(objects.get(id!)?.stream?.toString('latin1') ?? '', resources)).join('\n')
  })
  return { pages }
}

type PdfObject = { head: string; stream?: Buffer }

function objectsIn(pdf: Buffer): Map<string, PdfObject> {
  const text = pdf.toString('latin1')
  const objects = new Map<string, PdfObject>()
  for (const { index, 0: start, 1: id } of text.matchAll(/(?:^|\n)(\d+) 0 obj\s/g)) {
    const from = index + start.length
    const end = text.indexOf('endobj', from)
    const begins = text.indexOf('stream', from)
    const hasStream = begins > 0 && begins < end
    const head = text.slice(from, hasStream ? begins : end)
    if (!hasStream) {
      objects.set(id!, { head })
      continue
    }
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0)
    const data = begins + (text[begins + 6] === '\r' ? 8 : 7)
    const raw = pdf.subarray(data, data + length)
    objects.set(id!, { head, stream: head.includes('/FlateDecode') ? inflateSync(raw) : raw })
  }
  return objects
}

const fromHex = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le')

/** What the glyphs of a font stand for, from its ToUnicode table. */
function charactersIn(table: string): Map<number, string> {
  const characters = new Map<number, string>()
  for (const [, block] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph, hex] of block!.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g))
      characters.set(parseInt(glyph!, 16), fromHex(hex!))
  for (const [, block] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, low, high, hex] of block!.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g))
      for (let glyph = parseInt(low!, 16); glyph <= parseInt(high!, 16); glyph += 1)
        characters.set(glyph, String.fromCodePoint(parseInt(hex!, 16) + glyph - parseInt(low!, 16)))
  return characters
}

/** The painted text of a page: glyphs of each string in the font that is chosen at that point. */
function textIn(content: string, fonts: ReadonlyMap<string, Map<number, string> | undefined>): string {
  let font: Map<number, string> | undefined
  let text = ''
  for (const [, chosen, hex, end] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]*)>|\b(ET)\b/g)) {
    if (chosen) font = fonts.get(chosen)
    if (end) text += '\n'
    for (const [glyph] of (hex ?? '').matchAll(/..../g)) text += font?.get(parseInt(glyph, 16)) ?? ''
  }
  return text
}
