import { Form, useNavigation } from 'react-router'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import { moved } from '../../../../machines/plan/draft/plan-order'
import { PlanActs, PlanAdd } from './plan-acts'
import type { FoundService } from './plan-catalogue'
import type { ConflictView } from './form/plan-conflict'
import type { PlanEditorView } from './plan-editor-view'
import type { FaultView } from './form/plan-faults'
import type { Typed } from './form/plan-form'
import { PlanFrameFacts, PlanFrameFields } from './plan-frame-fields'
import { PlanLineEditor } from './plan-line-editor'
import type { EditorLineView } from './plan-line-view'
import { savingText, usePlanSaving } from './form/autosave'
import { PlanHealth, PlanMessages, PlanTop, PlanProblem } from './plan-context'
import { does, markField, planField } from './form/plan-fields'

/** What the plan's address answers to a form instead of storing it. */
export type EditorProblem = {
  /** A fresh one when the form has to show something else than what is in it. */
  shown: string | null
  faults: readonly FaultView[]
  /** What was typed before the session ended and is not stored yet. */
  unsent: string | null
  conflict: ConflictView | null
  found: FoundService[] | null
  typed: Typed
} | null

type Props = { view: PlanEditorView; saved: boolean; problem: EditorProblem }

/** The draft with its reasons, ready to be edited, returned with a question or approved. Works without JavaScript. */
export function PlanEditor({ view, saved, problem }: Props) {
  const { words } = view
  return (
    <main id="main" data-page="coach-plan" data-status={view.statusCode}>
      <PlanTop view={view} />
      <PlanMessages view={view} />
      <EditorForm view={view} saved={saved} problem={problem} />
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

/** The lines in the order that the coach gives them, and how a line changes places when its button is pressed. */
function useOrder(lines: readonly EditorLineView[], changed: () => void) {
  const [order, setOrder] = useState(() => lines.map(({ id }) => id))
  const pressed = useRef('')
  const byId = new Map(lines.map((line) => [line.id, line]))
  useEffect(() => {
    // A line that changes places takes its focused button with it.
    if (order.length > 0 && pressed.current)
      document.querySelector<HTMLElement>(`button[value="${pressed.current}"]`)?.focus()
  }, [order])
  const onMove = (value: string) => {
    const [, to, id = ''] = /^(up|down):(.+)$/.exec(value) ?? []
    setOrder(moved(order, { id, to: to as 'up' | 'down' }, (one) => byId.get(one)?.group))
    pressed.current = value
    changed()
  }
  return { order, onMove, inOrder: order.flatMap((id) => byId.get(id) ?? []) }
}

function EditorForm({ view, saved, problem }: Props) {
  const { words, canEdit } = view
  const form = useRef<HTMLFormElement>(null)
  const saving = usePlanSaving(view, form)
  const busy = useNavigation().state !== 'idle'
  const { order, onMove, inOrder } = useOrder(view.lines, saving.changed)
  const lines = inOrder.map((line) => ({ ...line, ...saving.changes[line.id] }))
  const faults = problem?.faults ?? []
  const of = (section: EditorLineView['section']) => lines.filter((line) => line.section === section && !line.isBeside)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const pressed = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null
    if (pressed?.name !== planField('move')) return saving.onSubmit(event)
    event.preventDefault()
    onMove(pressed.value)
  }
  const goals = new Set(of('goal').map(({ id }) => id))
  const isLoose = ({ under }: EditorLineView) => under === null || !goals.has(under)
  const status = savingText(saving, view.savingWords) || (saved && !problem && !busy ? words.saved : '')
  return (
    <Form
      ref={form}
      method="post"
      action={`/coach/plans/${view.id}`}
      preventScrollReset
      onInput={canEdit ? saving.onInput : undefined}
      onSubmit={submit}
    >
      <input type="hidden" name={planField('revision')} value={saving.known.revision} />
      <input type="hidden" name={planField('language')} value={view.language} />
      <input type="hidden" name={planField('order')} value={order.join(' ')} />
      {saving.known.marks.map(([part, mark]) => (
        <input key={part} type="hidden" name={markField(part)} value={mark} />
      ))}
      <div className="saving">
        {canEdit && (
          <button {...does('save')} className="quiet" disabled={busy}>
            {words.save}
          </button>
        )}
        {canEdit && <a href="#approval">{words.toApproval}</a>}
        <p role="status" className={saving.state.kind === 'failed' ? 'faulty' : undefined}>
          {status}
        </p>
        {saving.state.kind === 'failed' && saving.state.why === 'session' && (
          <a href="/coach/sign-in">{view.savingWords.signInAgain}</a>
        )}
      </div>
      {view.health && <PlanHealth door={view.health} busy={busy} />}
      {problem && <PlanProblem problem={problem} words={words} />}
      {canEdit ? <PlanFrameFields view={view} faults={faults} /> : <PlanFrameFacts view={view} />}
      {of('goal').map((goal, at) => (
        <Lines
          key={goal.id}
          title={at === 0 ? words.goals : null}
          lines={[goal, ...lines.filter(({ under, isBeside }) => under === goal.id && !isBeside)]}
          view={view}
          faults={faults}
        />
      ))}
      <Lines title={words.services} lines={of('service').filter(isLoose)} view={view} faults={faults} />
      <Lines title={words.tasks} lines={of('task').filter(isLoose)} view={view} faults={faults} />
      <Lines title={words.habits} lines={of('habit')} view={view} faults={faults} />
      <Lines title={words.agreedOn} lines={of('agenda')} view={view} faults={faults} />
      <Beside lines={lines.filter(({ isBeside }) => isBeside)} view={view} faults={faults} />
      {canEdit && <PlanAdd view={view} problem={problem} busy={busy} />}
      {canEdit && <PlanActs view={view} busy={busy} />}
      {view.reopen && (
        <p className="acts">
          <button {...does('reopen')} className={view.statusCode === 'disagreed' ? undefined : 'quiet'}>
            {view.reopen}
          </button>
        </p>
      )}
    </Form>
  )
}

/** What could help as well, at most six at first; approval leaves it where it is. */
function Beside({ lines, view, faults }: Omit<LinesProps, 'title'>) {
  const { words, besideAtFirst } = view
  if (lines.length === 0) return null
  return (
    <section data-beside>
      <h2>{words.beside}</h2>
      <p className="hint">{words.besideHint}</p>
      <Lines title={null} lines={lines.slice(0, besideAtFirst)} view={view} faults={faults} />
      {lines.length > besideAtFirst && (
        <details>
          <summary>
            {words.besideMore} ({lines.length - besideAtFirst})
          </summary>
          <Lines title={null} lines={lines.slice(besideAtFirst)} view={view} faults={faults} />
        </details>
      )}
    </section>
  )
}

type LinesProps = { title: string | null; lines: EditorLineView[]; view: PlanEditorView; faults: readonly FaultView[] }

function Lines({ title, lines, view, faults }: LinesProps) {
  if (lines.length === 0) return null
  return (
    <section>
      {title && <h2>{title}</h2>}
      <ul className="plain two">
        {lines.map((line) => (
          <PlanLineEditor key={line.id} line={line} view={view} faults={faults} />
        ))}
      </ul>
    </section>
  )
}
