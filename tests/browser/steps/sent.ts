import { signInAs, openPlanOf } from '../../factories/coach-visitor'
import type { TestPortal } from '../../servers/running-portal'
import { situations, type SituationName } from '../../factories/situations'
import { Visitor } from '../../factories/visitor'
import { walkThrough } from '../../factories/walk-through'

/** A jobseeker who has sent their assessment over HTTP under a name, and the code with which to go on in a browser. */
export async function sentBy({ origin }: TestPortal, situation: SituationName, name: string) {
  const { answers, language, ...rest } = situations[situation]
  const jobseeker = new Visitor(origin)
  await walkThrough(jobseeker, { ...rest, language, answers: { ...answers, displayName: name } })
  const code = jobseeker.find('[data-resume-code]').textContent.trim()
  return { jobseeker, language, code }
}

/** A coach approves the plan of a person over HTTP, as it was drafted. */
export async function approvePlanOf({ origin }: TestPortal, name: string): Promise<void> {
  const coach = await signInAs(origin, 'aino')
  await openPlanOf(coach, name)
  await coach.act('approve')
}
