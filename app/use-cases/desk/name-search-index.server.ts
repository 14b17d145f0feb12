import { foldLetters } from '../../../machines/text/fold-text'
import { beginning, textLimits } from '../../../machines/text/limits'
import type { Portal } from '../portal.server'

/**
 * The words of a name as they are compared: small letters, without accents and other marks, so that Sjöberg is found by
 * "SJOBERG" and a vocalised Arabic name by its letters. Stored hashes rest on it: it takes the first step of folding only.
 */
export function nameWordsOf(name: string): string[] {
  const letters = foldLetters(beginning(name, textLimits.name))
  const words = (letters.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => beginning(word, textLimits.word))
  return [...new Set(words)].slice(0, textLimits.nameWords)
}

/** The words as keyed hashes of this tenant, half a digest each: enough to tell names apart. */
export function hashNameWords(
  { tenantId, tenantKeys }: Pick<Portal, 'tenantId' | 'tenantKeys'>,
  name: string,
): Buffer[] {
  return nameWordsOf(name).map((word) => tenantKeys.keyedHash(`name word of ${tenantId}`, word).subarray(0, 16))
}
