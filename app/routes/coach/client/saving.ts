import { savePlanInBackground } from '../../../adapters/take-plan-form.server'
import { asCoach } from '../../../guards/who-is-asking.server'

/** Where the page's script saves the plan's form in the background. After the session's end it waits on the plan's page. */
export const action = asCoach('plan.edit', savePlanInBackground, ({ id }) => `/coach/plans/${id}`)
