import { expect, test } from 'vitest'
import { answersFrom } from '../questions/answers'
import { numberToCall, reachOf } from './reach'

const answers = (given: Record<string, string | null>) => answersFrom(new Map(Object.entries(given)))
const mailed = { contactWay: 'email', contactDetails: 'a@example.org' }

test.each([
  [mailed, 'email', 'a@example.org'],
  [{ contactWay: 'email', contactDetails: '040 123 4567' }, 'none', null],
  [{ contactWay: 'textMessage', contactDetails: 'Numero 040 123 4567' }, 'textMessage', '+358401234567'],
  [{ contactWay: 'textMessage', contactDetails: '09 123 4567' }, 'textMessage', null],
  [{ contactWay: 'textMessage', contactDetails: null }, 'textMessage', null],
  [{ contactWay: 'letter', contactDetails: 'Kotikatu 1, Oulu' }, 'letter', 'Kotikatu 1, Oulu'],
  [{ contactWay: 'phone', contactDetails: '040 123 4567' }, 'none', null],
  [{ contactWay: 'atOffice', contactDetails: null }, 'none', null],
  [{}, 'none', null],
])('without a choice of their own, answers %j mean %s', (given, way, to) => {
  expect(reachOf(answers(given), null)).toEqual({ way, to })
})

test('a choice of their own goes before the answers', () => {
  const choice = { way: 'textMessage', address: '+358401234567' } as const
  expect(reachOf(answers(mailed), choice)).toEqual({ way: 'textMessage', to: '+358401234567' })
  expect(reachOf(answers(mailed), { way: 'none', address: 'a@example.org' })).toEqual({ way: 'none', to: null })
})

test.each(['onlyFaceToFace', 'certainWay'])(
  'whom it is safe to reach %s gets none, whatever they chose',
  (safeContact) => {
    const choice = { way: 'email', address: 'a@example.org' } as const
    expect(reachOf(answers({ ...mailed, safeContact }), choice)).toEqual({ way: 'none', to: null })
  },
)

test('a coach calls the number that was chosen, or else the one that was told', () => {
  const told = answers({ contactDetails: 'a@example.org, 040 123 4567' })
  expect(numberToCall(told, null)).toBe('+358401234567')
  expect(numberToCall(told, { way: 'textMessage', address: '+358501112222' })).toBe('+358501112222')
  expect(numberToCall(answers(mailed), null)).toBeNull()
})
