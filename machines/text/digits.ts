/** The zeros of the digits that keyboards write besides ours: Arabic, Persian and full-width; the other nine follow each. */
const zeros = [0x0660, 0x06f0, 0xff10]

/** A text with its numbers in our digits, whichever digits they were written in; nothing else is changed. */
export function inOurDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9\uFF10-\uFF19]/g, (digit) => {
    const code = digit.codePointAt(0)!
    return String(code - zeros.findLast((zero) => zero <= code)!)
  })
}
