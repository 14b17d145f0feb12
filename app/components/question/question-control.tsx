import { ChoiceControl, ChoicesControl } from './choice-control'
import type { ControlProps } from './control-props'
import { PlacingControl } from './placing-control'
import { MonthControl } from './month-control'
import { ScaleControl } from './scale-control'
import { SkillLevelsControl, SkillsControl } from './skills-control'
import { LongTextControl, NumberControl, ShortTextControl } from './text-control'

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
