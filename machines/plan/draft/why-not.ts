import type { Question } from '../../questions/define-question'
import type { DraftInput, DraftPlan } from './draft-plan'
import { personFacts, type Condition } from '../services/eligibility'
import { inTheWay, servesTheSameNeed } from '../package/package-check'
import { rules, type RuleId } from '../rules/rules'
import type { ByHand, ServiceCode } from '../services/services'

/** Why a service is not in a draft, as codes; the words stand under `whyNot` in `locales/<language>/plan.json`. */
export type WhyNot =
  /** A condition of the service that the person does not meet. */
  | { code: 'notEligible'; condition: Condition }
  | { code: 'alreadyIn' }
  /** The person was in it and says that it did not help. */
  | { code: 'didNotHelp' }
  | { code: 'timeLimitUsed' }
  /** The draft has another service for the same need. */
  | { code: 'anotherServesTheSameNeed'; insteadOf: ServiceCode }
  /** No rule proposes it: only a coach adds it, and this is the reason. */
  | { code: 'byHand'; reason: ByHand }
  /** The rule that would have proposed it does not hold; of its questions, `unanswered` have no answer. */
  | { code: 'noNeedSeen'; rule: RuleId; unanswered: readonly Question[] }
  /**
   * `doneAsTask`: the draft has it as a step. `excluded`: it contradicts the answers or another line. `isPlanKind`: it is
   * the kind of plan.
   */
  | { code: 'doneAsTask' | 'excluded' | 'isPlanKind' }
  /** It is not in the catalogue any more. */
  | { code: 'notOffered' }

/** Whether a reason tells what the jobseeker has not said about health. */
export function asksAboutHealth(reason: WhyNot): boolean {
  if (reason.code !== 'noNeedSeen') return false
  const about = rules.find(({ id }) => id === reason.rule)?.when.about ?? []
  return about.some(({ sensitivity }) => sensitivity !== 'ordinary')
}

/**
 * Why a service of the catalogue is not in the draft: everything that stands in its way, then, if no rule asked for it,
 * each rule that would have. Empty when the draft proposes it; never empty otherwise. Pure, like the draft itself.
 *
 * @param draft made from the same answers, on the day `today`
 */
export function whyNot(
  code: ServiceCode,
  draft: Pick<DraftPlan, 'lines' | 'leftOut'>,
  { answers, catalogue, today }: Pick<DraftInput, 'answers' | 'catalogue' | 'today'>,
): readonly WhyNot[] {
  const inDraft = new Set(draft.lines.flatMap((line) => (line.kind === 'service' ? line.code : [])))
  if (inDraft.has(code)) return []
  const service = catalogue.find((one) => one.code === code)
  if (!service) return [{ code: 'notOffered' }]
  const hindrances = inTheWay(code, service, answers, personFacts(answers), today).map((why): WhyNot =>
    why === 'alreadyIn' || why === 'didNotHelp' || why === 'timeLimitUsed'
      ? { code: why }
      : { code: 'notEligible', condition: why },
  )
  const left = draft.leftOut.find((one) => one.code === code)?.why
  if (left === 'doneAsTask' || left === 'excluded' || left === 'isPlanKind') return [{ code: left }]
  const instead = draft.leftOut.find((one) => one.code === code)?.insteadOf ?? servesTheSameNeed(code, inDraft)
  const reasons = [
    ...hindrances,
    ...(instead ? [{ code: 'anotherServesTheSameNeed', insteadOf: instead } as const] : []),
  ]
  if (service.byHand) return [...reasons, { code: 'byHand', reason: service.byHand }]
  const proposing = rules.filter(({ services }) => services?.includes(code))
  if (proposing.some(({ when }) => when.holds(answers))) return reasons
  const unseen = proposing.map(({ id, when }): WhyNot => {
    const isUnanswered = ({ id: question }: Question) =>
      answers.at(question) === undefined || answers.at(question) === null
    return { code: 'noNeedSeen', rule: id, unanswered: when.about.filter((one) => !one.repeats && isUnanswered(one)) }
  })
  return [...reasons, ...unseen]
}
