import type { PlanEditorView } from './plan-editor-view'

/** Kind of plan, obligation with its reason, and the dates; beside each what the draft said, where that is another. */
export function PlanFrameFields({ view }: { view: PlanEditorView }) {
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
          {[view.kindDrafted, view.kindBecause].filter(Boolean).join(' ')}
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
          {[view.obligationDrafted, `${words.obligationReason}: ${view.obligationReason}`].filter(Boolean).join(' ')}
        </small>
      </label>
      <label>
        {words.obligationBecause}
        <input
          type="text"
          name="obligationBecause"
          defaultValue={view.obligationBecause}
          disabled={!canEdit}
          dir="auto"
        />
      </label>
      <label>
        {words.nextDiscussionBy}
        <input
          type="date"
          name="nextDiscussionBy"
          defaultValue={view.nextDiscussionBy}
          disabled={!canEdit}
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
        <br />
        {view.interviewBy}
      </p>
    </section>
  )
}
