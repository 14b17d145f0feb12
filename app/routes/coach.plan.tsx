import { json, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { asCoach, type Coach } from '../auth/ask-who.server'
import { problem } from '../auth/problems.server'
import { coachFrame } from '../components/coach/coach-frame'
import { PlanEditor } from '../components/coach/plan-editor'
import { draftedTitles, planEditorView } from '../components/coach/plan-editor-view'
import { readPlanForm } from '../components/coach/plan-form'
import { conflictView } from '../components/coach/plan-conflict'
import { approvePlan, editPlan, openForCoach, reopenPlan, returnPlan } from '../use-cases/coach-work.server'

async function open({ portal, coach, texts, params }: Coach) {
  const coached = await openForCoach(portal, coach, params.id ?? '', 'plan.seen')
  if (!coached) throw problem(texts, 404, 'notFound', { href: '/coach' })
  return coached
}

export const loader = asCoach('plan.edit', async (who) => {
  const view = planEditorView(who.texts, await open(who))
  const saved = new URL(who.request.url).searchParams.has('saved')
  return json({ frame: coachFrame(who.texts, who.portal, view.title, who.coach), view, saved })
})

/** Saves, returns with a question, approves or reopens; nothing that was typed is lost on the way. */
export const action = asCoach('plan.edit', async (who) => {
  const { portal, coach, texts, form } = who
  const coached = await open(who)
  const { plan } = coached
  const read = readPlanForm(form, plan.draft, plan.edits, draftedTitles(texts, plan.draft), coach.language)
  const revision = Number(form.get('revision')) || 0
  // On the revision that the coach saw: what others have stored since is still a conflict when this is sent again.
  const again = (fault: string) => {
    const view = { ...planEditorView(texts, coached, read.again), revision }
    return json({ view, fault, conflict: null, typed: read.typed }, 400)
  }
  if (!read.ok) return again(texts.t(`coach:plan.${read.fault.code}`, { ...read.fault }))
  const on = { assessmentId: plan.row.assessmentId, revision, edits: read.edits }
  const wanted = form.get('do')
  if (wanted === 'return' && read.typed.question === '') return again(texts.t('coach:plan.questionNeeded'))
  const result =
    wanted === 'approve'
      ? await approvePlan(portal, coach, on)
      : wanted === 'return'
        ? await returnPlan(portal, coach, { ...on, question: read.typed.question })
        : wanted === 'reopen'
          ? await reopenPlan(portal, coach, { assessmentId: on.assessmentId, revision })
          : await editPlan(portal, coach, on)
  if (result.outcome === 'done') return redirect(`/coach/plans/${on.assessmentId}?saved`, 303)
  if (result.outcome !== 'changedMeanwhile')
    throw problem(texts, 409, 'notNow', { href: `/coach/plans/${on.assessmentId}` })
  return json(conflictView(texts, { ...coached, plan: result.plan }, read), 409)
})

export default function CoachPlan() {
  const { view, saved } = useLoaderData<typeof loader>()
  const trouble = useActionData<typeof action>()
  return <PlanEditor view={trouble?.view ?? view} saved={saved && !trouble} trouble={trouble ?? null} />
}
