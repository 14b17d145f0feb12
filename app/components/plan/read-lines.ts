import type { AllTexts } from '../../i18n/load-texts.server'
import { isLanguage } from '../../i18n/languages'
import type { Texts } from '../../i18n/texts'
import type { Translations } from '../../use-cases/messages/translate-texts.server'
import { readingOf } from '../messages/reading'
import type { LineView } from './line-view'
import type { OwnPlanView } from './own-plan-view'
import type { PlanView } from './plan-view'

/** The person's own plan, and the one in force beside it, with the coach's wordings in their language as well. */
export function ownPlanInWords(
  texts: Texts,
  all: AllTexts,
  translations: Pick<Translations, 'of'>,
  { plan, inForce, ...own }: OwnPlanView,
): OwnPlanView {
  const read = (one: PlanView) => withReadings(texts, all, translations, one)
  return { ...own, plan: plan && read(plan), inForce: inForce && { ...inForce, plan: read(inForce.plan) } }
}

/** A plan with the coach's own wordings in the reader's language as well, where they are ready or translated. */
function withReadings(texts: Texts, all: AllTexts, translations: Pick<Translations, 'of'>, view: PlanView): PlanView {
  const read = (line: LineView): LineView => {
    const language = line.own?.language
    if (!isLanguage(language)) return line
    return { ...line, read: readingOf(texts, all, { text: line.title, language }, translations) }
  }
  return {
    ...view,
    goals: view.goals.map((goal) => ({ ...read(goal), lines: goal.lines.map(read) })),
    services: view.services.map(read),
    tasks: view.tasks.map(read),
    habits: view.habits.map(read),
    beside: view.beside.map(read),
    agenda: view.agenda.map(read),
  }
}
