import type { Question } from '../../../machines/questions/define-question'
import { useTexts } from '../ui/page-context'

/** Empty boxes to tick: of a scale with words at its ends only, its numbers in one row. */
function Boxes({ question }: { question: Question }) {
  const texts = useTexts()
  if (question.kind === 'scale' && question.labels === 'ends') {
    const { min, max } = texts.question(question)
    const points = Array.from({ length: question.max - question.min + 1 }, (_, at) => question.min + at)
    return (
      <p className="pen-row">
        <span>{min}</span>
        {points.map((point) => (
          <span key={point}>☐ {point}</span>
        ))}
        <span>{max}</span>
      </p>
    )
  }
  const values = 'options' in question ? question.options : question.kind === 'scale' ? scaleOf(question) : []
  return (
    <ul className="pen">
      {values.map((value) => (
        <li key={value}>☐ {texts.option(question, value)}</li>
      ))}
    </ul>
  )
}

const scaleOf = ({ min, max }: { min: number; max: number }) =>
  Array.from({ length: max - min + 1 }, (_, at) => String(min + at))

/** A question to be answered with a pen. */
export function PaperQuestion({ question }: { question: Question }) {
  const texts = useTexts()
  const { title, hint } = texts.question(question)
  const isWritten = !['choice', 'choices', 'scale'].includes(question.kind)
  const isLong = question.kind === 'longText'
  return (
    <li>
      <h3>{title}</h3>
      {hint && <p className="hint">{hint}</p>}
      {isWritten ? <p className={isLong ? 'pen-line long' : 'pen-line'} /> : <Boxes question={question} />}
    </li>
  )
}
