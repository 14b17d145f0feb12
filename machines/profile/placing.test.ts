import { expect, test } from 'vitest'
import { readAnswer } from '../questions/read-answer'
import { priorities } from '../questions/goals'
import { afterPress, inPlacedOrder } from './placing'

test('a press puts a sector in the next place, and another press takes it away', () => {
  expect(afterPress([], 'health')).toEqual(['health'])
  expect(afterPress(['health'], 'search')).toEqual(['health', 'work'])
  expect(afterPress(['health', 'work', 'money'], 'health')).toEqual(['work', 'money'])
  expect(afterPress(['housing', 'health'], 'everyday')).toEqual(['health'])
})

test('there are three places', () => {
  expect(afterPress(['health', 'work', 'money'], 'people')).toEqual(['health', 'work', 'money'])
  expect(afterPress(['health'], 'nothing of the kind')).toEqual(['health'])
})

test('a press takes the place of "none of these"', () => {
  expect(afterPress(['none'], 'health')).toEqual(['health'])
})

test('what is ticked besides comes after what was placed', () => {
  expect(inPlacedOrder(['health', 'housing', 'work'], ['work', 'money', 'health'])).toEqual([
    'work',
    'health',
    'housing',
  ])
  expect(inPlacedOrder(['health', 'work'], [])).toEqual(['health', 'work'])
})

test('the answer keeps the order in which it was placed, each matter once', () => {
  const posted = { values: ['work', 'health', 'work'], skipped: false, month: '2026-12' }
  expect(readAnswer(priorities, posted)).toEqual({ ok: true, value: ['work', 'health'] })
})
