import { inOurDigits } from './digits'

// The one place that knows how numbers are built: a library of all countries' numbering plans can take it over here.

/** Country code and a number after it: at most fifteen digits in all (E.164). */
const international = /^\+[1-9]\d{6,14}$/
/** Finnish mobile numbers: 04 and 050 and what follows, 8 to 10 digits after the country code. */
const finnishMobile = /^\+358(4\d|50)\d{5,8}$/
const finland = '+358'

/** Signs between the digits of a number as people write them, and those that cannot be seen. */
const between = /[\s().\-/\u00AD\u200B-\u200F\u2010-\u2015\u202A-\u202E\u2060-\u2069\u2212\uFEFF]/g

/**
 * A phone number in the form of E.164 (`+358401234567`), whichever digits and signs it is written with; one without a country
 * code is Finnish. Nothing when it cannot be a number.
 */
export function phoneNumberOf(typed: string): string | null {
  const tidy = inOurDigits(typed).normalize('NFKC').replace(/\(0\)/g, '').replace(between, '')
  if (!/^\+?\d+$/.test(tidy)) return null
  const number = tidy.startsWith('+')
    ? tidy
    : tidy.startsWith('00')
      ? `+${tidy.slice(2)}`
      : tidy.startsWith('0')
        ? finland + tidy.slice(1)
        : tidy.startsWith('358')
          ? `+${tidy}`
          : null
  if (!number || !international.test(number)) return null
  return number.startsWith(finland) && /^\+3580|^.{0,9}$/.test(number) ? null : number
}

/** Whether text messages reach a number: Finnish ones that are not mobile they do not; of others it is not known. */
export const takesTextMessages = (number: string): boolean => !number.startsWith(finland) || finnishMobile.test(number)

const inText = /\+?[\d(][\d\s().\-/]{5,24}\d/g

/** The one phone number in a text of other words; nothing when there is none, or several. */
export function phoneNumberIn(text: string): string | null {
  const plain = inOurDigits(text)
    .normalize('NFKC')
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
  const found = new Set((plain.match(inText) ?? []).flatMap((one) => phoneNumberOf(one) ?? []))
  return found.size === 1 ? [...found][0]! : null
}
