import fc from 'fast-check'
import { expect, test } from 'vitest'
import { planKinds } from '../../../../machines/plan/law/plan-kind'
import { languageCodes } from '../../../i18n/languages'
import { handOverHref, queueHref, queueQuery, readQueueAddress, wholeQueue, type QueueAddress } from './queue-address'

const id = '0b0e7a52-4d0c-4e0c-9d5a-6f0f3a1c2b3d'
const read = (query: string) => readQueueAddress(new URLSearchParams(query))

test('any page of the queue has an address that leads back to it', () => {
  const addresses = fc.record({
    late: fc.boolean(),
    who: fc.constantFrom(undefined, 'me', 'nobody', 'f1.a1'),
    language: fc.constantFrom(undefined, ...languageCodes),
    planKind: fc.constantFrom(undefined, ...planKinds),
    isHandled: fc.boolean(),
    isNewest: fc.boolean(),
    goesOn: fc.boolean(),
  })
  fc.assert(
    fc.property(addresses, ({ isHandled, isNewest, goesOn, late, ...rest }) => {
      const order = isNewest && !late ? 'newest' : 'due'
      const after = goesOn ? { dueBy: '2026-11-20', sentAt: '2026-11-10T10:00:00.000Z', assessmentId: id } : undefined
      const address: QueueAddress = { ...rest, late, order, stage: isHandled && !late ? 'handled' : 'waiting', after }
      expect(read(queueQuery(address))).toEqual(address)
      const back = new URL(handOverHref(id, queueQuery(address)), 'http://x').searchParams.get('back') ?? ''
      expect(read(back)).toEqual(address)
    }),
  )
})

test('what an address should not say is left out', () => {
  const nothing = { ...wholeQueue, who: undefined, language: undefined, planKind: undefined, after: undefined }
  for (const query of [
    'who=<b>',
    'language=xx',
    'kind=none',
    'stage=past',
    'sort=name',
    'late=yes',
    `after=2026-02-31_2026-11-10T10:00:00.000Z_${id}`,
    'after=2026-11-20_2026-11-10T10:00:00.000Z_x',
    `after=2026-11-20.${id}`,
    `after=2026-11-20__${id}`,
    `after=__${id}`,
    'after=x',
  ])
    expect(read(query), query).toEqual(nothing)
  expect(read('late=1&sort=newest&stage=handled')).toEqual({ ...nothing, late: true })
  expect(read(`sort=newest&after=2026-11-20_2026-99-20T10:00:00.000Z_${id}`).after).toBeUndefined()
})

test('the whole queue is the coach’s front page', () => {
  expect(queueHref(wholeQueue)).toBe('/coach')
  expect(queueHref({ ...wholeQueue, who: 'me', stage: 'open' }, { told: 'taken' })).toBe('/coach?who=me&told=taken')
})
