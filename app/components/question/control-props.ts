import type { Question } from '../../../machines/questions/define-question'
import type { CompassView } from '../compass/compass-view'
import type { SkillsPart } from './skills-control'

/** What every form control of a question takes. */
export type ControlProps<Q extends Question = Question> = {
  question: Q
  values: readonly string[]
  isFaulty: boolean
  /** Of a question about skills: those that it offers. */
  skills?: SkillsPart | null
  /** Of a question that is answered on the compass. */
  compass?: CompassView | null
}

/** Ids of what describes a control, for aria-describedby. */
export const describedBy = (isFaulty: boolean, hasHint = false): string | undefined =>
  [isFaulty && 'fault', hasHint && 'hint'].filter(Boolean).join(' ') || undefined
