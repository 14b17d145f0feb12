import type { QuestionOfKind } from '../../../machines/questions/define-question'
import { languages } from '../../i18n/languages'
import { useTexts } from '../ui/page-context'
import { describedBy, type ControlProps } from './control-props'

/** Month and year as two fields: half of the browsers have no month picker, and none speaks every language. */
export function MonthControl({ question, values, isFaulty }: ControlProps<QuestionOfKind<'month'>>) {
  const texts = useTexts()
  const [year = '', month = ''] = (values[0] ?? '').split('-')
  const { hint } = texts.question(question)
  const names = new Intl.DateTimeFormat(languages[texts.language].locale, { month: 'long', timeZone: 'UTC' })
  const numbers = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'))
  const describe = { 'aria-describedby': describedBy(isFaulty), 'aria-invalid': isFaulty || undefined }
  return (
    <>
      {hint && <p className="hint">{hint}</p>}
      <div className="row">
        <label>
          {texts.t('common:month')}
          <select name="month" defaultValue={month} {...describe}>
            <option value="">{texts.t('common:choose')}</option>
            {numbers.map((number) => (
              <option key={number} value={number}>
                {names.format(new Date(Date.UTC(2000, Number(number) - 1, 1)))}
              </option>
            ))}
          </select>
        </label>
        <label>
          {texts.t('common:year')}
          <input
            type="text"
            inputMode="numeric"
            name="year"
            dir="ltr"
            autoComplete="off"
            defaultValue={year}
            {...describe}
          />
        </label>
      </div>
    </>
  )
}
