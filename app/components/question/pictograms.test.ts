import { expect, test } from 'vitest'
import { quickStartMachine } from '../../../machines/conversations/topics/quick-start.machine'
import { questionStates } from '../../../machines/conversations/walk'
import { questions } from '../../../machines/questions/registry'
import { pictogramOf, pictured, shapes } from './pictograms'

test('a pictogram takes at most 300 bytes', () => {
  const svg = (path: string) => `<svg viewBox="0 0 24 24" aria-hidden="true"><path d="${path}"/></svg>`
  expect(Object.values(shapes).filter((path) => svg(path).length > 300)).toEqual([])
})

test('a pictogram belongs to an answer that is asked', () => {
  const answers = questions.flatMap((one) =>
    'options' in one ? one.options.map((option) => `${one.id}.${option}`) : [],
  )
  expect(pictured.filter((answer) => !answers.includes(answer))).toEqual([])
})

test('where one answer of the quick start has a pictogram, all of that question have one, each its own', () => {
  for (const { question } of questionStates(quickStartMachine).values()) {
    const options = 'options' in question ? question.options : []
    const paths = options.map((option) => pictogramOf(`${question.id}.${option}`))
    if (!paths.some(Boolean)) continue
    expect(paths.every(Boolean), question.id).toBe(true)
    expect(new Set(paths).size, question.id).toBe(paths.length)
  }
})
