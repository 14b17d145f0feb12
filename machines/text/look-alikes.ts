const asDigits: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's' }
const inCyrillic: Readonly<Record<string, string>> = { a: 'а', b: 'в', c: 'с', e: 'е', h: 'н', i: 'і', k: 'к', m: 'м', o: 'о', p: 'р', t: 'т', x: 'х', y: 'у' } // prettier-ignore
const inLatin: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(inCyrillic).map(([latin, cyrillic]) => [cyrillic, latin]),
)

const swap = (word: string, letters: Readonly<Record<string, string>>): string =>
  [...word].map((letter) => letters[letter] ?? letter).join('')

/**
 * A folded word in the letters it stands for: digits between letters (`su1c1de`), letters of another alphabet that look
 * the same, and a letter that is held down (`dieeee`). For reading what a writer means, not for comparing names.
 */
export function readLookAlikes(word: string): string {
  const held = word.replace(/(\p{L})\1{2,}/gu, '$1')
  const cyrillic = held.match(/\p{Script=Cyrillic}/gu)?.length ?? 0
  const latin = held.match(/[a-z]/g)?.length ?? 0
  if (cyrillic > 0 && latin > 0) return swap(held, cyrillic >= latin ? inCyrillic : inLatin)
  return latin > 1 && /[\d@$]/.test(held) ? swap(held, asDigits) : held
}
