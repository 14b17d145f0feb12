import type { QuestionOfKind } from '../../../machines/questions/define-question'
import { useTexts } from '../ui/page-context'
import { Pictogram } from './pictogram'
import { pictogramOf } from './pictograms'
import type { ControlProps } from './control-props'

/** A list of so many answers is shown whole; of a longer one the usual ones, which come first, and the rest folded. */
const shownWhole = { short: 10, long: 7 }
const usual = 6
/** Letters of an answer beside which another one has room on a phone. */
const longestShort = 24

/** Every answer is a button: one tap answers, without script as well. The one given before is marked. */
export function ChoiceControl({ question, values }: ControlProps<QuestionOfKind<'choice'>>) {
  const texts = useTexts()
  const { options } = question
  const names = new Map(options.map((option) => [option, texts.option(question, option)]))
  const areShort =
    options.length > usual &&
    !pictogramOf(`${question.id}.${options[0]}`) &&
    [...names.values()].every((name) => name.length <= longestShort)
  const isWhole = options.length <= shownWhole[areShort ? 'short' : 'long']
  const [shown, folded] = isWhole ? [options, []] : [options.slice(0, usual), options.slice(usual)]
  const answer = (option: string) => (
    <button key={option} name="value" value={option} aria-current={values.includes(option) || undefined}>
      <Pictogram of={`${question.id}.${option}`} />
      {names.get(option)}
    </button>
  )
  return (
    <div className={areShort ? 'chs two' : options.length > 5 ? 'chs lst' : 'chs'}>
      {shown.map(answer)}
      {folded.length > 0 && (
        <details open={folded.some((option) => values.includes(option))}>
          <summary>{texts.t('guide:others', { number: folded.length })}</summary>
          <div className={areShort ? 'chs two' : 'chs lst'}>{folded.map(answer)}</div>
        </details>
      )}
    </div>
  )
}

export function ChoicesControl({ question, values }: ControlProps<QuestionOfKind<'choices'>>) {
  const texts = useTexts()
  const { options, atMost } = question
  return (
    <>
      <p className="hint">{atMost ? texts.t('common:chooseUpTo', { count: atMost }) : texts.t('common:chooseSome')}</p>
      <div className="sk">
        {options.map((option) => (
          <label key={option} className="option">
            <input type="checkbox" name="value" value={option} defaultChecked={values.includes(option)} />
            <Pictogram of={`${question.id}.${option}`} />
            <span>{texts.option(question, option)}</span>
          </label>
        ))}
      </div>
    </>
  )
}
