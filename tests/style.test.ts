import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sourceFiles } from './factories/source-files'

const sheets = [
  'app/components/ui/styles/base.ts',
  'app/components/ui/styles/question.ts',
  'app/components/ui/styles/my-path.ts',
  'app/components/ui/styles/pages.ts',
  'app/components/ui/styles/coach.ts',
  'app/components/ui/styles/compass.ts',
  'app/server/http/refusal-page.ts',
  'app/auth/demo-provider/pages.ts',
]
const physical =
  /(?<![\w-])(?:(?:margin|padding|border|inset|scroll-\w+)-(?:left|right)[\w-]*|left|right)\s*:|(?:text-align|float|clear|justify-\w+)\s*:\s*(?:left|right)|translateX|border-(?:top|bottom)-(?:left|right)/

/** Four values name the sides: right and left may differ in neither direction of writing. */
const uneven = (css: string) =>
  [...css.matchAll(/(?<![\w-])(?:margin|padding|inset|border-(?:width|style|color))\s*:\s*([^;}]+)/g)].filter(
    ([, values = '']) => {
      const [, second, , fourth] = values.trim().split(/\s+/)
      return fourth !== undefined && second !== fourth
    },
  )

test.each(sheets)('%s has logical properties only, so that it serves both directions of writing', (file) => {
  const css = readFileSync(file, 'utf8')
  expect(css).toMatch(/margin|padding/)
  expect(css.match(physical)?.[0]).toBeUndefined()
  expect(uneven(css).map(([found]) => found)).toEqual([])
})

test('the check for physical properties finds them', () => {
  for (const css of [
    'a{margin-left:1rem}',
    'a{left:0}',
    'a{text-align:right}',
    'a{float:left}',
    'a{border-top-left-radius:1px}',
  ])
    expect(css).toMatch(physical)
  for (const css of ['a{text-align:start}', 'a{inset-inline-start:0}', 'a{margin-inline:auto}'])
    expect(css).not.toMatch(physical)
  expect(uneven('a{padding:0 1px 0 2px}')).toHaveLength(1)
  expect(uneven('a{padding:0 1px 0 1px}')).toEqual([])
})

test('no element has a style of its own: the content security policy would refuse it', () => {
  const files = sourceFiles('app').filter((file) => file.endsWith('.tsx'))
  expect(files.length).toBeGreaterThan(25)
  expect(files.filter((file) => /\sstyle=/.test(readFileSync(file, 'utf8')))).toEqual([])
})
