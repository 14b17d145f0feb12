import type { QuestionOfKind } from '../../../machines/questions/define-question'
import { useTexts } from '../ui/page-context'
import { describedBy, type ControlProps } from './control-props'

/** An example, and on a line of its own what holds for every text. */
function Hint({ text, rules }: { text: string | undefined; rules?: string }) {
  if (!text && !rules) return null
  return (
    <p className="hint" id="hint">
      {text}
      {text && rules && <br />}
      {rules}
    </p>
  )
}

// No maxlength: a text that is too long must not be cut silently, it comes back with a clear word about the limit.

export function ShortTextControl({ question, values, isFaulty }: ControlProps<QuestionOfKind<'shortText'>>) {
  const { title, hint } = useTexts().question(question)
  return (
    <>
      <Hint text={hint} />
      <input
        type="text"
        name="value"
        dir="auto"
        defaultValue={values[0]}
        autoComplete={question.autocomplete ?? 'off'}
        aria-label={title}
        aria-describedby={describedBy(isFaulty, Boolean(hint))}
        aria-invalid={isFaulty || undefined}
      />
    </>
  )
}

export function LongTextControl({ question, values, isFaulty }: ControlProps<QuestionOfKind<'longText'>>) {
  const texts = useTexts()
  const { title, hint } = texts.question(question)
  const rules = `${texts.t('common:ownWords')} ${texts.t('common:lengthLimit', { count: question.maxLength })}`
  return (
    <>
      <Hint text={hint} rules={rules} />
      <textarea
        name="value"
        dir="auto"
        defaultValue={values[0]}
        aria-label={title}
        aria-describedby={describedBy(isFaulty, true)}
        aria-invalid={isFaulty || undefined}
      />
    </>
  )
}

export function NumberControl({ question, values, isFaulty }: ControlProps<QuestionOfKind<'number'>>) {
  const { title, hint } = useTexts().question(question)
  return (
    <>
      <Hint text={hint} />
      <input
        type="text"
        inputMode="numeric"
        name="value"
        dir="ltr"
        autoComplete="off"
        defaultValue={values[0]}
        aria-label={title}
        aria-describedby={describedBy(isFaulty, Boolean(hint))}
        aria-invalid={isFaulty || undefined}
      />
    </>
  )
}
