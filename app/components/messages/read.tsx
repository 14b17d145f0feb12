import type { WrittenIn } from '../../i18n/written-in'
import type { Reading } from './reading'

type ReadProps = { read: Reading; written: WrittenIn }

/** A coach's words in the reader's language, marked; a line without a translation stays as written. */
export const Read = ({ read: { label, lines }, written }: ReadProps) => (
  <div className="read">
    {lines.map(({ text, isReady }) => (
      <p key={text} className="written" {...(isReady ? {} : written)}>
        {text}
      </p>
    ))}
    <p className="hint">{label}</p>
  </div>
)
