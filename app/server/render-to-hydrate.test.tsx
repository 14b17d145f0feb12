import { Suspense } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { renderToHydrate } from './render-to-hydrate'

const words = 'selkäkipu-istutettu-91b2'
function Breaks(): never {
  throw new Error(`Cannot show ${words}`)
}

afterEach(() => vi.restoreAllMocks())

test('an error of a component is told to who logs it, and nothing of it is printed', async () => {
  const printed = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const errors: unknown[] = []
  const html = await renderToHydrate(
    <Suspense fallback="…">
      <Breaks />
    </Suspense>,
    'n',
    (error) => errors.push(error),
  )
  expect(errors).toHaveLength(1)
  expect(printed.mock.calls).toEqual([])
  expect(process.env.NODE_ENV === 'production' && html.includes(words)).toBe(false)
  await expect(renderToHydrate(<Breaks />, 'n', (error) => errors.push(error))).rejects.toThrow('Cannot show')
  expect(printed.mock.calls).toEqual([])
})
