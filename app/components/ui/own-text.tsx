/** Language and direction of words that a person wrote; nothing of what was chosen. */
type Written = { language: string; dir: 'ltr' | 'rtl'; isName?: true } | null

/** Phone numbers; digits within a word are none. */
const numbers = /(?<![\p{L}\d])(\+?\d[\d\s()-]{4,}\d)(?![\p{L}\d])/u

/**
 * An answer as text, own words in their language. A phone number keeps its order also in a line from right to left, and a
 * browser that translates the page leaves it as it is, as it does a name.
 */
export function OwnText({ text, own }: { text: string; own: Written }) {
  if (own?.isName)
    return (
      <bdi lang={own.language} translate="no">
        {text}
      </bdi>
    )
  return (
    <span lang={own?.language} dir={own ? 'auto' : undefined}>
      {own
        ? text.split(numbers).map((part, at) =>
            at % 2 === 1 ? (
              <bdi key={at} dir="ltr" translate="no">
                {part}
              </bdi>
            ) : (
              part
            ),
          )
        : text}
    </span>
  )
}
