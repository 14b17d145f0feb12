/**
 * A QR code (ISO/IEC 18004) of a short text: bytes, error correction M, versions 1–9. Written here since it is all that is
 * needed of a package; tests compare it with codes made by others.
 */

/** By version, from 1: check bytes in each block, and blocks. */
const checkBytes = [10, 16, 26, 18, 24, 16, 18, 22, 22]
const blockCounts = [1, 1, 1, 2, 2, 4, 4, 4, 5]

const sizeOf = (version: number) => 17 + 4 * version

/** All bytes that a version holds, data and checks. */
function allBytes(version: number): number {
  let modules = (16 * version + 128) * version + 64
  const aligned = Math.floor(version / 7) + 2
  if (version >= 2) modules -= (25 * aligned - 10) * aligned - 55
  if (version >= 7) modules -= 36
  return Math.floor(modules / 8)
}

const dataBytes = (version: number) => allBytes(version) - checkBytes[version - 1]! * blockCounts[version - 1]!

/** Mode, length and text, filled up to what the version holds. */
function dataOf(text: Uint8Array, version: number): number[] {
  const nibbles = [4, text.length >> 4, text.length & 15, ...[...text].flatMap((byte) => [byte >> 4, byte & 15]), 0]
  const bytes = Array.from({ length: nibbles.length / 2 }, (_, at) => (nibbles[2 * at]! << 4) | nibbles[2 * at + 1]!)
  while (bytes.length < dataBytes(version)) bytes.push(bytes.length % 2 === text.length % 2 ? 0xec : 0x11)
  return bytes
}

/** Product in the field of 256 elements over x⁸+x⁴+x³+x²+1. */
function times(a: number, b: number): number {
  let product = 0
  for (let bit = 7; bit >= 0; bit -= 1) product = (product << 1) ^ ((product >> 7) * 0x11d) ^ (((b >> bit) & 1) * a)
  return product
}

/** The check bytes of a block (Reed–Solomon). */
function checksOf(data: readonly number[], count: number): number[] {
  let divisor = [...Array.from({ length: count - 1 }, () => 0), 1]
  let root = 1
  for (let at = 0; at < count; at += 1) {
    const factor = root
    divisor = divisor.map((value, place) => times(value, factor) ^ (divisor[place + 1] ?? 0))
    root = times(root, 2)
  }
  return data.reduce<number[]>(
    (rest, byte) => {
      const factor = byte ^ rest[0]!
      return [...rest.slice(1), 0].map((value, place) => value ^ times(divisor[place]!, factor))
    },
    Array.from({ length: count }, () => 0),
  )
}

/** Data and checks of all blocks, taken in turns. */
function interleaved(data: readonly number[], version: number): number[] {
  const [count, checks] = [blockCounts[version - 1]!, checkBytes[version - 1]!]
  const short = Math.floor(data.length / count)
  const shortCount = count - (data.length % count)
  const blocks = Array.from({ length: count }, (_, at) => {
    const from = at * short + Math.max(0, at - shortCount)
    return data.slice(from, from + short + (at < shortCount ? 0 : 1))
  })
  const inTurns = (rows: readonly number[][], length: number) =>
    Array.from({ length }, (_, at) => rows.flatMap((row) => (at < row.length ? [row[at]!] : []))).flat()
  const ends = blocks.map((block) => checksOf(block, checks))
  return [...inTurns(blocks, short + 1), ...inTurns(ends, checks)]
}

/** What is neither data nor checks; `null` where those will stand. */
function frameOf(version: number): (boolean | null)[][] {
  const size = sizeOf(version)
  const modules = Array.from({ length: size }, () => Array.from({ length: size }, () => null as boolean | null))
  const set = (x: number, y: number, isDark: boolean) => {
    if (x >= 0 && y >= 0 && x < size && y < size) modules[y]![x] = isDark
  }
  const square = (x: number, y: number, reach: number, isDark: (distance: number) => boolean) => {
    for (let dy = -reach; dy <= reach; dy += 1)
      for (let dx = -reach; dx <= reach; dx += 1) set(x + dx, y + dy, isDark(Math.max(Math.abs(dx), Math.abs(dy))))
  }
  for (let at = 0; at < size; at += 1) for (const [x, y] of [[at, 6], [6, at]] as const) set(x, y, at % 2 === 0) // prettier-ignore
  for (const [x, y] of [[3, 3], [size - 4, 3], [3, size - 4]] as const) square(x, y, 4, (far) => far !== 2 && far !== 4) // prettier-ignore
  // Up to version 6 one more pattern; from 7 on also in the middle of the sides.
  const places = version === 1 ? [] : version < 7 ? [6, size - 7] : [6, (size - 1) / 2, size - 7]
  for (const x of places)
    for (const y of places)
      if (!(modules[y]![x] !== null && (x === 6 || y === 6) && isCorner(x, y, size)))
        square(x, y, 2, (far) => far !== 1)
  drawFormat(set, size)
  if (version >= 7) drawVersion(set, size, version)
  return modules
}

const isCorner = (x: number, y: number, size: number) => [x, y].every((at) => at === 6 || at === size - 7) && x + y < size + 6 // prettier-ignore

type Set = (x: number, y: number, isDark: boolean) => void

/** Error correction M with the first mask, as the standard writes it: these fifteen bits, twice. */
function drawFormat(set: Set, size: number): void {
  const bit = (at: number) => ((0x5412 >> at) & 1) === 1
  for (let at = 0; at < 15; at += 1) {
    if (at < 8) set(8, at < 6 ? at : at + 1, bit(at))
    else set(at === 8 ? 7 : 14 - at, 8, bit(at))
    if (at < 8) set(size - 1 - at, 8, bit(at))
    else set(8, size - 15 + at, bit(at))
  }
  set(8, size - 8, true)
}

function drawVersion(set: Set, size: number, version: number): void {
  let rest = version
  for (let at = 0; at < 12; at += 1) rest = (rest << 1) ^ ((rest >> 11) * 0x1f25)
  const bits = (version << 12) | rest
  for (let at = 0; at < 18; at += 1) {
    const [far, near] = [size - 11 + (at % 3), Math.floor(at / 3)]
    set(far, near, ((bits >> at) & 1) === 1)
    set(near, far, ((bits >> at) & 1) === 1)
  }
}

/**
 * The modules of the smallest code that holds a text, row by row, true for dark; without the light margin of four modules
 * that has to be around it. Nothing when the text is longer than 180 bytes.
 */
export function qrCode(text: string): boolean[][] | undefined {
  const bytes = new TextEncoder().encode(text)
  const version = checkBytes.findIndex((_, at) => dataBytes(at + 1) >= bytes.length + 2) + 1
  if (version === 0) return undefined
  const stream = interleaved(dataOf(bytes, version), version)
  const modules = frameOf(version)
  const size = sizeOf(version)
  let next = 0
  // In columns of two from the right, up and down in turns, past the column of the clock.
  for (let right = size - 1; right >= 1; right -= right === 8 ? 3 : 2)
    for (let step = 0; step < size; step += 1)
      for (const x of [right, right - 1]) {
        const goesUp = ((right < 6 ? right + 2 : right + 1) & 2) === 0
        const y = goesUp ? size - 1 - step : step
        if (modules[y]![x] !== null) continue
        const isOne = ((stream[next >> 3] ?? 0) >> (7 - (next & 7))) & 1
        modules[y]![x] = (isOne === 1) !== ((x + y) % 2 === 0)
        next += 1
      }
  return modules as boolean[][]
}
