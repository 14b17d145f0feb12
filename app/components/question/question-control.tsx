import type { Question } from '../../../machines/questions/define-question'
import { ChoiceControl, ChoicesControl } from './choice-control'
import type { CompassView } from '../compass/compass-view'
import { PlacingControl } from './placing-control'
import { MonthControl } from './month-control'
import { ScaleControl } from './scale-control'
import { SkillLevelsControl, SkillsControl, type SkillsPart } from './skills-control'
import { LongTextControl, NumberControl, ShortTextControl } from './text-control'

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

/** The form control of a question, chosen by its kind. A new kind fails here in `tsc`. */
export function QuestionControl({ question, ...rest }: ControlProps) {
  switch (question.kind) {
    case 'choice':
      return <ChoiceControl question={question} {...rest} />
    case 'choices':
      return rest.compass ? (
        <PlacingControl question={question} {...rest} compass={rest.compass} />
      ) : (
        <ChoicesControl question={question} {...rest} />
      )
    case 'scale':
      return <ScaleControl question={question} {...rest} />
    case 'shortText':
      return <ShortTextControl question={question} {...rest} />
    case 'longText':
      return <LongTextControl question={question} {...rest} />
    case 'number':
      return <NumberControl question={question} {...rest} />
    case 'month':
      return <MonthControl question={question} {...rest} />
    case 'skills':
      return <SkillsControl question={question} {...rest} />
    case 'skillLevels':
      return <SkillLevelsControl question={question} {...rest} />
  }
}
