/** What a draft still lacks of what a coach wrote down, and what it has that it must not have. Exact: what is mended goes from here. */
export const notYet: Readonly<Record<string, { missing: readonly string[]; found: readonly string[] }>> = {
  'warehouseWorker, everything told': { missing: ['goal:workAbilityBack'], found: [] },
  'undecided, everything told': { missing: ['perMonth:1'], found: [] },
}
