import type { PlanEditorView } from './plan-editor-view'

type ViewProps = { view: PlanEditorView }

/** Kind of plan, obligation with its reason, and the dates; beside each what the draft said, where that is another. */
export function PlanFrameFields({ view }: ViewProps) {
  const { words } = view
  return (
    <section className="card grid frame">
      <label>
        {words.kind}
        <select name="planKind" defaultValue={view.planKind} aria-describedby="kind-because">
          {view.planKinds.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
        <small className="hint" id="kind-because">
          {[view.kindDrafted, view.kindBecause].filter(Boolean).join('. ')}
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
          aria-describedby={view.obligationToCheck ? 'obligation-because obligation-to-check' : 'obligation-because'}
        />
        <small className="hint" id="obligation-because">
          {[view.obligationDrafted, `${words.obligationReason}: ${view.obligationReason}`].filter(Boolean).join('. ')}
        </small>
        {view.obligationToCheck && (
          <small className="hint" id="obligation-to-check">
            {view.obligationToCheck}
          </small>
        )}
      </label>
      <label>
        {words.obligationBecause}
        <input type="text" name="obligationBecause" defaultValue={view.obligationBecause} dir="auto" />
      </label>
      <label>
        {words.nextDiscussionBy}
        <input
          type="date"
          name="nextDiscussionBy"
          defaultValue={view.nextDiscussionBy}
          aria-describedby={view.nextDrafted ? 'next-drafted' : undefined}
        />
        {view.nextDrafted && (
          <small className="hint" id="next-drafted">
            {view.nextDrafted}
          </small>
        )}
      </label>
      <p>
        <strong>{words.interviewBy}</strong>
        <span>{view.interviewBy}</span>
      </p>
    </section>
  )
}

/** The same of a plan that nobody is working on, to be read, with the coach's words to the jobseeker. */
export function PlanFrameFacts({ view }: ViewProps) {
  const { words } = view
  const facts = [
    { name: words.kind, value: view.planKindName, hint: view.kindDrafted ?? view.kindBecause },
    { name: words.obligation, value: String(view.obligation), hint: view.obligationDrafted },
    {
      name: words.obligationReason,
      value: view.obligationBecause || view.obligationReason,
      hint: view.obligationToCheck,
    },
    { name: words.nextDiscussionBy, value: view.nextDiscussion, hint: view.nextDrafted },
    { name: words.interviewBy, value: view.interviewBy, hint: null },
    ...(view.note ? [{ name: words.note, value: view.note, hint: null }] : []),
  ]
  return (
    <dl className="card grid">
      {facts.map(({ name, value, hint }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd dir="auto" className="written">
            {value}
          </dd>
          {hint && <dd className="hint">{hint}</dd>}
        </div>
      ))}
    </dl>
  )
}
