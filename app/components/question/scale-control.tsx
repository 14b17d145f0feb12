import type { QuestionOfKind } from '../../../machines/questions/define-question'
import { useTexts } from '../ui/page-context'
import type { ControlProps } from './question-control'

/** Numbers in a row with their ends in words, or every point in words. */
export function ScaleControl({ question, values }: ControlProps<QuestionOfKind<'scale'>>) {
  const texts = useTexts()
  const { min, max, labels } = question
  const points = Array.from({ length: max - min + 1 }, (_, index) => String(min + index))
  const radio = (point: string) => (
    <input type="radio" name="value" value={point} defaultChecked={values.includes(point)} />
  )
  if (labels === 'each')
    return points.toReversed().map((point) => (
      <label key={point} className="option">
        {radio(point)}
        <span>{texts.option(question, point)}</span>
      </label>
    ))
  const ends = texts.question(question)
  return (
    <>
      <div className="scale">
        {points.map((point) => (
          <label key={point} className="option">
            {radio(point)}
            <span>{point}</span>
          </label>
        ))}
      </div>
      <p className="ends">
        <span>
          {min} = {ends.min}
        </span>
        <span>
          {max} = {ends.max}
        </span>
      </p>
    </>
  )
}
