import { text } from 'node:stream/consumers'
import { PassThrough } from 'node:stream'
import { createElement } from 'react'
import { renderToPipeableStream, renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { removeNulBytes } from './remove-nul-bytes'

/** A page whose long words begin at another place of React's buffer each time. */
const pages = [0, 1, 2, 3].map((offset) =>
  createElement(
    'p',
    null,
    'a'.repeat(offset),
    'أريد أن أعمل '
      .repeat(40)
      .split('')
      .map((letter, key) => createElement('b', { key }, letter)),
  ),
)

const streamed = (page: (typeof pages)[number], through: PassThrough) => {
  renderToPipeableStream(page).pipe(through)
  return text(through)
}

test('letters of several bytes come whole out of the stream, wherever React’s buffers end', async () => {
  for (const page of pages) expect(await streamed(page, removeNulBytes() as PassThrough)).toBe(renderToString(page))
})

test('without that React breaks some of them', async () => {
  const raw = await Promise.all(pages.map((page) => streamed(page, new PassThrough())))
  expect(raw.filter((html) => html.includes('\u0000')).length).toBeGreaterThan(0)
})
