import { useEffect, useRef, useState, type FormEvent, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import type { LineChange } from '../plan-line-view'
import type { PlanEditorView, SavingWords } from '../plan-editor-view'
import { does, planField } from './plan-fields'

/** What the plan's address answers when it has saved in the background. */
export type SavedReply = {
  saved: string
  /** The revision that the form now shows; not the newest when another coach's changes were put together with these. */
  revision: number
  marks: [part: string, mark: string][]
  changes: Record<string, LineChange>
}

type Failure = keyof SavingWords['because']
type State =
  | { kind: 'idle' | 'changed' | 'saving' }
  | { kind: 'saved'; text: string }
  | { kind: 'failed'; why: Failure; text?: string }

/** How long nothing is typed before it is saved, and until a failed connection is tried again; milliseconds. */
const pause = 1200
const untilAgain = 10_000

const failures: Record<number, Failure> = { 400: 'fault', 401: 'session', 409: 'conflict', 503: 'away' }
/** Fields that belong to an act of their own: they wait for their button. */
const forActs = [planField('addTask'), planField('search')]

async function post(form: HTMLFormElement): Promise<SavedReply | { why: Failure; text?: string }> {
  const body = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]))
  for (const name of forActs) body.delete(name)
  const { name, value } = does('autosave')
  body.set(name, value)
  try {
    const reply = await fetch(`${form.getAttribute('action')}/saving`, { method: 'POST', body })
    const told = (await reply.json()) as { fault?: string; conflict?: unknown }
    if (reply.ok) return told as unknown as SavedReply
    const why = reply.status === 409 && !told.conflict ? 'notNow' : (failures[reply.status] ?? 'away')
    return { why, text: told.fault }
  } catch {
    return { why: 'network' }
  }
}

/**
 * Saves the plan's form in the background a moment after something was changed, one save after the other, and says how
 * that goes. Without JavaScript the form's own buttons do the same.
 */
export function usePlanSaving(view: PlanEditorView, form: RefObject<HTMLFormElement>) {
  const [state, setState] = useState<State>({ kind: 'idle' })
  const [known, setKnown] = useState({ revision: view.revision, marks: view.marks })
  const [changes, setChanges] = useState<SavedReply['changes']>({})
  const timer = useRef<number>()
  const running = useRef<Promise<void> | null>(null)
  const isBehind = useRef(false)

  const wait = (time: number) => {
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(save, time)
  }
  async function saveOnce(): Promise<void> {
    setState({ kind: 'saving' })
    const reply = await post(form.current!)
    if ('why' in reply) {
      setState({ kind: 'failed', ...reply })
      if (reply.why === 'network' || reply.why === 'away') wait(untilAgain)
      return
    }
    // At once: what is sent next must carry them.
    flushSync(() => setKnown({ revision: reply.revision, marks: reply.marks }))
    setChanges(reply.changes)
    setState({ kind: 'saved', text: reply.saved })
  }
  function save(): void {
    if (!form.current) return
    if (running.current) return void (isBehind.current = true)
    running.current = saveOnce().finally(() => {
      running.current = null
      if (isBehind.current) wait(0)
      isBehind.current = false
    })
  }
  const changed = () => {
    setState({ kind: 'changed' })
    wait(pause)
  }
  const onInput = (event: FormEvent) => {
    if (!forActs.includes((event.target as HTMLInputElement).name)) changed()
  }
  /** Before a button of the form posts: waits for the save under way, so that a coach gets no conflict with their own save. */
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    window.clearTimeout(timer.current)
    if (!running.current) return setState({ kind: 'idle' })
    event.preventDefault()
    const { submitter } = event.nativeEvent as SubmitEvent
    isBehind.current = false
    void running.current.then(() => setTimeout(() => form.current?.requestSubmit(submitter)))
  }
  // What came too late for the session is kept on the server until the coach has signed in again.
  const isUnsaved =
    state.kind === 'changed' || state.kind === 'saving' || (state.kind === 'failed' && state.why !== 'session')
  useEffect(() => {
    if (!isUnsaved) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isUnsaved])
  useEffect(() => () => window.clearTimeout(timer.current), [])
  return { state, known, changes, changed, onInput, onSubmit }
}

type PlanSaving = ReturnType<typeof usePlanSaving>

/** How saving goes, in words. */
export function savingText({ state }: PlanSaving, words: SavingWords): string {
  switch (state.kind) {
    case 'idle':
      return ''
    case 'changed':
      return words.changedNotSaved
    case 'saving':
      return words.saving
    case 'saved':
      return state.text
    case 'failed':
      return `${words.notSaved} ${state.text ?? words.because[state.why]}`
  }
}
