import { phases, type Phase } from '../rules/define-rule'
import type { ServiceCode } from '../services/services'

/** The first of each pair prepares the second: when a plan has both, it goes before. No circles. */
export const preparations: readonly (readonly [first: ServiceCode, then: ServiceCode])[] = [
  ['UNEMP-BENEFIT', 'INCOME-SUPPORT'],
  ['STRONG-ID', 'JOB-PROFILE'],
  ['DAYCARE', 'INTEG-TRAINING'],
  ['DAYCARE', 'WORK-TRIAL'],
  ['INTEG-ASSESS', 'INTEG-PLAN'],
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
export function inOrder<S extends Placed>(services: readonly S[]): S[] {
  const placed = new Map(services.map((one) => [one.code, one]))
  const urgency = ({ phase }: Placed) => phases.indexOf(phase)
  for (const [first, then] of lastFirst) {
    const [before, after] = [placed.get(first), placed.get(then)]
    if (before && after && urgency(after) < urgency(before)) placed.set(first, { ...before, phase: after.phase })
  }
  const ordered: S[] = []
  const place = (one: S) => {
    if (ordered.includes(one)) return
    for (const [first, then] of preparations) if (then === one.code && placed.has(first)) place(placed.get(first)!)
    ordered.push(one)
  }
  for (const one of [...placed.values()].toSorted((a, b) => urgency(a) - urgency(b))) place(one)
  return ordered
}
