import type { ChangesView, Side } from './change-view'

/** Answers that are others than last time, both of each. The words come in, since a coach's page hydrates. */
export function ChangeList({ changes, words }: Pick<ChangesView, 'changes' | 'words'>) {
  if (changes.length === 0) return <p>{words.none}</p>
  return (
    <dl className="answers">
      {changes.map(({ key, label, before, now }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>
            <small className="hint">{words.before}</small>
            <Said {...before} />
            <small className="hint">{words.now}</small>
            <Said {...now} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

const Said = ({ text, own }: Side) => (
  <span lang={own?.language} dir={own ? 'auto' : undefined}>
    {text}
  </span>
)
