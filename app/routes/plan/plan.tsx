import { data, redirect, useActionData, useLoaderData } from 'react-router'
import { tellsOfDanger } from '../../../machines/danger/tells-of-danger'
import { asJobseekerSession } from '../../guards/who-is-asking.server'
import { keptText, problem } from '../../guards/problems.server'
import { helpPath } from '../../components/conversation/paths'
import { OwnPlanPage } from '../../components/plan/own-plan-page'
import { ownPlanView } from '../../components/plan/own-plan-view'
import type { PlanView } from '../../components/plan/plan-view'
import { withReadings } from '../../components/plan/read-lines'
import { loadTranslations } from '../../use-cases/messages/translate-texts.server'
import { frameOf } from '../../components/ui/frame'
import { noteOwnLook } from '../../use-cases/my-data/own-data-audit.server'
import { countNewMessages, mayWriteToCoach } from '../../use-cases/messages/own-messages.server'
import { isSetAside } from '../../use-cases/desk/set-aside.server'
import {
  loadOwnPlan,
  replyLimit,
  replyToCoach,
  reportTask,
  respondToPlan,
} from '../../use-cases/plan/jobseeker-plan.server'

/** How the plan is doing: waiting, a question from the coach, or approved and to be agreed on. */
export const loader = asJobseekerSession(async ({ portal, language, texts, sessionHash }) => {
  const own = await loadOwnPlan(portal, sessionHash)
  if (!own) throw problem(texts, 401, 'noSession')
  if (await isSetAside(portal, own.assessment)) throw problem(texts, 403, 'setAside', { href: `/${language}/my-data` })
  await noteOwnLook(portal, own.assessment, 'ownPlan.seen')
  const view = ownPlanView(texts, own)
  const { row, dataKey } = own.assessment
  const translations = await loadTranslations(portal, { clientId: row.clientId, dataKey }, language)
  const read = (plan: PlanView) => withReadings(texts, portal.texts, translations, plan)
  return data({
    frame: frameOf(texts, texts.t('common:plan.title')),
    ...view,
    plan: view.plan && read(view.plan),
    inForce: view.inForce && { ...view.inForce, plan: read(view.inForce.plan) },
    newMessages: await countNewMessages(portal, own.assessment),
    canWrite: mayWriteToCoach(own.assessment),
  })
})

export const action = asJobseekerSession(async ({ portal, language, texts, sessionHash, form }) => {
  const text = String(form.get('text') ?? '')
  const said = { sessionHash, language, revision: Number(form.get('revision') ?? -1), text }
  const answer = form.get('answer')
  if (answer === 'done' || answer === 'undone') {
    const reported = { id: String(form.get('line') ?? ''), isDone: answer === 'done' }
    const { outcome } = await reportTask(portal, sessionHash, reported)
    if (outcome === 'done') return redirect(`/${language}/plan`, 303)
    throw problem(texts, outcome === 'noSession' ? 401 : 409, outcome, { href: `/${language}/plan` })
  }
  if (answer !== 'reply' && answer !== 'agree' && answer !== 'disagree')
    throw problem(texts, 400, 'badRequest', { href: `/${language}/plan`, kept: keptText(texts, text) })
  const faulty = (fault: string) => {
    const frame = frameOf(texts, `${texts.t('errors:titlePrefix')}${texts.t('common:plan.title')}`)
    return data({ frame, fault, text }, 400)
  }
  const result =
    answer === 'reply'
      ? await replyToCoach(portal, said)
      : await respondToPlan(portal, { ...said, agrees: answer === 'agree' })
  switch (result.outcome) {
    case 'done':
      return redirect(tellsOfDanger(text) ? helpPath(`/${language}/plan`) : `/${language}/plan`, 303)
    case 'nothingSaid':
      return faulty(texts.t(answer === 'disagree' ? 'common:plan.disagreeEmpty' : 'errors:nothingWritten'))
    case 'tooLong':
      return faulty(texts.t('errors:tooLong', { limit: replyLimit, length: text.length }))
    case 'noSession':
      throw problem(texts, 401, 'noSession', { kept: keptText(texts, text) })
    default:
      throw problem(texts, 409, 'notNow', { href: `/${language}/plan`, kept: keptText(texts, text) })
  }
})

export default function Plan() {
  return <OwnPlanPage view={useLoaderData<typeof loader>()} trouble={useActionData<typeof action>() ?? null} />
}
