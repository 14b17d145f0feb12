import { data, redirect, useActionData, useLoaderData } from 'react-router'
import { tellsOfDanger } from '../../../machines/danger/tells-of-danger'
import { asJobseekerSession, type JobseekerSession } from '../../guards/who-is-asking.server'
import { keptText, problem } from '../../guards/problems.server'
import { helpPath } from '../../components/conversation/paths'
import { MyPathPage } from '../../components/plan/path/my-path-page'
import { ownPlanView } from '../../components/plan/own-plan-view'
import { ownPlanInWords } from '../../components/plan/read-lines'
import { translationsFor } from '../../use-cases/messages/translate-texts.server'
import { frameOf } from '../../components/ui/frame'
import { shownCode } from '../../components/ui/return-code'
import { noteOwnLook } from '../../use-cases/my-data/own-data-audit.server'
import { countNewMessages, mayWriteToCoach } from '../../use-cases/messages/own-messages.server'
import { isSetAside } from '../../use-cases/desk/set-aside.server'
import { loadReturnCode } from '../../use-cases/access/return-code.server'
import * as ownPlan from '../../use-cases/plan/jobseeker-plan.server'

/** The person's path: what to do now, how the plan is doing, and the way back. */
export const loader = asJobseekerSession(async ({ portal, language, texts, sessionHash, request }) => {
  const own = await ownPlan.loadOwnPlan(portal, sessionHash)
  if (!own) throw problem(texts, 401, 'noSession')
  if (await isSetAside(portal, own.assessment)) throw problem(texts, 403, 'setAside', { href: `/${language}/my-data` })
  const code = await loadReturnCode(portal, own.assessment)
  await noteOwnLook(portal, own.assessment, 'ownPlan.seen')
  const newMessages = await countNewMessages(portal, own.assessment)
  const canWrite = mayWriteToCoach(own.assessment)
  const translations = await translationsFor(portal, own.assessment, language)
  return data({
    frame: frameOf(texts, texts.t('path:title'), canWrite ? { newMessages } : undefined),
    ...ownPlanInWords(texts, portal.texts, translations, ownPlanView(texts, own)),
    newMessages,
    canWrite,
    code: shownCode(texts, code, portal.baseUrl, request.url),
    did: new URL(request.url).searchParams.get('did'),
  })
})

/** A step reported done, or not after all: back to the same place, with the step that was done. */
async function takeReport({ portal, language, texts, sessionHash, form }: JobseekerSession, isDone: boolean) {
  const id = form.get('line') ?? ''
  const { outcome } = await ownPlan.reportTask(portal, sessionHash, { id, isDone })
  const home = `/${language}/plan`
  if (outcome !== 'done') throw problem(texts, outcome === 'noSession' ? 401 : 409, outcome, { href: home })
  return redirect(isDone ? `${home}?did=${encodeURIComponent(id)}#next` : `${home}#next`, 303)
}

export const action = asJobseekerSession(async (who) => {
  const { portal, language, texts, sessionHash, form } = who
  const text = String(form.get('text') ?? '')
  const said = { sessionHash, language, revision: Number(form.get('revision') ?? -1), text }
  const answer = form.get('answer')
  if (answer === 'done' || answer === 'undone') return takeReport(who, answer === 'done')
  if (answer !== 'reply' && answer !== 'agree' && answer !== 'disagree')
    throw problem(texts, 400, 'badRequest', { href: `/${language}/plan`, kept: keptText(texts, text) })
  const faulty = (fault: string) => {
    const frame = frameOf(texts, `${texts.t('errors:titlePrefix')}${texts.t('path:title')}`)
    return data({ frame, fault, text }, 400)
  }
  const result =
    answer === 'reply'
      ? await ownPlan.replyToCoach(portal, said)
      : await ownPlan.respondToPlan(portal, { ...said, agrees: answer === 'agree' })
  switch (result.outcome) {
    case 'done':
      return redirect(tellsOfDanger(text) ? helpPath(`/${language}/plan`) : `/${language}/plan`, 303)
    case 'nothingSaid':
      return faulty(texts.t(answer === 'disagree' ? 'common:plan.disagreeEmpty' : 'errors:nothingWritten'))
    case 'tooLong':
      return faulty(texts.t('errors:tooLong', { limit: ownPlan.replyLimit, length: text.length }))
    case 'noSession':
      throw problem(texts, 401, 'noSession', { kept: keptText(texts, text) })
    default:
      throw problem(texts, 409, 'notNow', { href: `/${language}/plan`, kept: keptText(texts, text) })
  }
})

export default function Plan() {
  return <MyPathPage view={useLoaderData<typeof loader>()} problem={useActionData<typeof action>() ?? null} />
}
