import type { Answers } from '../questions/answers'
import type { Question } from '../questions/define-question'
import * as everydayLife from '../questions/everyday-life'
import * as goals from '../questions/goals'
import * as health from '../questions/health'
import * as situation from '../questions/situation'
import * as skills from '../questions/skills'
import { callsForHelp } from '../statements'
import type { ConversationName } from './conversations'
import type { Step } from './walk'

/** What is said back at the end of a conversation, in the order of its importance. The summary shows everything itself. */
const saidBack: Readonly<Record<Exclude<ConversationName, 'summary'>, readonly Question[]>> = {
  quickStart: [goals.wishedOccupations, goals.hope, goals.priorities, skills.mainWork],
  situation: [situation.integrationPlan, situation.interpreter, situation.servicesNow, situation.didNotHelp],
  skills: [skills.experienceTitle, skills.experienceSkills, skills.cards, skills.recognition],
  languages: [skills.finnishSpeaking, skills.finnishReading, skills.englishLevel],
  digital: [skills.digitalSkills],
  health: [health.suitableHours, health.workChanges, health.treatment],
  everydayLife: [everydayLife.worries, everydayLife.homeSituation, everydayLife.debts],
  people: [everydayLife.smallChildren, everydayLife.caresForRelative],
  goals: [goals.acceptableOccupations, goals.weeklyHours, goals.shifts, goals.distance, goals.ownStep],
  jobSearch: [skills.cv, skills.lastApplication, skills.interviews],
}

/** As much as can be taken in at once. */
const most = 4

/**
 * What was understood of a conversation: the few steps of its path that are said back, each with an answer. Skipped ones
 * and what tells of danger are left out; nothing at all is left where everything was skipped.
 */
export function understood(
  name: Exclude<ConversationName, 'summary'>,
  path: readonly Step[],
  answers: Answers,
): Step[] {
  const isTold = ({ key, question }: Step) => {
    const value = answers.at(key) ?? null
    return value !== null && question.sensitivity !== 'crisis' && !callsForHelp(key, value)
  }
  const wanted = saidBack[name].flatMap(({ id }) => path.filter((step) => step.question.id === id && isTold(step)))
  return wanted.slice(0, most)
}
