import { text } from 'node:stream/consumers'
import type { ReactElement } from 'react'
import { renderToPipeableStream } from 'react-dom/server'
import { removeNulBytes } from './remove-nul-bytes'

/**
 * A page that goes on in the browser, as HTML. What the framework hands over to the browser comes behind a boundary, for which
 * only a stream waits.
 *
 * @param failed told of each error of a component. React itself would print its message, which may hold what a person wrote
 */
export function renderToHydrate(
  element: ReactElement,
  nonce: string,
  failed: (error: unknown) => void,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(element, {
      nonce,
      onError: (error) => void failed(error),
      onShellReady: () => void text(pipe(removeNulBytes())).then(resolve, reject),
      onShellError: reject,
    })
  })
}
