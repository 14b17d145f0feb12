import { isInPlan, type DraftPlan } from '../../../../machines/plan/draft/draft-plan'
import { noEdits } from '../../../../machines/plan/life/plan-document'
import { ownCompass } from '../../../../machines/profile/compass-of-assessment'
import { answerTo } from '../../../../machines/questions/answers'
import * as goals from '../../../../machines/questions/goals'
import * as skills from '../../../../machines/questions/skills'
import { contactWay } from '../../../../machines/questions/summary'
import { isNeverRepeated, nameToSay } from '../../../../machines/plan/life/sharing'
import { isMetOnlyFaceToFace, pickedSkills } from '../../../../machines/statements'
import type { Texts } from '../../../i18n/texts'
import type { SkillLabels } from '../../../use-cases/conversation/skill-labels.server'
import type { OpenAssessment } from '../../../use-cases/conversation/open-assessment.server'
import { compassMoves, compassView, type CompassView } from '../../compass/compass-view'
import { sectorPanels, type SectorPanelsView } from '../../compass/sector-panels-view'
import { changesView, type ChangesView } from '../change-view'
import { leftOutViews } from '../line-view'
import { planView, type PlanView } from '../plan-view'

export type ResultView = {
  name: string | null
  /** The person has chosen how they want to be reached. */
  choseContact: boolean
  strengths: { text: string; language: string | null }[]
  compass: CompassView
  moves: ReturnType<typeof compassMoves>
  /** What of the proposal belongs to each sector. */
  panels: SectorPanelsView
  /** Since the assessment before; nothing for a first one. */
  changes: ChangesView | null
  today: { text: string; own: boolean }[]
  plan: PlanView
  leftOut: string[]
  /** Lines that rest on what the coach may not read. */
  onlyYou: string[]
}

/** So soon that it counts as something to do now, in working days. */
const soon = 5

/** What the person is good at: what they ticked, and what they can do alone or teach, in their own words. */
function strengthsOf(texts: Texts, { walked, marks }: OpenAssessment, labels: SkillLabels): ResultView['strengths'] {
  const ticked = answerTo(walked.answers, skills.strengths) ?? []
  const named = [...walked.answers.entries()].flatMap(([key, value]) => {
    // The first round is about the main work where it was told: only then has it no title of its own.
    const round = key === skills.mainWork.id ? '0' : /^experienceTitle#(\d)$/.exec(key)?.[1]
    const certainty = answerTo(walked.answers, skills.experienceCertainty, Number(round ?? 0))
    const isSure = certainty === 'alone' || certainty === 'canTeach'
    return round && isSure && value && !isNeverRepeated(key, value)
      ? [{ text: String(value), language: marks.get(key)?.language ?? null }]
      : []
  })
  const sure = pickedSkills(walked.answers).filter(({ certainty }) => certainty === 'alone' || certainty === 'canTeach')
  const picked = [...new Set(sure.map(({ uri }) => uri))].flatMap((uri) => labels.get(uri) ?? [])
  const own = [...walked.answers.entries()].flatMap(([key, value]) => {
    const isOwn = key.startsWith(`${skills.experienceOwnSkills.id}#`) && !isNeverRepeated(key, value)
    const language = marks.get(key)?.language ?? null
    return isOwn
      ? String(value)
          .split('\n')
          .flatMap((text) => (text ? { text, language } : []))
      : []
  })
  const told = ticked.map((one) => ({ text: texts.option(skills.strengths, one), language: null }))
  return [...told, ...picked, ...named, ...own]
}

/** The result of a sent assessment, in the person's words and language. */
export function resultView(
  texts: Texts,
  assessment: OpenAssessment,
  own: DraftPlan,
  shared: DraftPlan,
  labels: SkillLabels,
): ResultView {
  const { answers } = assessment.walked
  const ownStep = answerTo(answers, goals.ownStep)
  const compass = compassView(texts, ownCompass(assessment.walked, assessment.earlier?.walked))
  const moves = compassMoves(texts, answers)
  const plan = planView(texts, { draft: own, edits: noEdits, assessment, reader: 'jobseeker' })
  const sharedIds = new Set(shared.lines.map(({ id }) => id as string))
  const now = own.lines.flatMap((line) => {
    const isOwn = isInPlan(line) && 'who' in line && line.who === 'jobseeker' && (line.within ?? soon + 1) <= soon
    const step = line.kind === 'task' ? line.code : line.kind === 'service' ? line.step : undefined
    return isOwn && step && step !== 'doOwnStep' ? [step] : []
  })
  return {
    name: nameToSay(answers),
    choseContact: Boolean(answerTo(answers, contactWay)) && !isMetOnlyFaceToFace.holds(answers),
    strengths: strengthsOf(texts, assessment, labels),
    compass,
    moves,
    panels: sectorPanels(compass, plan, moves),
    changes: changesView(texts, assessment, 'jobseeker'),
    today: [
      ...(ownStep && !isNeverRepeated(goals.ownStep.id, ownStep) ? [{ text: ownStep, own: true }] : []),
      ...now.map((step) => ({ text: texts.t(`plan:tasks.${step}`), own: false })),
    ],
    plan,
    leftOut: leftOutViews(texts, own),
    onlyYou: own.lines.filter(({ id }) => !sharedIds.has(id)).map(({ id }) => id),
  }
}
