import type { SoughtView } from './sought-view'

/** What the person seeks, in their own words and facts; what is not told is named as such. */
export function Sought({ told, toAsk }: SoughtView) {
  return (
    <>
      {told.map(({ label, answer, own }) => (
        <p key={label}>
          {label}:{' '}
          <span lang={own?.language} dir={own ? 'auto' : undefined}>
            {answer}
          </span>
        </p>
      ))}
      {toAsk && <p className="hint">{toAsk}</p>}
    </>
  )
}
