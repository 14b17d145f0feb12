import { json } from '@remix-run/node'
import { useActionData, useLoaderData, type ShouldRevalidateFunction } from '@remix-run/react'
import { randomUUID } from 'node:crypto'
import { seePlan, unsent } from '../adapters/plan-page.server'
import { savePlanInBackground, takePlanForm } from '../adapters/take-plan-form.server'
import { asCoach } from '../auth/ask-who.server'
import { todayOf } from '../use-cases/portal.server'
import { coachFrame } from '../components/coach/coach-frame'
import { PlanEditor, type EditorTrouble } from '../components/coach/plan-editor'
import { planEditorView, type PlanEditorView } from '../components/coach/plan-editor-view'

/** The draft with its reasons; with `?unsent` what the coach had typed when the session ended lies on it. */
export const loader = asCoach('plan.edit', async (who) => {
  const coached = await seePlan(who)
  const { searchParams } = new URL(who.request.url)
  const kept = searchParams.has('unsent') ? await unsent(who, coached) : undefined
  const view = planEditorView(who.texts, todayOf(who.portal), coached)
  const frame = coachFrame(who.texts, who.portal, view.title, who.coach)
  return json({ frame, view, kept, saved: searchParams.has('saved'), shown: randomUUID() })
})

export const action = asCoach('plan.edit', async (who) =>
  who.form.get('do') === 'autosave' ? await savePlanInBackground(who) : await takePlanForm(who),
)

/** What an action answers itself is the page already; to ask again would be another look at the client's data. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ actionResult, defaultShouldRevalidate }) =>
  actionResult === undefined && defaultShouldRevalidate

export default function CoachPlan() {
  const { view, kept, saved, shown } = useLoaderData<typeof loader>()
  // The background's replies never come here: its script reads them itself.
  const answered = useActionData<typeof action>() as (NonNullable<EditorTrouble> & { view: PlanEditorView }) | undefined
  const trouble = answered ?? kept
  return (
    <PlanEditor
      key={trouble?.shown ?? shown}
      view={trouble?.view ?? view}
      saved={saved && !trouble}
      trouble={trouble ?? null}
    />
  )
}
