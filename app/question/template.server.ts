import { randomUUID } from 'node:crypto'
import type { Texts } from '../i18n/texts'
import type { Html } from './html.server'

/** A rendered page or part of one with gaps: what is the same every time, and the names of what is put between. */
export type Template<Gap extends string> = readonly (Buffer | Gap)[]

// Typed text cannot contain a mark: marks hold a random id of the process. React puts a comment between two texts.
const secret = randomUUID()
const anyMark = new RegExp(`(?:<!-- -->)?${secret}-([a-z]+);`)

/** What stands for a gap while the page around it is rendered. Names of gaps are small letters. */
export const gapMark = (gap: string) => `${secret}-${gap};`

/** What was rendered with marks, as a template. */
export const templateOf = <Gap extends string>(html: string): Template<Gap> =>
  html.split(anyMark).map((part, index) => (index % 2 === 1 ? (part as Gap) : Buffer.from(part)))

/** The page with its gaps filled; texts are put in as they are, so they must be escaped. */
export const fill = <Gap extends string>(template: Template<Gap>, gaps: Readonly<Record<Gap, Html | string>>): Html =>
  template.flatMap((part) => (typeof part === 'string' ? gaps[part] : part))

/** What was rendered once and is the same for every reader of the language: by name, for as long as its texts live. */
export type Kept<Rendered> = WeakMap<Texts, Map<string, Rendered>>

const mostKept = 2000

/** What is kept under a name, rendered when nothing is yet. With too many names of a language it begins anew. */
export function keptOr<Rendered>(kept: Kept<Rendered>, texts: Texts, name: string, render: () => Rendered): Rendered {
  const known = kept.get(texts) ?? new Map<string, Rendered>()
  kept.set(texts, known)
  const found = known.get(name) ?? render()
  if (!known.has(name)) {
    if (known.size >= mostKept) known.clear()
    known.set(name, found)
  }
  return found
}
