import { phases, type Phase } from '../rules/define-rule'
import type { ServiceCode } from '../services/services'

/** The first of each pair prepares the second: when a plan has both, it goes before. No circles; a pair stands after those that prepare its first. */
export const preparations: readonly (readonly [first: ServiceCode, then: ServiceCode])[] = [
  ['UNEMP-BENEFIT', 'INCOME-SUPPORT'],
  ['STRONG-ID', 'JOB-PROFILE'],
  ['DAYCARE', 'INTEG-TRAINING'],
  ['DAYCARE', 'WORK-TRIAL'],
  ['INTEG-ASSESS', 'INTEG-PLAN'],
  ['INTEG-ASSESS', 'INTEG-TRAINING'],
  ['INTEG-PLAN', 'INTEG-TRAINING'],
  ['LITERACY', 'FINNISH-COURSE'],
  ['LITERACY', 'INTEG-TRAINING'],
  ['INTEG-TRAINING', 'YKI'],
  ['UNEMP-HEALTH-CHECK', 'WORK-ABILITY-ASSESS'],
  ['WORK-ABILITY-ASSESS', 'KELA-ASSESS'],
  ['KELA-ASSESS', 'KELA-TEAK'],
  ['WORK-ABILITY-ASSESS', 'CAREER-GUIDANCE'],
  ['CAREER-GUIDANCE', 'WORK-TRIAL'],
  ['MULTI-PLAN', 'REHAB-WORK'],
  ['ACT-PLAN', 'REHAB-WORK'],
  ['EDU-ADVICE', 'VET'],
  ['EDU-ADVICE', 'APPRENTICESHIP'],
  ['BUSINESS-ADVICE', 'START-UP-GRANT'],
]

const lastFirst = preparations.toReversed()

type Placed = { code: ServiceCode; phase: Phase }

/** Services by phase, each after what prepares it; what prepares something urgent is as urgent itself. */
export function orderServices<S extends Placed>(services: readonly S[]): S[] {
  const placed = new Map(services.map((one) => [one.code, one]))
  const urgency = ({ phase }: Placed) => phases.indexOf(phase)
  for (const [first, then] of lastFirst) {
    const [before, after] = [placed.get(first), placed.get(then)]
    if (before && after && urgency(after) < urgency(before)) placed.set(first, { ...before, phase: after.phase })
  }
  return eachAfterItsPreparation(
    [...placed.values()].toSorted((a, b) => urgency(a) - urgency(b)),
    ({ code }) => code,
  )
}

/** Lines in their order, but each after those that prepare it. */
export function eachAfterItsPreparation<L>(lines: readonly L[], codeOf: (line: L) => string): L[] {
  const ordered: L[] = []
  const byCode = new Map(lines.map((one) => [codeOf(one), one]))
  const place = (one: L) => {
    if (ordered.includes(one)) return
    for (const [first, then] of preparations) if (then === codeOf(one) && byCode.has(first)) place(byCode.get(first)!)
    ordered.push(one)
  }
  for (const one of lines) place(one)
  return ordered
}

/** Working days between what prepares and what it prepares. */
const daysToPrepare = 5

type Dated = { kind: string; code: string; place?: 'beside'; within?: number }

/** Lines of which each service of the plan is due some days after what prepares it there. */
export function withPreparationFirst<L extends Dated>(lines: readonly L[]): L[] {
  const byCode = new Map(
    lines.filter(({ kind, place }) => kind === 'service' && place !== 'beside').map((one) => [one.code, one]),
  )
  for (const [first, then] of preparations) {
    const [before, after] = [byCode.get(first), byCode.get(then)]
    if (before?.within === undefined || after?.within === undefined) continue
    byCode.set(then, { ...after, within: Math.max(after.within, before.within + daysToPrepare) })
  }
  return lines.map((one) => (one.kind === 'service' ? (byCode.get(one.code) ?? one) : one))
}
