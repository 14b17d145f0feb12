import { foldLetters } from '../../machines/text/fold-text'
import type { Portal } from './portal.server'

/** A name has at most so many words that it can be found by. */
const mostWords = 8

/**
 * The words of a name as they are compared: small letters, without accents and other marks, so that Sjöberg is found by
 * "SJOBERG" and a vocalised Arabic name by its letters. Stored hashes rest on it: it takes the first step of folding only.
 */
export function nameWordsOf(name: string): string[] {
  return [...new Set(foldLetters(name).match(/[\p{L}\p{N}]+/gu) ?? [])].slice(0, mostWords)
}

/** The words as keyed hashes of this tenant, half a digest each: enough to tell names apart. */
export function hashNameWords(
  { tenantId, tenantKeys }: Pick<Portal, 'tenantId' | 'tenantKeys'>,
  name: string,
): Buffer[] {
  return nameWordsOf(name).map((word) => tenantKeys.keyedHash(`name word of ${tenantId}`, word).subarray(0, 16))
}
