import { compilePhrases, foldText, type DangerPhrases } from './compile-phrases'
import { ar } from './phrases/ar'
import { en } from './phrases/en'
import { fi } from './phrases/fi'
import { ru } from './phrases/ru'
import { so } from './phrases/so'
import { sv } from './phrases/sv'
import { uk } from './phrases/uk'

export const dangerPhrases: readonly DangerPhrases[] = [fi, sv, en, ru, uk, ar, so]

const compiled = dangerPhrases.map(({ danger, ordinary }) => ({
  danger: compilePhrases(danger),
  ordinary: compilePhrases(ordinary),
}))

/**
 * Whether somebody's own words tell of danger: to themselves, to others, or violence against them. Every text is looked
 * at in all languages, since people mix them. It knows clear phrasings only, so it is no measure of how somebody is: it
 * decides whether help is shown, and nothing else.
 */
export function tellsOfDanger(text: string): boolean {
  const folded = foldText(text)
  return compiled.some(
    ({ danger, ordinary }) => folded.search(danger) >= 0 && folded.replace(ordinary, ' . ').search(danger) >= 0,
  )
}
