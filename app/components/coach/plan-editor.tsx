import { Form, useNavigation } from '@remix-run/react'
import type { LineView } from '../plan/line-view'
import type { PlanEditorView } from './plan-editor-view'
import type { Typed } from './plan-form'
import { PlanLineEditor } from './plan-line-editor'

export type EditorTrouble = {
  fault: string | null
  conflict: { title: string; lead: string; stored: string; lines: string[] } | null
  typed: Typed
} | null

type Props = { view: PlanEditorView; saved: boolean; trouble: EditorTrouble }

/** The draft with its reasons, ready to be edited, returned with a question or approved. Works without JavaScript. */
export function PlanEditor({ view, saved, trouble }: Props) {
  const { words, canEdit } = view
  const busy = useNavigation().state !== 'idle'
  return (
    <main id="main" data-page="coach-plan" data-status={view.statusCode}>
      <p>
        <a href={`/coach/assessments/${view.id}`}>{words.toAssessment}</a>
      </p>
      <h1>{view.title}</h1>
      <p>
        <span className="tag">{view.status}</span>
        {view.flags.map((flag) => (
          <span key={flag} className="tag warn">
            {flag}
          </span>
        ))}
      </p>
      {view.approved && <p className="note">{view.approved}</p>}
      {view.statusCode === 'agreed' && <p className="note">{words.clientAgreed}</p>}
      {view.statusCode === 'returned' && <p className="note">{words.waitingForClient}</p>}
      <p role="status">{saved && !busy ? words.saved : ''}</p>
      {trouble && <Trouble trouble={trouble} />}
      <Messages view={view} />
      <Form method="post" action={`/coach/plans/${view.id}`} key={view.revision} preventScrollReset>
        <input type="hidden" name="revision" value={view.revision} />
        {canEdit && (
          <p className="acts">
            <button name="do" value="save" className="quiet" disabled={busy}>
              {words.save}
            </button>
          </p>
        )}
        <Frame view={view} />
        <Lines title={words.goals} lines={view.goals} view={view} />
        <Lines title={words.services} lines={view.services} view={view} />
        {view.moreServices.length > 0 && (
          <details>
            <summary>{view.moreServicesTitle}</summary>
            <Lines title={null} lines={view.moreServices} view={view} />
          </details>
        )}
        <Lines title={words.tasks} lines={view.tasks} view={view} />
        <Lines title={words.agreedOn} lines={view.agenda} view={view} />
        {canEdit && <Add view={view} typed={trouble?.typed} />}
        {canEdit && <Acts view={view} trouble={trouble} busy={busy} />}
        {view.statusCode === 'disagreed' && (
          <p className="acts">
            <button name="do" value="reopen">
              {words.reopen}
            </button>
          </p>
        )}
      </Form>
      {view.leftOut.length > 0 && (
        <details>
          <summary>{words.leftOut}</summary>
          <ul>
            {view.leftOut.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </main>
  )
}

function Trouble({ trouble }: { trouble: NonNullable<EditorTrouble> }) {
  const { fault, conflict } = trouble
  return (
    <div className="fault" role="alert">
      {fault}
      {conflict && (
        <>
          <h2>{conflict.title}</h2>
          <p>{conflict.lead}</p>
          <h3>{conflict.stored}</h3>
          <ul>
            {conflict.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

function Messages({ view }: { view: PlanEditorView }) {
  if (view.messages.length === 0) return null
  return (
    <section>
      <h2>{view.words.conversation}</h2>
      {view.messages.map(({ heading, text, language }) => (
        <div key={heading + text} className="card">
          <h3>{heading}</h3>
          <p lang={language} dir="auto" className="quote">
            {text}
          </p>
        </div>
      ))}
    </section>
  )
}

function Frame({ view }: { view: PlanEditorView }) {
  const { words, canEdit } = view
  return (
    <section className="card grid">
      <label>
        {words.kind}
        <select name="planKind" defaultValue={view.planKind} disabled={!canEdit} aria-describedby="kind-because">
          {view.planKinds.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
        <small className="hint" id="kind-because">
          {view.kindBecause}
        </small>
      </label>
      <label>
        {words.obligation}
        <input
          type="number"
          name="obligation"
          min={0}
          max={20}
          defaultValue={view.obligation}
          disabled={!canEdit}
          aria-describedby="obligation-because"
        />
        <small className="hint" id="obligation-because">
          {words.obligationReason}: {view.obligationReason}
        </small>
      </label>
      <label>
        {words.nextDiscussionBy}
        <input type="date" name="nextDiscussionBy" defaultValue={view.nextDiscussionBy} disabled={!canEdit} />
      </label>
      <p>
        <strong>{words.interviewBy}</strong>
        <br />
        {view.interviewBy}
      </p>
    </section>
  )
}

function Lines({ title, lines, view }: { title: string | null; lines: LineView[]; view: PlanEditorView }) {
  if (lines.length === 0) return null
  return (
    <section>
      {title && <h2>{title}</h2>}
      <ul className="plain two">
        {lines.map((line) => (
          <PlanLineEditor key={line.id} line={line} view={view} />
        ))}
      </ul>
    </section>
  )
}

function Add({ view, typed }: { view: PlanEditorView; typed?: Typed }) {
  const { words } = view
  return (
    <section className="card">
      <h2>{words.add}</h2>
      <div className="grid">
        <label>
          {words.addService}
          <select name="addService" defaultValue={typed?.addService ?? ''}>
            <option value="">{words.none}</option>
            {view.addable.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.addTask}
          <input type="text" name="addTask" placeholder={words.newTask} defaultValue={typed?.addTask} />
        </label>
      </div>
    </section>
  )
}

function Acts({ view, trouble, busy }: { view: PlanEditorView; trouble: EditorTrouble; busy: boolean }) {
  const { words } = view
  return (
    <section>
      <label>
        {words.note}
        <textarea name="note" defaultValue={view.note} aria-describedby="note-hint" />
      </label>
      <p className="hint" id="note-hint">
        {words.noteHint}
      </p>
      <p className="acts">
        <button name="do" value="approve" data-action="approve" disabled={busy}>
          {words.approve}
        </button>
        <button name="do" value="save" className="quiet" disabled={busy}>
          {words.save}
        </button>
      </p>
      <p className="hint">{words.approveHint}</p>
      <label>
        {words.returnQuestion}
        <textarea name="question" defaultValue={trouble?.typed.question} aria-describedby="return-hint" />
      </label>
      <p className="hint" id="return-hint">
        {words.returnHint}
      </p>
      <p className="acts">
        <button name="do" value="return" data-action="return" className="quiet" disabled={busy}>
          {words.return}
        </button>
      </p>
    </section>
  )
}
