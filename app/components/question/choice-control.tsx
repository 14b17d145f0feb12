import type { QuestionOfKind } from '../../../machines/questions/define-question'
import { useTexts } from '../ui/page-context'
import { describedBy, type ControlProps } from './question-control'

/** More options than this are a list to pick from instead of a page of buttons. */
const mostButtons = 12

export function ChoiceControl({ question, values, isFaulty }: ControlProps<QuestionOfKind<'choice'>>) {
  const texts = useTexts()
  if (question.options.length > mostButtons)
    return (
      <select
        name="value"
        defaultValue={values[0] ?? ''}
        aria-label={texts.question(question).title}
        aria-describedby={describedBy(isFaulty)}
        aria-invalid={isFaulty || undefined}
      >
        <option value="">{texts.t('common:choose')}</option>
        {question.options.map((option) => (
          <option key={option} value={option}>
            {texts.option(question, option)}
          </option>
        ))}
      </select>
    )
  return <Options type="radio" question={question} options={question.options} values={values} />
}

export function ChoicesControl({ question, values }: ControlProps<QuestionOfKind<'choices'>>) {
  const { t } = useTexts()
  const { options, atMost } = question
  return (
    <>
      <p className="hint">{atMost ? t('common:chooseUpTo', { count: atMost }) : t('common:chooseSome')}</p>
      <Options type="checkbox" question={question} options={options} values={values} />
    </>
  )
}

type OptionsProps = {
  type: 'radio' | 'checkbox'
  question: QuestionOfKind<'choice'> | QuestionOfKind<'choices'>
  options: readonly string[]
  values: readonly string[]
}

function Options({ type, question, options, values }: OptionsProps) {
  const texts = useTexts()
  return options.map((option) => (
    <label key={option} className="option">
      <input type={type} name="value" value={option} defaultChecked={values.includes(option)} />
      <span>{texts.option(question, option)}</span>
    </label>
  ))
}
