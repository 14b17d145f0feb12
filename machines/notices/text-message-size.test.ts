import { expect, test } from 'vitest'
import { partsOfTextMessage } from './text-message-size'

test.each([
  ['a'.repeat(160), 1],
  ['a'.repeat(161), 2],
  ['ä'.repeat(160), 1],
  ['€'.repeat(81), 2],
  ['ж'.repeat(70), 1],
  ['ж'.repeat(71), 2],
  ['ع'.repeat(134), 2],
  ['ع'.repeat(135), 3],
])('%s is sent in %i parts', (text, parts) => {
  expect(partsOfTextMessage(text)).toBe(parts)
})
