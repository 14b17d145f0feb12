import { base } from './styles/base'
import { coach } from './styles/coach'
import { compass, smallCompass } from './styles/compass'
import { pages } from './styles/pages'
import { tokens } from './styles/tokens'

const tight = (css: string) => css.replace(/\s*\n\s*/g, '').replace(/\s*([{};,>])\s*/g, '$1')

export type StyledPage = 'question' | 'page' | 'coach'

/** The sheet of each kind of page, inlined in it; a question's is as small as it can be. */
export const styleSheets: Readonly<Record<StyledPage, string>> = {
  question: tight(tokens + base + smallCompass),
  page: tight(tokens + base + smallCompass + pages + compass),
  coach: tight(tokens + base + smallCompass + pages + coach + compass),
}
