import { ContactCare } from '../client/contact-care'
import type { EditorProblem } from './plan-editor'
import type { PlanEditorView } from './plan-editor-view'
import type { PlanHealthDoor } from './plan-health-door'
import { does, planField } from './form/plan-fields'

type ViewProps = { view: PlanEditorView }

/** Whose plan it is, how it stands, and what to notice. */
export function PlanTop({ view }: ViewProps) {
  const { words } = view
  return (
    <>
      <p>
        <a href={`/coach/assessments/${view.id}`}>{words.toAssessment}</a>
        {' · '}
        <a href={`/coach/plans/${view.id}/paper`}>{words.paper}</a>
        {view.versions && (
          <>
            {' · '}
            <a href={`/coach/plans/${view.id}/versions`}>{view.versions}</a>
          </>
        )}
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
      <ContactCare care={view.contactCare} />
      {view.approved && <p className="note">{view.approved}</p>}
      {view.statusCode === 'agreed' && <p className="note">{words.clientAgreed}</p>}
      {view.statusCode === 'returned' && <p className="note">{words.waitingForClient}</p>}
    </>
  )
}

/** What tells of health is opened with a button of the form, so that nothing typed is lost on the way. */
export function PlanHealth({ door, busy }: { door: PlanHealthDoor; busy: boolean }) {
  return (
    <div className="note" id="health">
      <p>{door.notice}</p>
      {door.isOpen && <input type="hidden" name={planField('health')} value="open" />}
      {door.act && (
        <button {...does('health')} className="quiet" data-action="open-health" disabled={busy}>
          {door.act}
        </button>
      )}
    </div>
  )
}

type ProblemProps = { problem: NonNullable<EditorProblem>; words: PlanEditorView['words'] }

/** Why nothing was stored: a fault in a field, or another coach's changes, both versions side by side. */
export function PlanProblem({ problem, words }: ProblemProps) {
  const { faults, unsent, conflict } = problem
  if (faults.length === 0 && !unsent && !conflict) return null
  return (
    <div className="fault" role="alert">
      {faults.map(({ summary, field }) => (
        <p key={summary}>{field ? <a href={`#${field}`}>{summary}</a> : summary}</p>
      ))}
      {unsent && (
        <p>
          {unsent}{' '}
          <button {...does('discard')} className="quiet danger">
            {words.discard}
          </button>
        </p>
      )}
      {conflict && (
        <>
          <h2>{conflict.title}</h2>
          <p>{conflict.lead}</p>
        </>
      )}
      {conflict && conflict.differing.length > 0 && (
        <div className="wide" role="region" aria-label={conflict.title} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{conflict.words.part}</th>
                <th scope="col">{conflict.words.stored}</th>
                <th scope="col">{conflict.words.yours}</th>
                <th scope="col">{conflict.words.take}</th>
              </tr>
            </thead>
            <tbody>
              {conflict.differing.map(({ key, name, stored, yours }) => (
                <tr key={key}>
                  <th scope="row">{name}</th>
                  <td className="written">{stored}</td>
                  <td className="written">{yours}</td>
                  <td>
                    <input type="hidden" name={planField('differing')} value={key} />
                    <button name={planField('take')} value={key} aria-label={`${conflict.words.take}: ${name}`}>
                      {conflict.words.take}
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  )
}

/** What coach and jobseeker have asked and answered. */
export function PlanMessages({ view }: ViewProps) {
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
