import type { Answers } from '../../questions/answers'
import { answersBehind, type Statement } from '../../questions/define-statement'
import * as is from '../../statements'
import { rules } from '../rules/rules'

/** Kinds of plan: employment (default), integration (681/2023), multi-sectoral (381/2023), activation (189/2001). */
export const planKinds = ['employment', 'integration', 'multiSectoral', 'activation'] as const
export type PlanKind = (typeof planKinds)[number]

const severalTroubles = rules.find(({ id }) => id === 'severalTroubles')!.when

/** The first that holds decides; an employment plan is the default. */
const kindsInOrder: readonly { kind: PlanKind; when: Statement }[] = [
  { kind: 'integration', when: is.mayHaveIntegrationPlan },
  { kind: 'activation', when: is.isOnSocialAssistanceWithoutWork },
  { kind: 'multiSectoral', when: severalTroubles },
]

/** The kind of plan that the situation points to, with the keys of the answers that decided. */
export function choosePlanKind(answers: Answers): { kind: PlanKind; because: readonly string[] } {
  const found = kindsInOrder.find(({ when }) => when.holds(answers))
  return found ? { kind: found.kind, because: answersBehind(found.when, answers) } : { kind: 'employment', because: [] }
}
