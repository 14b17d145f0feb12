import type { QuestionOfKind } from '../../../machines/questions/define-question'
import { useTexts } from '../ui/page-context'
import type { ControlProps } from './control-props'

/** Every point is a button that shows its amount: numbers with their ends in words, or every point in words. */
export function ScaleControl({ question, values }: ControlProps<QuestionOfKind<'scale'>>) {
  const texts = useTexts()
  const { min, max, labels } = question
  const points = Array.from({ length: max - min + 1 }, (_, index) => String(min + index))
  const isGiven = (point: string) => values.includes(point) || undefined
  if (labels === 'each')
    return (
      <div className="chs lv">
        {points.toReversed().map((point) => (
          <button key={point} name="value" value={point} aria-current={isGiven(point)}>
            <i />
            {texts.option(question, point)}
          </button>
        ))}
      </div>
    )
  const ends = texts.question(question)
  return (
    <>
      <p className="ends">
        <span>
          <i />
          {min} = {ends.min}
        </span>
        <span>
          {max} = {ends.max}
          <i />
        </span>
      </p>
      <div className="sc">
        {points.map((point) => (
          <button key={point} name="value" value={point} aria-current={isGiven(point)}>
            {point}
          </button>
        ))}
      </div>
    </>
  )
}
