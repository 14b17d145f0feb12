import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { qrCode } from './qr-code'

/** Bytes of text, modules on a side, and the beginning of a hash over the modules as the package uqr 0.1.3 makes them. */
const byOthers = [
  [10, 21, '654ba546ae22c302effc210e'],
  [20, 25, '4202b457315c83778d424205'],
  [30, 29, '140afb641dbc7d55aa71451f'],
  [50, 33, '18022a64247e35f30df6dbd5'],
  [70, 37, '7f535edd88dcd090b39dc27e'],
  [90, 41, 'a5e86fcf023648106c01b600'],
  [110, 45, 'c620148f36fafa4991c8fbef'],
  [140, 49, 'dc4790533dccbdf039f4e805'],
  [160, 53, '3f98dfffd5d59c6871c0e0b4'],
  [180, 53, '5ff58ecd02e6405b19d97c07'],
] as const

const text = (bytes: number) => 'Suunta '.repeat(30).slice(0, bytes)

test('codes of every size are as others make them', () => {
  const ours = byOthers.map(([bytes]) => {
    const modules = qrCode(text(bytes))!
    const drawn = modules.map((row) => row.map(Number).join('')).join('\n')
    return [bytes, modules.length, createHash('sha256').update(drawn).digest('hex').slice(0, 24)]
  })
  expect(ours).toEqual(byOthers)
  expect(new Set(ours.map(([, size]) => size)).size).toBe(9)
})

test('what is too long has no code', () => {
  expect(qrCode(text(181))).toBeUndefined()
})
