import type { EditorProblem } from './plan-editor'
import type { PlanEditorView } from './plan-editor-view'
import { does, planField } from './form/plan-fields'

type AddProps = { view: PlanEditorView; problem: EditorProblem; busy: boolean }

/** What can be added: a task in the coach's words, and services of the catalogue with why they were not proposed. */
export function PlanAdd({ view, problem, busy }: AddProps) {
  const { words } = view
  const found = problem?.found
  return (
    <section className="card" aria-labelledby="add">
      <h2 id="add">{words.add}</h2>
      <div className="grid">
        <label>
          {words.addTask}
          <input
            type="text"
            name={planField('addTask')}
            list="ready-lines"
            placeholder={words.newTask}
            defaultValue={problem?.typed.addTask}
          />
          <small className="hint">{view.readyLines.label}</small>
          <datalist id="ready-lines">
            {view.readyLines.texts.map((text) => (
              <option key={text}>{text}</option>
            ))}
          </datalist>
        </label>
        <label>
          {words.search}
          <input
            type="search"
            name={planField('search')}
            defaultValue={problem?.typed.search}
            aria-describedby="search-hint"
          />
          <small className="hint" id="search-hint">
            {words.searchHint}
          </small>
        </label>
      </div>
      <p className="acts">
        <button {...does('add')} className="quiet" disabled={busy}>
          {words.addTask}
        </button>
        <button {...does('search')} className="quiet" disabled={busy}>
          {words.find}
        </button>
      </p>
      {found && (
        <div role="status" id="found">
          {found.length === 0 && <p>{words.foundNone}</p>}
        </div>
      )}
      <ul className="plain two">
        {found?.map(({ code, name, about, why }) => (
          <li key={code} className="card" data-found={code}>
            <h3>{name}</h3>
            <p>{about}</p>
            <ul className="reasons">
              {why.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
            <p>
              <button
                name={planField('addService')}
                value={code}
                className="quiet"
                disabled={busy}
                aria-label={`${words.addThis}: ${name}`}
              >
                {words.addThis}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Words to the jobseeker, and the two ways on: approving, or returning with a question. */
export function PlanActs({ view, busy }: { view: PlanEditorView; busy: boolean }) {
  const { words } = view
  return (
    <section id="approval">
      <label>
        {words.note}
        <textarea name={planField('note')} defaultValue={view.note} dir="auto" aria-describedby="note-hint" />
      </label>
      <p className="hint" id="note-hint">
        {words.noteHint}
      </p>
      <p className="acts">
        <button {...does('approve')} data-action="approve" disabled={busy}>
          {words.approve}
        </button>
        <button {...does('save')} className="quiet" disabled={busy}>
          {words.save}
        </button>
      </p>
      <p className="hint">{words.approveHint}</p>
      <label>
        {words.returnQuestion}
        <textarea name={planField('question')} defaultValue={view.question} dir="auto" aria-describedby="return-hint" />
      </label>
      <p className="hint" id="return-hint">
        {words.returnHint}
      </p>
      <p className="acts">
        <button {...does('return')} data-action="return" className="quiet" disabled={busy}>
          {words.return}
        </button>
      </p>
    </section>
  )
}
