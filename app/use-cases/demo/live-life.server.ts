import { randomUUID } from 'node:crypto'
import { isOwnTask, plannedLines } from '../../../machines/plan/life/plan-document'
import type { DemoPerson } from '../../../db/seed/people/person'
import { loadAssessment } from '../conversation/load-assessment.server'
import { sendAssessment } from '../conversation/send-assessment.server'
import { startAssessment } from '../conversation/start-assessment.server'
import { startReassessment } from '../conversation/start-reassessment.server'
import { writeToCoach } from '../messages/own-messages.server'
import { loadOwnPlan, replyToCoach, reportTask, respondToPlan } from '../plan/jobseeker-plan.server'
import { hashSecret } from '../../auth/secrets.server'
import { daysAfter } from '../moments'
import type { Portal } from '../portal.server'
import { openSessionOf } from './demo-sessions.server'
import { answerAs } from './answer-as.server'
import { workOn } from './coach-step.server'
import type { DemoClient } from './demo-types'
import { demand, type Living, type OwnStep } from './living'

/** The portal as it was so many days ago. */
const before = (portal: Portal, days: number): Portal => {
  const then = daysAfter(portal.now(), -days)
  return { ...portal, now: () => then }
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
    if ('coach' in step) await workOn(living, step)
    else client = await act(living, step)
  }
  return client
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
