const mostNames = 100
const insertNames = new Map<string, string>()

/**
 * The name under which a server prepares a statement of the builder: inserts only, for which there is but one plan, and no
 * more of them than a connection may well keep.
 */
export function nameOfInsert(text: string): string | undefined {
  if (!text.startsWith('insert into') || text.length > 1000) return undefined
  if (!insertNames.has(text) && insertNames.size < mostNames) insertNames.set(text, `insert-${insertNames.size}`)
  return insertNames.get(text)
}
