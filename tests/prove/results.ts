/** The last run of one proof, as `npm run prove` writes it to results.json. */
export type Result = {
  figure: string
  passed: boolean
  /** Share of the full size, 1 for all of it. */
  scale: number
  seconds: number
  /** When it ended, ISO. */
  at: string
  machine: string
  /** What was run, `+` where it had changes besides; runs from before this was kept have none. */
  commit?: string
  database: string
}

/** By number of the promise. */
export type Results = Readonly<Record<string, Result>>
