/**
 * How many bytes a value is filled up to before it is sealed, so that the length of what is sealed does not tell what it is.
 * A choice, a number, a month and a short text of any question fit into the first size.
 */
const sizes = [192, 1024, 4096, 16_384, 65_536] as const

/**
 * A size of its own in the place of the smaller ones, where values of a column are longer than choices and as long as what
 * they tell: a draft by its lines about health, a row of the queue by its reasons to hurry. By table and column.
 */
const leastOf: Readonly<Record<string, number>> = {
  'assessments.left_out_sealed': 512,
  'kept_forms.form': 16_384,
  'plan_versions.content': 16_384,
  'plans.draft': 16_384,
  'plans.edits': 512,
  'plans.messages': 512,
  'queue_entries.facts': 512,
  'queue_first.list': 4096,
}

const headLength = 4

function sizeFor(length: number, table: string, column: string): number {
  const least = leastOf[`${table}.${column}`] ?? sizes[0]
  if (length <= least) return least
  const largest = sizes.at(-1)!
  return sizes.find((size) => size >= length) ?? Math.ceil(length / largest) * largest
}

/** Fills a value up: four bytes with its length, the value, zeros. */
export function pad(plain: Buffer, { table, column }: { table: string; column: string }): Buffer {
  const padded = Buffer.alloc(sizeFor(headLength + plain.length, table, column))
  padded.writeUInt32BE(plain.length)
  padded.set(plain, headLength)
  return padded
}

/** What was filled up by `pad`. */
export const unpad = (padded: Buffer): Buffer => padded.subarray(headLength, headLength + padded.readUInt32BE())
