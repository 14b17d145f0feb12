/** A page in pieces: strings, and what is sent again and again as the bytes that it was when first shown. */
export type Html = readonly (string | Buffer)[]

/** A page that is ready to go out. A route may answer with one instead of a `Response`, which costs more to make and to read. */
export type ReadyPage = { status: number; headers: readonly (readonly [name: string, value: string])[]; html: Buffer }

/** The bytes of a page. What is new in it is encoded, the rest only copied. */
export function bytesOf(html: Html): Buffer {
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
