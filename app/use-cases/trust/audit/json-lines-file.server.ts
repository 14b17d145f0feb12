import { open, readFile } from 'node:fs/promises'

/**
 * A line of a file outside the database that cannot be read: a crash or a full disk tore it, or another program wrote into the
 * file.
 */
export type UnreadableLine = {
  /** Counted from 1. */
  line: number
  text: string
  /** It begins as ours do: written by halves. Otherwise it is not ours at all. */
  isTorn: boolean
}

type LinesRead<T> = { isThere: boolean; lines: T[]; unreadable: UnreadableLine[] }

const beginning = '{"tenantId":"'

/** A disk that lost its power may have left zeros in the place of what was not written yet. */
const looksTorn = (text: string) => text.startsWith('\u0000') || beginning.startsWith(text.slice(0, beginning.length))

/** What was read of one line, if it is ours and whole. */
function readLine<T>(text: string, fields: readonly (keyof T & string)[]): T | undefined {
  try {
    const value = JSON.parse(text) as T
    return fields.every((field) => value?.[field] !== undefined) ? value : undefined
  } catch {
    return undefined
  }
}

/**
 * Reads a file of lines of JSON that is only appended to. A line that cannot be read is told and passed over: it takes no
 * other with it.
 *
 * @param fields that each line has
 */
export async function readLines<T>(file: string, fields: readonly (keyof T & string)[]): Promise<LinesRead<T>> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  const read: LinesRead<T> = { isThere: text !== undefined, lines: [], unreadable: [] }
  for (const [index, line] of (text ?? '').split('\n').entries()) {
    if (line === '') continue
    const value = readLine<T>(line, fields)
    if (value) read.lines.push(value)
    else read.unreadable.push({ line: index + 1, text: line, isTorn: looksTorn(line) })
  }
  return read
}

/** Whether the last line was written to its end. */
async function isEnded(file: Awaited<ReturnType<typeof open>>): Promise<boolean> {
  const { size } = await file.stat()
  if (size === 0) return true
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1)
  return buffer.toString() === '\n'
}

/**
 * Appends lines of JSON and waits until they are on the disk; without any it only sees to it that the file is there.
 *
 * @returns whether the file was whole; false when its last line was torn
 */
export async function appendLines(name: string, lines: readonly { tenantId: string }[]): Promise<boolean> {
  const file = await open(name, 'a+', 0o600)
  try {
    const isWhole = await isEnded(file)
    if (lines.length === 0) return isWhole
    const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('')
    // A torn line is ended first, so that nothing is glued to it.
    await file.appendFile(isWhole ? text : `\n${text}`)
    await file.sync()
    return isWhole
  } finally {
    await file.close()
  }
}

/** How a line ends, so that an operator can find it: its last characters. */
export function endOf({ text }: UnreadableLine): string {
  const shown = text.replaceAll(/\p{Cc}/gu, '?')
  return shown.length > 40 ? `…${shown.slice(-40)}` : shown
}
