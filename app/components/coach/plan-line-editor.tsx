import type { LineView } from '../plan/line-view'
import type { PlanEditorView } from './plan-editor-view'

const stateTag = { unchanged: 'tag', changed: 'tag warn', dropped: 'tag late', added: 'tag good' } as const

type LineProps = { line: LineView; view: PlanEditorView }

/** One line with its reasons and the answers behind them; wording, doer and date can be changed, or the line left out. */
export function PlanLineEditor({ line, view }: LineProps) {
  const { words, canEdit } = view
  return (
    <li className={`card ${line.state === 'dropped' ? 'dropped' : ''}`} data-line={line.id} data-state={line.state}>
      <h3 lang={line.own?.language}>{line.title}</h3>
      {line.state !== 'unchanged' && <span className={stateTag[line.state]}>{words[line.state]}</span>}
      {line.about && <p>{line.about}</p>}
      {[...line.needs, ...(line.toCheck.length > 0 ? [`${view.checkText} ${line.toCheck.join(', ')}`] : [])].map(
        (need) => (
          <p key={need} className="hint">
            {need}
          </p>
        ),
      )}
      {line.reasons.length > 0 && <Reasons line={line} title={words.because} />}
      {canEdit && <Fields line={line} view={view} />}
    </li>
  )
}

/** Always in sight: a coach must see at once why a line is there. */
function Reasons({ line, title }: { line: LineView; title: string }) {
  return (
    <ul className="reasons" aria-label={`${title}: ${line.title}`}>
      {line.reasons.map(({ text, answers }) => (
        <li key={text}>
          {text}
          {answers.map(({ label, answer, own }) => (
            <span key={label} className="hint">
              {label}:{' '}
              <span lang={own?.language} dir={own ? 'auto' : undefined}>
                {answer}
              </span>
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}

function Fields({ line, view }: LineProps) {
  const { words, doers } = view
  const { id, title, whoCode, byDate } = line
  const label = (word: string) => `${word}: ${title}`
  return (
    <div className="fields">
      <input type="hidden" name={`shown:${id}`} value="1" />
      <label className="check">
        <input
          type="checkbox"
          name={`keep:${id}`}
          defaultChecked={line.state !== 'dropped'}
          aria-label={label(words.keep)}
        />
        {words.keep}
      </label>
      <details>
        <summary aria-label={label(words.edit)}>{words.edit}</summary>
        <label>
          {words.text}
          <input type="text" name={`text:${id}`} defaultValue={title} aria-label={label(words.text)} />
        </label>
        {whoCode && (
          <div className="grid">
            <label>
              {words.who}
              <select name={`who:${id}`} defaultValue={whoCode} aria-label={label(words.who)}>
                {doers.map(({ code, name }) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
            <label>
              {words.by}
              <input type="date" name={`by:${id}`} defaultValue={byDate ?? undefined} aria-label={label(words.by)} />
            </label>
          </div>
        )}
      </details>
    </div>
  )
}
