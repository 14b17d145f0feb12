import { textLimits } from '../../../../machines/text/limits'

/** A row of a CSV file with the line that it begins on, or why it cannot be read. */
type CsvRow = { line: number; fields: string[] } | { line: number; fault: string }

const startsField = (text: string, at: number) => at === 0 || ',\n'.includes(text[at - 1]!)

/**
 * Reads CSV as RFC 4180 has it: commas, quoted fields that may hold commas, quotes written twice and line breaks; LF or
 * CRLF. After a row that cannot be read it goes on with the next line, so one broken row costs only itself.
 */
export function* readCsv(file: string): Generator<CsvRow> {
  const text = file.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
  let at = 0
  let line = 1
  while (at < text.length) {
    const row = readRow(text, at)
    const isBlank = 'fields' in row && row.fields.length === 1 && row.fields[0] === ''
    if (!isBlank) yield 'fields' in row ? { line, fields: row.fields } : { line, fault: row.fault }
    for (let one = at; one < row.end; one += 1) if (text[one] === '\n') line += 1
    at = row.end
  }
}

type Read = { end: number } & ({ fields: string[] } | { fault: string })

function readRow(text: string, from: number): Read {
  const fields: string[] = []
  let at = from
  const broken = (fault: string): Read => ({ fault, end: lineEnd(text, from) + 1 })
  for (;;) {
    if (text[at] === '"' && (at === from || startsField(text, at))) {
      const close = closingQuote(text, at + 1)
      if (close < 0) return broken('a quotation mark is never closed')
      fields.push(text.slice(at + 1, close).replaceAll('""', '"'))
      at = close + 1
      if (at < text.length && text[at] !== ',' && text[at] !== '\n')
        return broken('there is text after a closing quotation mark')
    } else {
      const end = fieldEnd(text, at)
      fields.push(text.slice(at, end))
      at = end
    }
    if (text[at] !== ',') return { fields, end: at + 1 }
    at += 1
  }
}

const lineEnd = (text: string, from: number) => {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

const plainField = /[^,\n]*/y

/** Looks no further than the field: a search for a comma would go to the file's end on each line that has none. */
function fieldEnd(text: string, from: number): number {
  plainField.lastIndex = from
  plainField.test(text)
  return plainField.lastIndex
}

/** Looks no further than a field may be long: with many quotation marks that never close each would else be searched to the end. */
function closingQuote(text: string, from: number): number {
  const field = text.slice(from, from + textLimits.field + 1)
  let at = field.indexOf('"')
  while (at >= 0 && text[from + at + 1] === '"') at = field.indexOf('"', at + 2)
  return at < 0 ? -1 : from + at
}
