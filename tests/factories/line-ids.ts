import { isInPlan, type DraftPlan, type PlanLine } from '../../machines/plan/draft/draft-plan'

/** The ids that a line stands for: its own, the step that sets a service going, and the goals that a goal stands for as well. */
const idsOf = (line: PlanLine): PlanLine['id'][] =>
  line.kind === 'service' && line.step
    ? [`task:${line.step}`, line.id]
    : [line.id, ...(line.kind === 'goal' ? (line.also ?? []).map((goal) => `goal:${goal}` as const) : [])]

/** Everything that a draft proposes, in the plan or beside it. */
export const proposedIds = ({ lines }: Pick<DraftPlan, 'lines'>): PlanLine['id'][] => lines.flatMap(idsOf)

/** What approval adopts of an untouched draft. */
export const plannedIds = ({ lines }: Pick<DraftPlan, 'lines'>): PlanLine['id'][] =>
  lines.filter(isInPlan).flatMap(idsOf)
