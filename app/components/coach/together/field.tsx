import type { Both, FieldView } from './bilingual'

type Mark = { lang: string; dir: 'ltr' | 'rtl' }
type FieldProps = { field: FieldView; mark: Mark; name: string; words: { month: string; year: string; later: string } }

/** The client's words with the coach's beneath; one of them where both are the same. */
export function BothSaid({ text, mark }: { text: Both; mark: Mark }) {
  return (
    <>
      <span {...mark}>{text.client}</span>
      {text.coach !== text.client && <small className="beside">{text.coach}</small>}
    </>
  )
}

/** The control of a question, each answer in both languages. */
export function Field({ field, mark, name, words }: FieldProps) {
  const { values, title } = field
  const labels = { 'aria-label': title.coach, name, dir: 'auto' } as const
  switch (field.kind) {
    case 'one':
    case 'several':
      return (
        <div className="two-tongues">
          {field.options.map(({ value, text }) => (
            <label key={value} className="option">
              <input
                type={field.kind === 'one' ? 'radio' : 'checkbox'}
                name={name}
                value={value}
                defaultChecked={values.includes(value)}
              />
              <span>
                <BothSaid text={text} mark={mark} />
              </span>
            </label>
          ))}
        </div>
      )
    case 'longText':
      return <textarea {...labels} rows={3} defaultValue={values[0]} />
    case 'text':
    case 'number':
      return <input type="text" {...labels} autoComplete="off" defaultValue={values[0]} />
    case 'month': {
      const [year = '', month = ''] = (values[0] ?? '').split('-')
      return (
        <div className="row">
          <label>
            {words.month} (1–12)
            <input type="text" inputMode="numeric" name={`${name}:month`} autoComplete="off" defaultValue={month} />
          </label>
          <label>
            {words.year}
            <input type="text" inputMode="numeric" name={`${name}:year`} autoComplete="off" defaultValue={year} />
          </label>
        </div>
      )
    }
    case 'later':
      return <p className="note">{words.later}</p>
  }
}
