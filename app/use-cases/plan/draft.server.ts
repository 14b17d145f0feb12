import { deadlines } from '../../../machines/plan/law/deadlines'
import { draftPlan, type DraftPlan } from '../../../machines/plan/draft/draft-plan'
import { answersForCoach } from '../../../machines/plan/life/sharing'
import type { Answers } from '../../../machines/questions/answers'
import { dayInFinland } from '../../i18n/finnish-day'
import type { Portal } from '../portal.server'
import type { OpenPlan } from './stored-plan.server'

/** The draft at a moment, from the tenant's catalogue as it stood then and the deadlines in force. */
export function draftAt({ content }: Pick<Portal, 'content'>, moment: Date, answers: Answers): DraftPlan {
  return draftPlan({ answers, catalogue: content.servicesAt(moment), deadlines, today: dayInFinland(moment) })
}

/** A plan's draft made anew of what the coach may read now. The first interview stays when it is. */
export function draftAnew(portal: Portal, { draft }: OpenPlan, answers: Answers): DraftPlan {
  return { ...draftAt(portal, portal.now(), answersForCoach(answers)), firstInterviewBy: draft.firstInterviewBy }
}
