import type { Answers } from '../../questions/answers'
import { applies, exclusions } from './exclusions'
import type { Proposals } from '../draft/gather'
import type { Obligation } from '../law/obligation'
import type { KeptService, Left } from './package-check'

type Lines = Omit<Proposals, 'services'> & { services: readonly KeptService[] }

const kinds = { goals: 'goal', services: 'service', tasks: 'task', agenda: 'agenda', flags: 'flag' } as const
const idOf = (list: keyof typeof kinds, code: string) => `${kinds[list]}:${code}`

const idsOf = (lines: Lines) =>
  (Object.keys(kinds) as (keyof Lines)[]).flatMap((list) => lines[list].map(({ code }) => idOf(list, code)))

/** The lines without those ids; the last goal stays, since a plan says what the person is after. */
function without(lines: Lines, out: ReadonlySet<string>): Lines {
  const keep = <C extends { code: string }>(list: keyof Lines, of: readonly C[]) =>
    of.filter(({ code }) => !out.has(idOf(list, code)))
  const goals = keep('goals', lines.goals)
  return {
    goals: goals.length > 0 ? goals : lines.goals.slice(0, 1),
    services: keep('services', lines.services),
    tasks: keep('tasks', lines.tasks),
    agenda: keep('agenda', lines.agenda),
    flags: lines.flags,
  }
}

/**
 * The proposals after the table of exclusions, row by row: what contradicts the person, the obligation or another line
 * goes. `beside` are the ids of those that have no place in the plan but may still help.
 */
export function withoutContradictions(
  proposed: Lines,
  answers: Answers,
  obligation: Obligation,
): { lines: Lines; leftOut: Left[]; beside: ReadonlySet<string> } {
  let lines = proposed
  const leftOut: Left[] = []
  const beside = new Set<string>()
  for (const row of exclusions) {
    const there = new Set(idsOf(lines))
    if (!applies(row, answers, (id) => there.has(id), obligation)) continue
    const out = new Set<string>(row.out)
    for (const { code } of lines.services)
      if (out.has(`service:${code}`)) leftOut.push({ code, why: row.why ?? 'excluded' })
    lines = without(lines, out)
    for (const id of row.beside ?? []) beside.add(id)
  }
  return { lines, leftOut, beside }
}
