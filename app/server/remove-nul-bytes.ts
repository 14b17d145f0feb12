import { Transform } from 'node:stream'

/**
 * Takes zero bytes out of a stream of HTML, where they mean nothing. React 18 fills its buffers of 2 KB up with them where a letter of
 * several bytes does not fit in any more, and browsers show each as a broken letter: in Arabic, often.
 */
export function removeNulBytes(): Transform {
  return new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      done(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk)
    },
  })
}
