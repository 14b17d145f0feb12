/**
 * What a proof found: the figure as a person reads it, and whether the promise holds. `scale` is 1 where the size is the
 * project itself (every table, every route) and the proof is whole whatever it was asked for.
 */
export type Proof = { figure: string; passed: boolean; scale?: 1 }

/**
 * What every `tests/prove/g<number>.ts` exports as `prove`.
 *
 * @param scale share of the full size that is run, 1 for all of it
 */
export type Prove = (scale: number) => Promise<Proof>

/** So many of a full number, at least one. */
export const share = (full: number, scale: number): number => Math.max(1, Math.round(full * scale))

/** A number as people write it: 10,000. */
export const inWords = (number: number): string => number.toLocaleString('en-GB')

/** Says on the terminal how far a long proof has come; the result itself goes to the table. */
export const tell = (text: string): void => console.error(`  ${text}`)
