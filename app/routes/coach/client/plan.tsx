import { data, useActionData, useLoaderData, type ShouldRevalidateFunction } from 'react-router'
import { randomUUID } from 'node:crypto'
import { planPageFrame } from '../../../adapters/plan-frame.server'
import { seePlan, unsent } from '../../../adapters/plan-page.server'
import { takePlanForm } from '../../../adapters/take-plan-form.server'
import { asCoach } from '../../../guards/who-is-asking.server'
import type { PageHandle } from '../../../components/ui/page-handle'
import { todayOf } from '../../../use-cases/portal.server'
import { PlanEditor, type EditorProblem } from '../../../components/coach/plan-editor/plan-editor'
import { planEditorView, type PlanEditorView } from '../../../components/coach/plan-editor/plan-editor-view'

/** The draft with its reasons; with `?unsent` what the coach had typed when the session ended lies on it. */
export const loader = asCoach('plan.edit', async (who) => {
  const coached = await seePlan(who)
  const { searchParams } = new URL(who.request.url)
  const kept = searchParams.has('unsent') ? await unsent(who, coached) : undefined
  const view = planEditorView(who.texts, todayOf(who.portal), coached)
  const frame = await planPageFrame(who, coached, view.title, searchParams.has('saved'))
  return data({ frame, view, kept, saved: searchParams.has('saved'), shown: randomUUID() })
})

export const action = asCoach('plan.edit', takePlanForm)

/** What an action answers itself is the page already; to ask again would be another look at the client's data. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ actionResult, defaultShouldRevalidate }) =>
  actionResult === undefined && defaultShouldRevalidate

/** Saves in the background, folds and moves lines: this page needs a browser's state. */
export const handle: PageHandle = { hydrates: true }

export default function CoachPlan() {
  const { view, kept, saved, shown } = useLoaderData<typeof loader>()
  // The background's replies never come here: its script reads them itself.
  const answered = useActionData<typeof action>() as (NonNullable<EditorProblem> & { view: PlanEditorView }) | undefined
  const problem = answered ?? kept
  return (
    <PlanEditor
      key={problem?.shown ?? shown}
      view={problem?.view ?? view}
      saved={saved && !problem}
      problem={problem ?? null}
    />
  )
}
