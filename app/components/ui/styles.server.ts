import type { Identity } from '../../../machines/identity/identity'
import { base } from './styles/base'
import { coach } from './styles/coach'
import { compass, compassList, placing, smallCompass } from './styles/compass'
import { pages } from './styles/pages'
import { tokensOf } from './styles/tokens'

const tight = (css: string) => css.replace(/\s*\n\s*/g, '').replace(/\s*([{};,>])\s*/g, '$1')

export type StyledPage = 'question' | 'page' | 'coach'
export type StyleSheets = Readonly<Record<StyledPage, string>>

const made = new WeakMap<Identity, StyleSheets>()

/** The sheet of each kind of page in a look, inlined in it; a question's is as small as it can be. */
export function styleSheetsOf(identity: Identity): StyleSheets {
  const known = made.get(identity)
  if (known) return known
  const tokens = tokensOf(identity)
  const sheets = {
    question: tight(tokens + base + smallCompass + compass + placing),
    page: tight(tokens + base + smallCompass + pages + compass + compassList),
    coach: tight(tokens + base + smallCompass + pages + coach + compass + compassList),
  }
  made.set(identity, sheets)
  return sheets
}
