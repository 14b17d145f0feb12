import { keyOf, type AnswerValue } from '../../../machines/questions/define-question'
import type { Asked } from '../../../machines/questions/registry'
import { readAnswer, type ReadAnswer } from '../../../machines/questions/read-answer'
import { experienceOwnSkills, experienceSkillLevels, experienceSkills } from '../../../machines/questions/skills'
import { noneFits, saidAfterPicking } from '../../../machines/skills/picks'
import type { OpenAssessment } from './conversation-cache.server'
import type { AnswerToStore } from './store-answer.server'

/** Skills in the person's own words, as a form showed them: those it held, and those of them that are to be kept. */
export type OwnSkillsPosted = { shown: readonly string[]; kept: readonly string[] }

export const noOwnSkills: OwnSkillsPosted = { shown: [], kept: [] }

/** Skills picked, or what is said of them; `null` for "I'd rather not say". */
export type Picks = readonly string[] | null

const storedIn = ({ walked }: OpenAssessment, key: string) => walked.stored.get(key)

/** The skills that the person has written in their own words in a round of the loop. */
export function ownSkillsOf(assessment: OpenAssessment, round: number): string[] {
  const words = storedIn(assessment, keyOf(experienceOwnSkills, round))
  return typeof words === 'string' ? words.split('\n').filter(Boolean) : []
}

/**
 * The person's own words after a form: what it kept, and what it did not know of because another window wrote it. So
 * nothing gets lost, and only what was unticked goes.
 */
export function ownSkillsAfter(assessment: OpenAssessment, round: number, { shown, kept }: OwnSkillsPosted) {
  const unknown = ownSkillsOf(assessment, round).filter((words) => !shown.includes(words))
  return [...new Set([...unknown, ...kept])]
}

/** Own words alone are an answer: none of the suggested skills fits. */
export function picksOrNone(values: readonly string[], ownSkills: readonly string[]): readonly string[] {
  return ownSkills.length > 0 && values.every((value) => value === '') ? [noneFits] : values
}

/** Own words to store beside a pick; nothing when they stand so already, a fault when they are too many. */
export function ownSkillsBeside(assessment: OpenAssessment, round: number, words: readonly string[]) {
  const key = keyOf(experienceOwnSkills, round)
  const read: ReadAnswer = readAnswer(experienceOwnSkills, { values: [words.join('\n')], skipped: false, month: '' })
  if (!read.ok) return read.fault
  const isSo = (storedIn(assessment, key) ?? null) === read.value
  return isSo ? undefined : { key, question: experienceOwnSkills, value: read.value }
}

/** What was said of the skills in a round, when another pick changes it; nothing when nothing was said yet. */
export function levelsBeside(assessment: OpenAssessment, round: number, picked: Picks): AnswerToStore | undefined {
  const key = keyOf(experienceSkillLevels, round)
  const said = storedIn(assessment, key)
  if (said === undefined) return undefined
  const before = storedIn(assessment, keyOf(experienceSkills, round))
  const value = saidAfterPicking(before as Picks, picked, said as Picks)
  return JSON.stringify(value) === JSON.stringify(said) ? undefined : { key, question: experienceSkillLevels, value }
}

/** Whether a pick changes more than its own answer: skills in own words beside it, or what was said of skills before. */
export const changesMore = (
  assessment: OpenAssessment,
  { question, round }: Asked,
  value: AnswerValue,
  { shown, kept }: OwnSkillsPosted = noOwnSkills,
): boolean =>
  question.kind === 'skills' &&
  (shown.length > 0 ||
    kept.length > 0 ||
    ownSkillsOf(assessment, round).length > 0 ||
    levelsBeside(assessment, round, value as Picks) !== undefined)
