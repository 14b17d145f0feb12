import { tasks as taskCatalogue } from '../../../machines/plan/define-rule'
import { linesOf, type DraftPlan } from '../../../machines/plan/draft-plan'
import { noEdits } from '../../../machines/plan/plan-document'
import { directions, moversOf, profileOf, wishedToChange, type Direction } from '../../../machines/profile/profile'
import { answerTo } from '../../../machines/questions/answers'
import * as goals from '../../../machines/questions/goals'
import * as skills from '../../../machines/questions/skills'
import { displayName } from '../../../machines/questions/summary'
import type { Texts } from '../../i18n/texts'
import type { OpenAssessment } from '../../use-cases/conversation-memory.server'
import { leftOutViews } from './line-view'
import { planView, type PlanView } from './plan-view'

/** `moves`: what would move the direction most. `wished`: the person wishes to change it. */
export type ProfileBar = {
  direction: Direction
  name: string
  value: number | null
  valueText: string
  moves: string | null
  wished: boolean
}

export type ResultView = {
  name: string | null
  strengths: { text: string; language: string | null }[]
  profile: ProfileBar[]
  today: { text: string; own: boolean }[]
  plan: PlanView
  leftOut: string[]
  /** Lines that rest on what the coach may not read. */
  onlyYou: string[]
}

/** So soon that it counts as something to do now, in days. */
const soon = 7

export function profileBars(texts: Texts, answers: OpenAssessment['walked']['answers']): ProfileBar[] {
  const [profile, movers, wished] = [profileOf(answers), moversOf(answers), wishedToChange(answers)]
  return directions.map((direction) => {
    const value = profile[direction]
    const valueText = value === null ? texts.t('profile:notTold') : texts.t('profile:ofTen', { value })
    const moves = movers[direction] && texts.t(`profile:movers.${movers[direction]}`)
    return { direction, name: texts.t(`profile:directions.${direction}`), value, valueText, moves, wished: wished.has(direction) } // prettier-ignore
  })
}

/** What the person is good at: what they ticked, and what they can do alone or teach, in their own words. */
function strengthsOf(texts: Texts, { walked, marks }: OpenAssessment): ResultView['strengths'] {
  const ticked = answerTo(walked.answers, skills.strengths) ?? []
  const named = [...walked.answers.entries()].flatMap(([key, value]) => {
    const round = /^experienceTitle#(\d)$/.exec(key)?.[1]
    const certainty = answerTo(walked.answers, skills.experienceCertainty, Number(round ?? 0))
    const isSure = certainty === 'alone' || certainty === 'canTeach'
    return round && isSure && value ? [{ text: String(value), language: marks.get(key)?.language ?? null }] : []
  })
  return [...ticked.map((one) => ({ text: texts.option(skills.strengths, one), language: null })), ...named]
}

/** The result of a sent assessment, in the person's words and language. */
export function resultView(texts: Texts, assessment: OpenAssessment, own: DraftPlan, shared: DraftPlan): ResultView {
  const { answers } = assessment.walked
  const ownStep = answerTo(answers, goals.ownStep)
  const sharedIds = new Set(shared.lines.map(({ id }) => id as string))
  const now = linesOf(own.lines, 'task').filter(
    ({ code, who }) => who === 'jobseeker' && code !== 'doOwnStep' && taskCatalogue[code].withinDays <= soon,
  )
  return {
    name: answerTo(answers, displayName) ?? null,
    strengths: strengthsOf(texts, assessment),
    profile: profileBars(texts, answers),
    today: [
      ...(ownStep ? [{ text: ownStep, own: true }] : []),
      ...now.map(({ code }) => ({ text: texts.t(`plan:tasks.${code}`), own: false })),
    ],
    plan: planView(texts, { draft: own, edits: noEdits, assessment, reader: 'jobseeker' }),
    leftOut: leftOutViews(texts, own),
    onlyYou: own.lines.filter(({ id }) => !sharedIds.has(id)).map(({ id }) => id),
  }
}
