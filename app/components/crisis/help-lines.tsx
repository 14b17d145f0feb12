import type { HelpLineView } from './crisis-view'

/** A number as a link that calls it. */
export const callTo = (number: string) => `tel:${number.replaceAll(' ', '')}`

/** Numbers to call: what each is, when and in which languages it answers, and whether it has been checked lately. */
export function HelpLines({ lines }: { lines: readonly HelpLineView[] }) {
  return (
    <ul className="plain">
      {lines.map(({ number, about, hours, languages, unchecked }) => (
        <li key={number} className="card">
          <a className="big" href={callTo(number)}>
            <bdi dir="ltr" translate="no">
              {number}
            </bdi>
          </a>
          <p>
            {about}
            {hours && ` · ${hours}`}
            {languages.map(({ tag, name }, at) => (
              <span key={tag}>
                {at === 0 ? ' · ' : ', '}
                <bdi lang={tag}>{name}</bdi>
              </span>
            ))}
          </p>
          {unchecked && <p className="hint">{unchecked}</p>}
        </li>
      ))}
    </ul>
  )
}
