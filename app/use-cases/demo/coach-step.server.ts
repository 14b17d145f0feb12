import { randomUUID } from 'node:crypto'
import { plannedLines, type PlanEdits } from '../../../machines/plan/life/plan-document'
import { changeCoach } from '../desk/assign-client.server'
import { loadClient } from '../desk/load-client.server'
import { setAside } from '../desk/set-aside.server'
import { sendMessage, writeNote } from '../messages/coach-messages.server'
import { translateAnswers } from '../messages/translate-answers.server'
import { translateMessages } from '../messages/translate-messages.server'
import { approvePlan, reopenPlan, returnPlan } from '../plan/coach-plan.server'
import type { OpenPlan } from '../plan/stored-plan.server'
import type { Portal } from '../portal.server'
import { demand, type CoachStep, type Living } from './living'

/** What a coach does. */
export async function workOn(living: Living, step: CoachStep): Promise<void> {
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
      const loaded = (await loadClient(portal, assessmentId))!
      const { outcome } =
        step.does === 'approves'
          ? await approvePlan(portal, coach, loaded, editedBy(portal, step, loaded.plan))
          : await reopenPlan(portal, coach, loaded)
      demand(living, step, outcome, 'done')
      break
    }
    case 'returns': {
      const loaded = (await loadClient(portal, assessmentId))!
      const edits = { ...loaded.plan.edits, question: step.says }
      demand(living, step, (await returnPlan(portal, coach, loaded, edits)).outcome, 'done')
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
