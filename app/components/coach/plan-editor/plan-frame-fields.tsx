import type { PlanEditorView } from './plan-editor-view'
import type { FaultView } from './form/plan-faults'
import { planField } from './form/plan-fields'

type ViewProps = { view: PlanEditorView }

/** What is wrong with a field, beside it. */
export const FieldFault = ({ fault }: { fault: FaultView | undefined }) =>
  fault ? (
    <small className="faulty" id={`fault-${fault.field}`}>
      {fault.text}
    </small>
  ) : null

/** The fault of a field, if it has one, and what the field then says of itself. */
export function marksOfField(faults: readonly FaultView[], name: string, describedBy: string[] = []) {
  const fault = faults.find(({ field }) => field === name)
  const ids = [...(fault ? [`fault-${name}`] : []), ...describedBy].join(' ')
  return { fault, marks: { id: name, name, 'aria-invalid': fault && true, 'aria-describedby': ids || undefined } }
}

/** The first day that a field takes: what it was shown with passes, or the browser would hold the whole form back. */
export const earliest = (today: string, shown: string | null) => (shown && shown < today ? shown : today)

/** Kind of plan, obligation with its reason, and the dates; beside each what the draft said, where that is another. */
export function PlanFrameFields({ view, faults }: ViewProps & { faults: readonly FaultView[] }) {
  const { words } = view
  const toCheck = view.obligationToCheck ? ['obligation-to-check'] : []
  const obligation = marksOfField(faults, planField('obligation'), ['obligation-because', ...toCheck])
  const next = marksOfField(faults, planField('nextDiscussionBy'), view.nextDrafted ? ['next-drafted'] : [])
  return (
    <section className="card grid frame">
      <label>
        {words.kind}
        <select name={planField('planKind')} defaultValue={view.planKind} aria-describedby="kind-because">
          {view.planKinds.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
        <small className="hint" id="kind-because">
          {[view.kindDrafted, view.kindBecause, view.kindToCheck].filter(Boolean).join('. ')}
        </small>
      </label>
      <label>
        {words.obligation}
        <input
          type="number"
          min={0}
          max={view.mostPerMonth}
          defaultValue={obligation.fault?.typed ?? view.obligation}
          {...obligation.marks}
        />
        <FieldFault fault={obligation.fault} />
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
        <input type="text" name={planField('obligationBecause')} defaultValue={view.obligationBecause} dir="auto" />
      </label>
      <label>
        {words.nextDiscussionBy}
        <input
          type="date"
          min={earliest(view.today, view.nextDiscussionBy)}
          defaultValue={next.fault?.typed ?? view.nextDiscussionBy}
          {...next.marks}
        />
        <FieldFault fault={next.fault} />
        {view.nextDrafted && (
          <small className="hint" id="next-drafted">
            {view.nextDrafted}
          </small>
        )}
      </label>
      <InterviewFields view={view} faults={faults} />
    </section>
  )
}

/** The last day for the first interview: counted from the start of the job search, or another one with its reason. */
function InterviewFields({ view, faults }: ViewProps & { faults: readonly FaultView[] }) {
  const { words } = view
  const from = marksOfField(faults, planField('jobSearchFrom'))
  const day = marksOfField(faults, planField('firstInterviewBy'))
  const isChanged = Boolean(view.jobSearchFrom || view.firstInterviewBy || from.fault || day.fault)
  return (
    <div>
      <p>
        <strong>{words.interviewBy}</strong>
        <span>{view.interviewBy}</span>
        {view.interviewDrafted && <small className="hint">{view.interviewDrafted}</small>}
      </p>
      <details open={isChanged || undefined}>
        <summary>{words.interviewDay}</summary>
        <label>
          {words.jobSearchFrom}
          <input type="date" max={view.today} defaultValue={from.fault?.typed ?? view.jobSearchFrom} {...from.marks} />
          <FieldFault fault={from.fault} />
        </label>
        <label>
          {words.interviewOn}
          <input type="date" defaultValue={day.fault?.typed ?? view.firstInterviewBy} {...day.marks} />
          <FieldFault fault={day.fault} />
        </label>
        <label>
          {words.interviewBecause}
          <input type="text" name={planField('interviewBecause')} defaultValue={view.interviewBecause} dir="auto" />
        </label>
      </details>
    </div>
  )
}

/** The same of a plan that is not being edited, to be read, with the coach's words to the jobseeker. */
export function PlanFrameFacts({ view }: ViewProps) {
  const { words } = view
  const facts = [
    { name: words.kind, value: view.planKindName, hint: view.kindDrafted ?? view.kindBecause },
    { name: words.obligation, value: String(view.obligation), hint: view.obligationDrafted },
    {
      name: words.obligationReason,
      value: view.obligationBecause || view.obligationReasonNow,
      hint: view.obligationToCheck,
    },
    { name: words.nextDiscussionBy, value: view.nextDiscussion, hint: view.nextDrafted },
    { name: words.interviewBy, value: view.interviewBy, hint: view.interviewBecause || view.interviewDrafted },
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
