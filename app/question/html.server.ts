/** A page in pieces: strings, and what is sent again and again as the bytes that it was when first shown. */
export type Html = readonly (string | Buffer)[]

/** The bytes of a page. What is new in it is encoded, the rest only copied. */
export function bytesOf(html: Html): Buffer<ArrayBuffer> {
  const bytes: Buffer[] = []
  let text = ''
  const take = () => {
    if (text) bytes.push(Buffer.from(text))
    text = ''
  }
  for (const piece of html) {
    if (typeof piece === 'string') text += piece
    else {
      take()
      bytes.push(piece)
    }
  }
  take()
  return Buffer.concat(bytes)
}
