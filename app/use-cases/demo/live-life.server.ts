import { randomUUID } from 'node:crypto'
import { isOwnTask, plannedLines, type PlanEdits } from '../../../machines/plan/life/plan-document'
import type { DemoPerson, LifeStep } from '../../../db/seed/people/person'
import type { CoachAtWork } from '../access/coach-sign-in.server'
import { loadAssessment } from '../conversation/load-assessment.server'
import { sendAssessment } from '../conversation/send-assessment.server'
import { startAssessment } from '../conversation/start-assessment.server'
import { startReassessment } from '../conversation/start-reassessment.server'
import { changeCoach } from '../desk/assign-client.server'
import { loadForChange } from '../desk/load-client.server'
import { setAside } from '../desk/set-aside.server'
import { sendMessage, writeNote } from '../messages/coach-messages.server'
import { writeToCoach } from '../messages/own-messages.server'
import { translateAnswers } from '../messages/translate-answers.server'
import { translateMessages } from '../messages/translate-messages.server'
import { approvePlan, reopenPlan, returnPlan } from '../plan/coach-plan.server'
import { loadOwnPlan, replyToCoach, reportTask, respondToPlan } from '../plan/jobseeker-plan.server'
import { hashSecret } from '../../auth/secrets.server'
import type { OpenPlan } from '../plan/stored-plan.server'
import type { Portal } from '../portal.server'
import { openSessionOf } from './demo-sessions.server'
import { answerAs } from './answer-as.server'

/** Whose life it is, and where they stand now. */
export type DemoClient = { clientId: string; assessmentId: string }

type Living = { portal: Portal; person: DemoPerson; client: DemoClient; coachOf(seat: string): CoachAtWork }

const day = 24 * 3600_000

/** The portal as it was so many days ago. */
const before = (portal: Portal, days: number): Portal => {
  const then = portal.now().getTime() - days * day
  return { ...portal, now: () => new Date(then) }
}

/** Begins an assessment for a person and answers it; when they are done, it waits to be sent. */
export async function beginLife(portal: Portal, person: DemoPerson): Promise<DemoClient> {
  const past = before(portal, person.life[0]?.ago ?? 0.1)
  const sessionHash = hashSecret((await startAssessment(past, person.language)).secret)
  const { row } = (await loadAssessment(past, sessionHash))!
  await answerAs(past, sessionHash, person, person.stopsBefore)
  return { clientId: row.clientId, assessmentId: row.id }
}

/**
 * Lives a person's life through the use cases of portal, each step on its day. Resolves to where they stand at its end.
 *
 * @throws Error when a step is not taken
 */
export async function liveOn(
  portal: Portal,
  person: DemoPerson,
  begun: DemoClient,
  coachOf: Living['coachOf'],
): Promise<DemoClient> {
  let client = begun
  for (const step of person.life) {
    const living: Living = { portal: before(portal, step.ago), person, client, coachOf }
    client = 'coach' in step ? await work(living, step) : await act(living, step)
  }
  return client
}

type CoachStep = Extract<LifeStep, { coach: unknown }>
type OwnStep = Exclude<LifeStep, { coach: unknown }>

function demand({ person }: Living, { does }: LifeStep, outcome: unknown, ...good: readonly unknown[]): void {
  if (!good.includes(outcome)) throw new Error(`${person.key} ${does}: ${String(outcome)}`)
}

/** What a coach does. */
async function work(living: Living, step: CoachStep): Promise<DemoClient> {
  const { portal, client } = living
  const { assessmentId } = client
  const coach = living.coachOf(step.coach)
  switch (step.does) {
    case 'takes': {
      const { outcome } = await changeCoach(portal, coach, { assessmentId, from: null, to: coach.id })
      demand(living, step, outcome, 'taken')
      break
    }
    case 'approves':
    case 'reopens': {
      const { plan } = (await loadForChange(portal, assessmentId))!
      const edits = step.does === 'approves' ? editedBy(portal, step, plan) : plan.edits
      const on = { assessmentId, revision: plan.row.revision, edits }
      const change = step.does === 'approves' ? approvePlan : reopenPlan
      demand(living, step, (await change(portal, coach, on)).outcome, 'done')
      break
    }
    case 'returns': {
      const { plan } = (await loadForChange(portal, assessmentId))!
      const edits = { ...plan.edits, question: step.says }
      const returned = { assessmentId, revision: plan.row.revision, edits }
      demand(living, step, (await returnPlan(portal, coach, returned)).outcome, 'done')
      break
    }
    case 'setsAside':
      demand(living, step, await setAside(portal, coach, assessmentId, 'nonsense'), true)
      break
    case 'writesTo':
    case 'notes': {
      const store = step.does === 'notes' ? writeNote : sendMessage
      demand(living, step, await store(portal, coach, { assessmentId, id: randomUUID(), text: step.says }), 'done')
      break
    }
    case 'translates':
      await translateAnswers(portal, coach, { assessmentId, part: 'ordinary', keys: [] })
      await translateMessages(portal, coach, assessmentId)
  }
  return client
}

type Approval = Extract<CoachStep, { does: 'approves' }>

/** What the coach has changed before approving. */
function editedBy(portal: Portal, { drops = 0, adds = [] }: Approval, { draft, edits }: OpenPlan): PlanEdits {
  const services = plannedLines(draft, edits).filter(
    ({ drafted, isBeside }) => drafted?.kind === 'service' && !isBeside,
  )
  const left = services
    .slice(services.length - drops)
    .map(({ id }) => [id, { dropped: true, dropReason: 'notNow' }] as const)
  const added = adds.map((code, at) => ({
    id: `added:${at + 1}`,
    text: portal.texts('fi').t(`phrases:lines.${code}`),
    language: 'fi',
    who: 'jobseeker' as const,
  }))
  const lines = { ...edits.lines, ...Object.fromEntries(left) }
  return { ...edits, lines, added: [...edits.added, ...added], lastAdded: added.length, language: 'fi' }
}

/** What the person does, in a session of that day. */
async function act(living: Living, step: OwnStep): Promise<DemoClient> {
  const { portal, person, client } = living
  const { language } = person
  const sessionHash = hashSecret((await openSessionOf(portal, client)).secret)
  switch (step.does) {
    case 'sendsAgain':
      demand(living, step, (await startReassessment(portal, sessionHash, language)).outcome, 'started')
      await answerAs(portal, sessionHash, { ...person, answers: { ...person.answers, ...person.again } })
      demand(living, step, (await sendAssessment(portal, sessionHash)).outcome, 'sent')
      break
    case 'sends':
      demand(living, step, (await sendAssessment(portal, sessionHash)).outcome, 'sent')
      break
    case 'writes': {
      const said = { sessionHash, language, id: randomUUID(), text: step.says.text }
      demand(living, step, await writeToCoach(portal, said), 'done')
      break
    }
    case 'reports':
      await reportTasks(portal, sessionHash, step.tasks)
      break
    default: {
      const { plan } = (await loadOwnPlan(portal, sessionHash))!
      const text = 'says' in step ? step.says.text : ''
      const said = { sessionHash, language, revision: plan!.row.revision, text }
      const agrees = step.does === 'agrees'
      const answered = step.does === 'replies' ? replyToCoach(portal, said) : respondToPlan(portal, { ...said, agrees })
      demand(living, step, (await answered).outcome, 'done')
    }
  }
  const now = await loadAssessment(portal, sessionHash)
  return { ...client, assessmentId: now!.row.id }
}

/** Reports the first of the person's own tasks done. */
async function reportTasks(portal: Portal, sessionHash: string, count: number): Promise<void> {
  const { held } = (await loadOwnPlan(portal, sessionHash))!
  const own = held ? plannedLines(held.draft, held.edits).filter(isOwnTask) : []
  for (const { id } of own.slice(0, count)) await reportTask(portal, sessionHash, { id, isDone: true })
}
