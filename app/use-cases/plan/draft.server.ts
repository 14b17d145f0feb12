import { deadlines } from '../../../machines/plan/law/deadlines'
import { draftPlan, type DraftPlan } from '../../../machines/plan/draft/draft-plan'
import type { Answers } from '../../../machines/questions/answers'
import { dayInFinland } from '../../i18n/finnish-day'
import type { Portal } from '../portal.server'

/** The draft at a moment, from the tenant's catalogue as it stood then and the deadlines in force. */
export function draftAt({ content }: Pick<Portal, 'content'>, moment: Date, answers: Answers): DraftPlan {
  return draftPlan({ answers, catalogue: content.servicesAt(moment), deadlines, today: dayInFinland(moment) })
}
