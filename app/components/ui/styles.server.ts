import type { Identity } from '../../../machines/identity/identity'
import { base } from './styles/base'
import { coach } from './styles/coach'
import { coachClient } from './styles/coach-client'
import { coachDesk } from './styles/coach-desk'
import { coachQueue } from './styles/coach-queue'
import { compass, compassList, placing, smallCompass } from './styles/compass'
import { demo } from './styles/demo'
import { question } from './styles/question'
import { myPath } from './styles/my-path'
import { pages } from './styles/pages'
import { tokensOf } from './styles/tokens'

const tight = (css: string) => css.replace(/\s*\n\s*/g, '').replace(/\s*([{};,>])\s*/g, '$1')

type StyledPage = 'question' | 'page' | 'home' | 'coach' | 'demo'
export type StyleSheets = Readonly<Record<StyledPage, string>>

const made = new WeakMap<Identity, StyleSheets>()

/** The sheet of each kind of page in a look, inlined in it; a question's is as small as it can be. */
export function styleSheetsOf(identity: Identity): StyleSheets {
  const known = made.get(identity)
  if (known) return known
  const tokens = tokensOf(identity)
  const shown = smallCompass + pages + compass + compassList
  const sheets = {
    question: tight(tokens + base + smallCompass + compass + question + placing),
    page: tight(tokens + base + shown),
    home: tight(tokens + base + shown + myPath),
    demo: tight(tokens + base + shown + demo),
    coach: tight(tokens + base + shown + coach + coachDesk + coachQueue + coachClient),
  }
  made.set(identity, sheets)
  return sheets
}
